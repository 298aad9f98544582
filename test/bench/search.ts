import { readFileSync, writeFileSync } from 'node:fs';
import { startServer } from '../../src/api/server.ts';
import { table } from '../../src/cli/lines.ts';
import type { Graph } from '../../src/graph/port.ts';
import { storeOf } from './api/corpus.ts';
import { processor } from './api/race.ts';
import { searchHead } from './api/report.ts';

/** Questions of every kind, as the explorer's search field asks them. */
const questions: [kind: string, text: string][] = [
  ['a word of many names', 'board'],
  ['a name and a beginning', 'carers str'],
  ['one letter', 'c'],
  ['a word that stands in nearly every item', 'the'],
  ['a word that only records say', 'asked'],
  ['a phrase that only records say', '"members asked"'],
  ['words far apart', 'members figures'],
  ['a slip of the pen', 'carres stratgey'],
  ['what stands nowhere', 'zyxwv'],
];

async function spent(work: () => Promise<unknown>): Promise<number> {
  const began = processor();
  await work();
  return processor() - began;
}

/** What the explorer asks as somebody types. */
const queries = new URL('../../src/explore/app/queries/', import.meta.url);
const document = ['search.graphql', 'fragments/met.graphql']
  .map((file) => readFileSync(new URL(file, queries), 'utf8'))
  .join('\n');

/** Milliseconds of processor, which a busy machine changes least, that server and client take through HTTP for each question that was not asked before, on a graph: the median and the worst. */
export async function searchTimes(
  graph: Graph,
  rounds: number,
): Promise<[kind: string, first: number, median: number, worst: number, found: number][]> {
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', kept: 0 });
  let found = 0;
  const ask = async (text: string) => {
    const body = JSON.stringify({ query: document, variables: { text, types: null } });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = (await response.json()) as { data?: { search: { totalCount: number } }; errors?: unknown };
    if (!data) throw new Error(`${text}: ${JSON.stringify(errors)}`);
    found = data.search.totalCount;
  };
  const rows: [string, number, number, number, number][] = [];
  for (const [kind, text] of questions) {
    const times: number[] = [];
    const first = await spent(() => ask(text));
    for (let round = 0; round < rounds; round++) times.push(await spent(() => ask(text)));
    times.sort((a, b) => a - b);
    rows.push([kind, first, times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0, found]);
  }
  await server.close();
  return rows;
}

/** Writes its part of docs/benchmarks.md, and answers the text to print. */
export async function benchSearch(meetings: number, rounds: number): Promise<string> {
  const { graph } = await storeOf(meetings);
  const [all] = await graph.ask('MATCH (n) RETURN count(n) AS nodes', {});
  const rows = await searchTimes(graph, rounds);
  await graph.close();
  const head = ['question', 'first time, ms', 'median, ms', 'slowest, ms', 'found'];
  const figures = rows.map(([kind, ...numbers]) => [kind, ...numbers.map((one) => one.toFixed(0))]);
  const nodes = Number(all?.nodes).toLocaleString('en-GB');
  const text = `${nodes} nodes of ${meetings} generated meetings whose words are held, embedded, through HTTP; at most 1000 are found\n${table(head, figures)}`;
  const page = readFileSync(benchmarks, 'utf8');
  writeFileSync(benchmarks, `${page.split(searchHead)[0]}${searchHead}${intro}\`\`\`\n${text}\`\`\`\n`);
  return text;
}

const benchmarks = new URL('../../docs/benchmarks.md', import.meta.url);
const intro = `\`npm run bench -- search [--meetings 2240]\` asks what the explorer asks as somebody types: names, titles, decisions and what records
say under an item. Milliseconds of processor of server and client together, which is what an answer takes where the machine has no other work.
The first question of all makes the index of words that the embedded engine keeps; the first that nothing fits reads all words for near spellings.

`;
