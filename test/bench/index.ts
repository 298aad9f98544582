import { benchExtract } from './extract.ts';

/** `npm run bench`: each part prints its own table. */
console.log(await benchExtract());
