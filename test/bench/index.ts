import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readersEngine } from '../../src/cli/child.ts';
import { benchApi } from './api/index.ts';
import { benchSearch } from './search.ts';

/** `npm run bench [-- api|extract|search] [--sizes 50,200,800,3200] [--peers 800] [--rounds 60] [--meetings 2240]`: each part prints its own tables. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '50,200,800' },
    peers: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '20' },
    meetings: { type: 'string', default: '2240' },
  },
});
const wanted = (part: string) => positionals.length === 0 || positionals.includes(part);
/** Runs a part as the readers run. */
function inProcess(part: string): void {
  const run = [...readersEngine, '--import', import.meta.resolve('tsx'), fileURLToPath(new URL(part, import.meta.url))];
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${part} ended with ${status}`);
}
const sizes = {
  grown: values.sizes.split(',').map(Number),
  peers: Number(values.peers),
  rounds: Number(values.rounds),
};
if (wanted('api')) console.log(await benchApi(sizes));
if (wanted('extract')) inProcess('./extract.ts');
if (wanted('search')) console.log(await benchSearch(Number(values.meetings), sizes.rounds));
