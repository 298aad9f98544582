import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../src/extract/index.ts';
import { type FactsDocument, factsDocument } from '../../src/model/facts.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';

/** An invented record of a house style, and the facts that a careful clerk would write down from it. */
export interface GoldenRecord {
  name: string;
  fileName: string;
  bytes: Uint8Array;
  gold: FactsDocument;
}

const here = new URL('.', import.meta.url);
const folders = readdirSync(here)
  .filter((name) => /^\d\d-/.test(name))
  .sort();

export const goldenRecords: GoldenRecord[] = folders.map((name) => {
  const folder = new URL(`${name}/`, here);
  const gold = factsDocument.parse(JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8')));
  return { name, fileName: gold.record, bytes: readFileSync(new URL(gold.record, folder)), gold };
});

export async function factsOf(bytes: Uint8Array, fileName: string): Promise<FactsDocument> {
  const text = await readRecord(bytes, fileName);
  return extract(text, parse(text)).facts;
}
