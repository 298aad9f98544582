import { readFile } from 'node:fs/promises';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';

/** Extracts one file and prints the process's peak memory in MB; run by the benchmark in a process of its own. */
const text = await readRecord(await readFile(process.argv[2] ?? ''), 'bench.txt');
extract(text, parse(text));
console.log(process.resourceUsage().maxRSS / 1024);
