import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { choose } from '../../src/genre/choose.ts';
import type { Construct, Layer, View } from '../../src/genre/construct.ts';
import { readingPage } from '../../src/genre/page.ts';
import { constructs } from '../../src/genre/registry.ts';
import type { FactsDocument } from '../../src/model/facts.ts';
import { inColumns } from '../../src/parse/columns.ts';
import { parse } from '../../src/parse/index.ts';
import { readLines, vocabulary } from '../../src/parse/lines.ts';
import { buildPassages } from '../../src/parse/passages.ts';
import { lineRows, textRows } from '../../src/parse/rows.ts';

const textLayers: readonly Layer[] = ['decisions', 'declarations', 'votes', 'report'];
const all = (Object.keys(constructs) as Layer[]).flatMap((layer) => constructs[layer] as readonly Construct<Layer>[]);
const record = (text: string) => ({
  fileName: 'record.txt',
  sha256: '',
  mediaType: 'text/plain',
  lines: text.split('\n'),
});

/** What a construct is shown of its own example. */
function viewOf(layer: Layer, text: string, under: string | undefined): View {
  const lines = readLines(record(text));
  const item = under === undefined ? null : { number: '2', title: under };
  if (!textLayers.includes(layer)) return { rows: lineRows(lines, 0, lines.length), kind: 'MINUTES', item };
  const stretch = inColumns(
    lines.filter((line) => line.text).map((line) => ({ line, from: 0 })),
    under ?? '',
  );
  return { rows: textRows(buildPassages(stretch, vocabulary(lines)), lines), kind: 'MINUTES', item };
}

/** A whole record in which the example stands where it would be printed. */
function recordWith(layer: Layer, text: string, under: string | undefined): string {
  const top = 'ASHVALE DISTRICT COUNCIL\n\nSTREETS AND PARKS COMMITTEE\n\n';
  const date = 'Tuesday, 4th May, 2021 at 6.30 p.m.\n\n';
  const present = 'Present:- Councillor Elm (in the Chair)\n\n';
  const itemsBehind =
    '\n\n1. APOLOGIES FOR ABSENCE\n\nThere were none.\n\n2. PARKS BUDGET\n\nMembers asked about the cost.\n';
  if (layer === 'items') return `${top}${date}${present}${text}\n`;
  if (layer === 'attendance' && under === undefined) return `${top}${date}${text}${itemsBehind}`;
  if (layer === 'head') return `${text}\n\n${present}${itemsBehind}`;
  return `${top}${date}${present}\n\n1. APOLOGIES FOR ABSENCE\n\nThere were none.\n\n2. ${(under ?? 'Parks Budget').toUpperCase()}\n\n${text}\n\n3. DATE OF NEXT MEETING\n\nTo be fixed.\n`;
}

/** The facts that a layer's entries become. */
function factsOf(layer: Layer, { meetings: [meeting] }: FactsDocument): unknown[] {
  const item = meeting?.items.find(({ number }) => number === '2');
  if (layer === 'attendance') return meeting?.attendance ?? [];
  if (layer === 'items') return meeting?.items ?? [];
  if (layer === 'decisions') return item?.resolutions ?? [];
  if (layer === 'declarations') return item?.declarations ?? [];
  if (layer === 'votes') return (item?.resolutions ?? []).flatMap(({ votes }) => (votes ? [{ votes }] : []));
  if (layer === 'report') return item?.reports ?? [];
  if (layer === 'head')
    return Object.entries(meeting ?? {}).flatMap(([field, value]) =>
      typeof value === 'string' ? [{ field, value }] : [],
    );
  return [];
}

describe.each(all)('$name', (construct) => {
  const { layer } = construct;

  it('has its layer for a folder, one sentence, an example, and a text that only looks like it', () => {
    expect(construct.name.split('/')[0]).toBe(layer);
    expect(construct.says).toMatch(/^[A-Z].*\.$/);
    expect(construct.reads.length).toBeGreaterThan(0);
    expect(construct.leaves.length).toBeGreaterThan(0);
  });

  it.each(construct.reads)('reads: $text', ({ text, gives, under }) => {
    const view = viewOf(layer, text, under);
    const claims = choose([construct], view);
    expect(claims.flatMap(({ entries }) => entries)).toMatchObject(gives);
    for (const { from, to, score, why } of claims) {
      expect([from >= 0, to > from, to <= view.rows.length, score > 0, why.length > 0]).not.toContain(false);
    }
  });

  it.each(construct.reads)('is read by nothing else of its layer: $text', ({ text, under }) => {
    const view = viewOf(layer, text, under);
    const owners = choose(constructs[layer] as readonly Construct<Layer>[], view).map((claim) => claim.construct);
    expect([...new Set(owners)]).toEqual([construct.name]);
  });

  it.each(construct.reads)('comes through the whole engine: $text', ({ text, gives, under }) => {
    const whole = record(recordWith(layer, text, under));
    const structure = parse(whole);
    expect(structure.claims.map((claim) => claim.construct)).toContain(construct.name);
    expect(structure.diagnostics.filter(({ rule }) => rule === 'claims/close-race')).toEqual([]);
    const found = factsOf(layer, extract(whole, structure).facts);
    if (layer === 'furniture') return;
    if (layer === 'head' || layer === 'attendance') {
      for (const each of gives) expect(found).toContainEqual(expect.objectContaining(each));
    } else expect(found).toMatchObject(gives);
  });

  it.each(construct.leaves.map((left) => (typeof left === 'string' ? { text: left, under: undefined } : left)))(
    'leaves: $text',
    ({ text, under }) => expect(choose([construct], viewOf(layer, text, under))).toEqual([]),
  );
});

describe('the registry', () => {
  it('names each construct once', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('is what docs/reading.md shows: npm run reading', () => {
    expect(readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8')).toBe(readingPage());
  });
});
