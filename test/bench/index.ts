import { benchApi } from './api/index.ts';
import { benchExtract } from './extract.ts';

/** `npm run bench [-- --long] [api|extract]`: each part prints its own tables. */
const asked = process.argv.slice(2);
const wanted = (part: string) => asked.includes(part) || !['api', 'extract'].some((other) => asked.includes(other));
if (wanted('api')) console.log(await benchApi(asked.includes('--long')));
if (wanted('extract')) console.log(await benchExtract());
