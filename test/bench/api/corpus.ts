import { extract } from '../../../src/extract/index.ts';
import { generate } from '../../../src/generate/index.ts';
import { openEmbedded } from '../../../src/graph/embedded/index.ts';
import type { Graph } from '../../../src/graph/port.ts';
import { keepRead } from '../../../src/ingest.ts';
import { openLibrary } from '../../../src/library/index.ts';
import { parse } from '../../../src/parse/index.ts';
import { readRecord } from '../../../src/read/index.ts';
import type { KeptRecord } from '../../../src/resolve/index.ts';
import { readRegisters } from '../../../src/seed.ts';
import { processor } from './race.ts';

/** Milliseconds of processor a record, to read it and to load it. */
export interface Filled {
  graph: Graph;
  read: number;
  load: number;
}

/** A store in memory with the records of so many generated meetings, 50 a council. */
export async function storeOf(meetings: number): Promise<Filled> {
  const began = processor();
  const graph = await openEmbedded(null);
  const library = await openLibrary(graph, await readRegisters());
  const councils = new Map<string, KeptRecord[]>();
  for (const { fileName, text } of generate({ meetings, seed: 7, typos: 0.02 }).files) {
    const read = await readRecord(Buffer.from(text), fileName);
    const kept = keepRead({ text: read, ...extract(read, parse(read)) });
    const council = kept.facts.meetings[0]?.council ?? '';
    councils.set(council, [...(councils.get(council) ?? []), kept]);
  }
  const read = processor();
  for (const records of councils.values()) await library.add(records);
  return { graph, read: (read - began) / meetings, load: (processor() - read) / meetings };
}

/** What the operations are asked about: a body, its last meeting, and who was there most often. */
export interface Subject {
  body: string;
  date: string;
  person: string;
  name: string;
}

export async function subjectOf(graph: Graph): Promise<Subject> {
  const [met] = await graph.ask(
    `MATCH (m:Meeting)-[:MEETING_OF]->(b:Organization) WITH b.id AS body, max(m.date) AS date RETURN body, date ORDER BY body LIMIT 1`,
    {},
  );
  const [most] = await graph.ask(
    `MATCH (a:Appearance)-[:APPEARANCE_OF]->(p:Person) WHERE a.body = $body
     WITH p.id AS person, p.name AS name, count(a) AS times RETURN person, name, times ORDER BY times DESC, person LIMIT 1`,
    { body: met?.body },
  );
  return { body: String(met?.body), date: String(met?.date), person: String(most?.person), name: String(most?.name) };
}
