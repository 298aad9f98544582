import { createHash } from 'node:crypto';
import { extract } from '../../src/extract/index.ts';
import type { Corpus } from '../../src/generate/index.ts';
import type { FactsDocument } from '../../src/model/facts.ts';
import type { GraphDocument } from '../../src/model/graph.ts';
import { type JudgementEntry, noRegisters } from '../../src/model/registers.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { type KeptRecord, resolve } from '../../src/resolve/index.ts';

const mediaTypes: Record<string, string> = { md: 'text/markdown', txt: 'text/plain' };

function keep(facts: FactsDocument, text: string): KeptRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const mediaType = mediaTypes[facts.record.slice(facts.record.lastIndexOf('.') + 1)] ?? 'text/plain';
  return { facts: { ...facts, sha256, mediaType }, origin: 'EXTRACTED', text, diagnostics: [] };
}

/** The corpus as its true facts say, so that only resolution can be wrong. */
export const asTold = (corpus: Corpus): KeptRecord[] =>
  corpus.files.map(({ text }, i) => keep(corpus.truth.facts[i] as FactsDocument, text));

/** The corpus read as any record is. */
export const asRead = (corpus: Corpus): Promise<KeptRecord[]> =>
  Promise.all(
    corpus.files.map(async ({ fileName, text }) => {
      const record = await readRecord(new TextEncoder().encode(text), fileName);
      return keep(extract(record, parse(record)).facts, text);
    }),
  );

export interface FoundMention {
  name: string;
  record: string;
  item: string | null;
  lines: [number, number];
  person: string;
}

export const resolved = (records: KeptRecord[], judgements: JudgementEntry[] = []): GraphDocument =>
  resolve(records, { ...noRegisters, judgements });

/** Every printed name with the person that resolution made it a mention of. */
export function foundMentions(graph: GraphDocument): FoundMention[] {
  return graph.nodes
    .filter(({ label }) => label === 'Person')
    .flatMap(({ id, props }) => {
      const { mentions } = JSON.parse(String(props.identity)) as { mentions: FoundMention[] };
      return mentions.map(({ name, record, item, lines }) => ({ name, record, item, lines, person: id }));
    });
}

export interface Matched {
  truth: string;
  found: string;
  where: string;
}

/**
 * Joins each true mention with the found one at its place. A mention that was not found stands alone (it lowers recall), one
 * that nobody made stands for a person of its own (it lowers precision where it was joined to others).
 */
export function match(corpus: Corpus, found: FoundMention[]): Matched[] {
  const key = (record: string, item: string | null, name: string) => JSON.stringify([record, item, name]);
  const places = new Map<string, FoundMention[]>();
  for (const mention of found) {
    const at = key(mention.record, mention.item, mention.name);
    places.set(at, [...(places.get(at) ?? []), mention]);
  }
  const used = new Set<FoundMention>();
  const joined = corpus.truth.mentions.map((mention, i): Matched => {
    const candidates = places.get(key(mention.record, mention.item, mention.name)) ?? [];
    const near = candidates.find(({ lines }) => lines[0] <= mention.lines[1] && mention.lines[0] <= lines[1]);
    for (const candidate of candidates) used.add(candidate); // declarations repeat the name of their item
    return {
      truth: mention.person,
      found: near?.person ?? `not found ${i}`,
      where: `${mention.record} item ${mention.item} ${mention.name}`,
    };
  });
  const invented = found.filter((mention) => !used.has(mention));
  return [
    ...joined,
    ...invented.map((mention, i) => ({
      truth: `nobody ${i}`,
      found: mention.person,
      where: `${mention.record} item ${mention.item} ${mention.name}`,
    })),
  ];
}

/** Found persons that stand for more than one true one: the worst defect. */
export function merged(mentions: Matched[]): string[] {
  const truths = new Map<string, Map<string, string>>();
  for (const { truth, found, where } of mentions) {
    const of = truths.get(found) ?? new Map<string, string>();
    if (!of.has(truth)) of.set(truth, where);
    truths.set(found, of);
  }
  return [...truths]
    .filter(([, of]) => of.size > 1)
    .map(([found, of]) => `${found}: ${[...of].map(([truth, where]) => `${truth} (${where})`).join(', ')}`);
}

/** True persons that were found as several. */
export function split(mentions: Matched[]): string[] {
  const founds = new Map<string, Map<string, string>>();
  for (const { truth, found, where } of mentions) {
    const as = founds.get(truth) ?? new Map<string, string>();
    if (!as.has(found)) as.set(found, where);
    founds.set(truth, as);
  }
  return [...founds]
    .filter(([, as]) => as.size > 1)
    .map(([truth, as]) => `${truth}: ${[...as].map(([found, where]) => `${found} (${where})`).join(', ')}`);
}
