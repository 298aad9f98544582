import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactsDocument } from '../../src/model/facts.ts';
import { accuracy, compare, type Gold, goldFacts, type Score } from '../../src/score/index.ts';
import { factsOf, type GoldenRecord, goldenRecords } from '../golden/records.ts';
import { goldDir, recordsDir } from '../support/records.ts';

/** The scorer that judges the reader, where it lies beside the real records. */
const reference = recordsDir && existsSync(join(recordsDir, '../score.mjs')) ? join(recordsDir, '../score.mjs') : '';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function figuresOf(score: Score) {
  const three = (value: number) => +value.toFixed(3);
  const kinds = [...score.kinds].flatMap(([kind, { gold, found, hit }]) => {
    const { precision, recall, f1 } = accuracy({ gold, found, hit });
    const figures = { gold, found, hit, precision: three(precision), recall: three(recall), f1: three(f1) };
    return gold || found ? [[kind, figures] as const] : [];
  });
  const rates = [...score.rates].map(([name, { of, right }]) => [name, { of, ok: right, accuracy: three(right / of) }]);
  return { kinds: Object.fromEntries(kinds), rates: Object.fromEntries(rates) };
}

function referenceFigures(gold: unknown, found: unknown, text: string) {
  const paths = ['gold.json', 'found.json', 'record.txt'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(paths[0], JSON.stringify(gold));
  writeFileSync(paths[1], JSON.stringify(found));
  writeFileSync(paths[2], text);
  const printed = execFileSync('node', [reference, paths[0], paths[1], '--record', paths[2], '--json']).toString();
  const { kinds, rates } = JSON.parse(printed);
  return { kinds, rates };
}

/** The same gold as other reviewers keep it: claiming less, without lines, decisions by their ends or cut elsewhere. */
const waysOfKeeping: [string, (gold: Gold) => Gold][] = [
  ['as it is', (gold) => gold],
  [
    'claiming some kinds only',
    (gold) => ({ ...gold, scored: ['meetings', 'items', 'resolutions'], notes: ['a note'] }),
  ],
  ['without meetings claimed', (gold) => ({ ...gold, scored: ['items', 'attendance', 'people in items'] })],
  ['without lines', (gold) => JSON.parse(JSON.stringify(gold, (key, value) => (key === 'lines' ? undefined : value)))],
  [
    'without references, reports and bodies',
    (gold) => eachItem(gold, ({ references: _r, reports: _p, ...item }) => item),
  ],
  ['decisions by their first and last words', (gold) => eachDecision(gold, byItsEnds)],
  ['decisions that begin later', (gold) => eachDecision(gold, (limb) => ({ ...limb, text: cut(limb.text) }))],
  [
    'decisions by the hashes of their words',
    (gold) => eachDecision(gold, ({ text: _, ...limb }) => ({ ...limb, hashes: ['9be17165'] })),
  ],
];

type Item = Gold['meetings'][number]['items'][number];
type Limb = Item['resolutions'][number];
const eachItem = (gold: Gold, change: (item: Item) => Partial<Item>): Gold =>
  ({ ...gold, meetings: gold.meetings.map((meeting) => ({ ...meeting, items: meeting.items.map(change) })) }) as Gold;
const eachDecision = (gold: Gold, change: (limb: Limb) => Limb): Gold =>
  eachItem(gold, (item) => ({ ...item, resolutions: item.resolutions.map(change) }));
const cut = (text = '') =>
  text
    .split(' ')
    .slice(Math.floor(text.split(' ').length / 3))
    .join(' ');
const byItsEnds = ({ text = '', ...limb }: Limb): Limb => {
  const words = text.split(' ');
  return { ...limb, from: words.slice(0, 3).join(' '), to: words.slice(-3).join(' ') };
};

let readOnce: Promise<(GoldenRecord & { found: FactsDocument })[]> | undefined;
const read = () => {
  const few = goldenRecords.filter(({ name }) => /recorded-vote|initials|enclosures/.test(name));
  readOnce ??= Promise.all(few.map(async (each) => ({ ...each, found: await factsOf(each.bytes, each.fileName) })));
  return readOnce;
};

describe.skipIf(!reference)('the scorer counts as the reference scorer does', () => {
  it.each(waysOfKeeping)('gold %s, over the golden records', async (_, keep) => {
    for (const { gold, bytes, fileName, found } of await read()) {
      const text = new TextDecoder().decode(bytes);
      const kept = keep(goldFacts.parse(gold));
      expect(figuresOf(compare(goldFacts.parse(kept), found, text.split('\n'))), fileName).toEqual(
        referenceFigures(kept, found, text),
      );
    }
  });

  it('on real records, read well and read with half of them lost', async () => {
    for (const name of ['000.facts.json', '003.facts.json']) {
      const raw = JSON.parse(readFileSync(join(goldDir as string, name), 'utf8'));
      const file = readdirSync(recordsDir as string).find((each) => each.startsWith(name.slice(0, 3))) as string;
      const bytes = readFileSync(join(recordsDir as string, file));
      const whole = await factsOf(bytes, file);
      const half = {
        ...whole,
        meetings: whole.meetings.map((m) => ({ ...m, items: m.items.filter((_, at) => at % 2) })),
      };
      const text = bytes.toString('utf8');
      for (const found of [whole, half])
        expect(figuresOf(compare(goldFacts.parse(raw), found, text.split('\n'))), name).toEqual(
          referenceFigures(raw, found, text),
        );
    }
  });
});
