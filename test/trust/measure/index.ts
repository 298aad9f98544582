import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { killAll, startProgram } from '../process.ts';
import { kills } from './kills.ts';
import { clients, loop, memory } from './load.ts';
import { queries } from './queries.ts';
import { long, type Row, short } from './row.ts';
import { same } from './same.ts';

/** `npm run test:trust [-- --long]`: measures, prints the table, and with --long writes it into docs/trust.md. Exit code 1 where one does not hold. */
const thorough = process.argv.includes('--long');
const size = thorough ? long : short;
const rows: Row[] = [];
const measure = async (row: Promise<Row>) => {
  const { what, must, measured, holds } = await row;
  rows.push({ what, must, measured, holds });
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}\n       ${must}: ${measured}`);
};

try {
  await measure(kills(size.kills, size.seedKills));
  await measure(same());
  const server = await startProgram();
  await measure(queries(server.url, size.queries));
  await measure(loop(server));
  await measure(clients(server, size.loadMs));
  await measure(memory(server, size.curveMs));
} finally {
  killAll();
}

if (thorough) {
  const path = new URL('../../../docs/trust.md', import.meta.url);
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->'];
  const text = readFileSync(path, 'utf8');
  const table = [
    '| what | must hold | measured | |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, must, measured, holds }) =>
        `| ${what} | ${must} | ${measured} | ${holds ? 'holds' : '**does not hold**'} |`,
    ),
  ];
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores; times are divided by how much slower than idle the machine was.`;
  const at = text.indexOf(start);
  writeFileSync(path, `${text.slice(0, at)}${start}\n${when}\n\n${table.join('\n')}\n${text.slice(text.indexOf(end))}`);
}
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
