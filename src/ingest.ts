import { diff } from './graph/diff.ts';
import type { Graph } from './graph/port.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { FactsDocument, ItemFact, LineSpan } from './model/facts.ts';
import type { Registers } from './model/registers.ts';
import type { RecordText } from './model/text.ts';
import { type KeptRecord, newMemory, resolve } from './resolve/index.ts';

/** A record as extraction leaves it, ready to be kept. */
export interface ReadRecord {
  text: RecordText;
  facts: FactsDocument;
  diagnostics: Diagnostic[];
  /** A person has checked the facts against the record. */
  reviewed?: boolean;
}

/** What loading one batch did to the graph. */
export interface Loaded {
  /** Whether each record of the batch changed what the graph keeps of it, in the batch's order. */
  changed: boolean[];
  nodesPut: number;
  nodesRemoved: number;
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

/**
 * One record that is known twice. Reviewed facts win over extracted ones; the ingested file gives its words
 * (quotations, texts of resolutions) and its extraction decides nothing that a reviewer has decided.
 */
export function combine(known: KeptRecord, incoming: KeptRecord): KeptRecord {
  if (known.origin === incoming.origin)
    return incoming.text === undefined && known.text !== undefined ? withWords(incoming, known) : incoming;
  return incoming.origin === 'REVIEWED' ? withWords(incoming, known) : withWords(known, incoming);
}

function withWords(reviewed: KeptRecord, read: KeptRecord): KeptRecord {
  const { text, pages } = read;
  if (text === undefined) return reviewed;
  const items = read.facts.meetings.flatMap((meeting) => meeting.items);
  const meetings = reviewed.facts.meetings.map((meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => withTexts(item, items)),
  }));
  return { ...reviewed, facts: { ...reviewed.facts, meetings }, text, ...(pages ? { pages } : {}) };
}

const overlap = (a: LineSpan, b: LineSpan) => a[0] <= b[1] && b[0] <= a[1];

/** Gives each reviewed limb the printed text of the extracted limb with its number on its lines. */
function withTexts(item: ItemFact, extracted: ItemFact[]): ItemFact {
  const limbs = extracted.filter((other) => overlap(item.lines, other.lines)).flatMap((other) => other.resolutions);
  const resolutions = item.resolutions.map((limb) => {
    const twin = limbs.find((other) => other.number === limb.number && overlap(other.lines, limb.lines));
    return twin?.text && !limb.text ? { ...limb, text: twin.text } : limb;
  });
  return { ...item, resolutions };
}

/** Everything that the store has kept, from the graph itself: the graph can be derived again from what it holds. */
export async function keptRecords(graph: Graph): Promise<KeptRecord[]> {
  const rows = await graph.read('kept-records');
  return rows.map((row) => JSON.parse(String(row.kept)) as KeptRecord);
}

/** The records that a graph keeps and the graph that follows from them, in memory for the length of several loads. */
export interface Library {
  /** Loads records in one transaction. When it throws, graph and library are as they were before. */
  add(records: KeptRecord[]): Promise<Loaded>;
}

/** Opens the library of a graph. Loading again what is there changes nothing. */
export async function openLibrary(graph: Graph, registers: Registers): Promise<Library> {
  let kept = new Map((await keptRecords(graph)).map((record) => [record.facts.sha256, record]));
  let current = await graph.dump();
  // What one load settles about names, the next need not settle again unless it touches them.
  const memory = newMemory();
  return {
    async add(records) {
      const grown = new Map(kept);
      for (const record of records) {
        const known = grown.get(record.facts.sha256);
        grown.set(record.facts.sha256, known ? combine(known, record) : record);
      }
      const next = resolve([...grown.values()], registers, memory);
      const change = diff(current, next);
      await graph.apply(change);
      const changed = records.map(
        ({ facts: { sha256 } }) => JSON.stringify(kept.get(sha256)) !== JSON.stringify(grown.get(sha256)),
      );
      kept = grown;
      current = next;
      return { changed, nodesPut: change.putNodes.length, nodesRemoved: change.deleteNodes.length };
    },
  };
}

/**
 * Derives the graph again from the records that it keeps, after an edit of registers, judgements or reviewed facts; one transaction.
 * Reviewed facts are taken from `facts` anew for records that were loaded from there before; no record is added.
 */
export async function derive(graph: Graph, registers: Registers, facts: KeptRecord['facts'][]): Promise<Loaded> {
  const reviewed = new Map(facts.map((document) => [document.sha256, keepSeed(document)]));
  const kept = await keptRecords(graph);
  const anew = kept.map((record) => (record.origin === 'REVIEWED' && reviewed.get(record.facts.sha256)) || record);
  return (await openLibrary(graph, registers)).add(anew);
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
