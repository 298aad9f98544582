import { parseArgs } from 'node:util';
import { benchApi } from './api/index.ts';
import { benchExtract } from './extract.ts';
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
const sizes = {
  grown: values.sizes.split(',').map(Number),
  peers: Number(values.peers),
  rounds: Number(values.rounds),
};
if (wanted('api')) console.log(await benchApi(sizes));
if (wanted('extract')) console.log(await benchExtract());
if (wanted('search')) console.log(await benchSearch(Number(values.meetings), sizes.rounds));
