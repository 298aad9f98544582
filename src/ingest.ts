import type { Graph } from './graph/port.ts';
import { combine } from './library/combine.ts';
import { type Loaded, openLibrary } from './library/index.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { FactsDocument } from './model/facts.ts';
import type { Registers } from './model/registers.ts';
import type { RecordText } from './model/text.ts';
import type { KeptRecord } from './resolve/index.ts';

/** A record as extraction leaves it, ready to be kept. */
export interface ReadRecord {
  text: RecordText;
  facts: FactsDocument;
  diagnostics: Diagnostic[];
  /** A person has checked the facts against the record. */
  reviewed?: boolean;
}

/** The form in which an extracted record is kept. */
export function keepRead({ text, facts, diagnostics, reviewed }: ReadRecord): KeptRecord {
  return {
    facts: { ...facts, sha256: text.sha256, mediaType: text.mediaType },
    origin: reviewed ? 'REVIEWED' : 'EXTRACTED',
    text: text.lines.join('\n'),
    ...(text.pages ? { pages: text.pages } : {}),
    diagnostics: reviewed ? [] : diagnostics,
  };
}

/** The form in which reviewed facts are kept: no words of the record. */
export function keepSeed(facts: KeptRecord['facts']): KeptRecord {
  return { facts, origin: 'REVIEWED', diagnostics: [] };
}

/** Everything that the store has kept, from the graph itself: the graph can be derived again from what it holds. */
export async function keptRecords(graph: Graph): Promise<KeptRecord[]> {
  const rows = await graph.read('kept-records');
  return rows.map((row) => JSON.parse(String(row.kept)) as KeptRecord);
}

/**
 * Derives the graph again from the records that it keeps, after an edit of registers, judgements or reviewed facts; one transaction.
 * Reviewed facts are taken from `facts` anew for records that were loaded from there before; no record is added.
 */
export async function derive(graph: Graph, registers: Registers, facts: KeptRecord['facts'][]): Promise<Loaded> {
  const reviewed = new Map(facts.map((document) => [document.sha256, keepSeed(document)]));
  const anew = (record: KeptRecord) => {
    const edited = record.origin === 'REVIEWED' ? reviewed.get(record.facts.sha256) : undefined;
    return edited ? combine(record, edited) : record;
  };
  return (await openLibrary(graph, registers)).derive(anew);
}

/** Loads the shipped dataset into an empty graph, in one transaction; a graph that holds anything is left alone. */
export async function seedIfEmpty(
  graph: Graph,
  registers: Registers,
  facts: () => Promise<KeptRecord['facts'][]>,
): Promise<Loaded | undefined> {
  if ((await graph.revision()) > 0) return undefined;
  return (await openLibrary(graph, registers)).add((await facts()).map(keepSeed));
}
