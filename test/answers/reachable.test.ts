import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { keepSeed } from '../../src/ingest.ts';
import type { FactsDocument, LineSpan } from '../../src/model/facts.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { ask } from '../api/ask.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { gold, goldDir } from '../support/records.ts';

const where = 'evidence { record { fileName } firstLine lastLine }';
/** What stands under the root lists, down to every fact with its lines. */
const roots = [
  `{ meetings(first: 500) { nodes { date kind venue startTime
     contacts { nameAsStated roleAsStated ${where} }
     appearances(first: 500) { nodes { nameAsStated status capacity ${where} } }
     items { number title ${where}
       contributions { nameAsStated roleAsStated part ${where} } mentions { nameAsStated roleAsStated part ${where} }
       declarations { nameAsStated interest ${where} } resolutions { number ${where} }
       strategies { nameAsStated relation ${where} } references { minute date bodyAsStated ${where} }
       reports { title alsoKnownAs authorsAsStated ${where} } } } } }`,
  `{ reports(first: 500) { nodes { title alsoKnownAs authorsAsStated enclosed ${where}
     mentions { nameAsStated roleAsStated part ${where} } recommendations { number ${where} }
     references { minute date bodyAsStated ${where} } strategiesNamed { nameAsStated relation ${where} } } } }`,
  `{ resolutions(includeRecommendations: true, first: 500) { nodes { number ${where} } } }`,
  `{ organizations(first: 500) { nodes { name alsoKnownAs abbreviation ${where} } } }`,
  `{ people(first: 500) { nodes { name alsoKnownAs tenures { ${where} } } } }`,
];

interface Place {
  record: { fileName: string };
  firstLine: number;
  lastLine: number;
}
type Found = Record<string, unknown> & { evidence: Place[] };

/** Every object with places that an answer holds. */
function statedIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(statedIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(statedIn);
  return Array.isArray((value as Found).evidence) ? [value as Found, ...inner] : inner;
}

/** A fact as a test asks for it: what must stand on the object that has its lines. */
interface Wanted {
  what: string;
  words: (string | null)[];
  lines: LineSpan;
}

function factsOf(document: FactsDocument): Wanted[] {
  const wanted: Wanted[] = [];
  const want = (kind: string, words: (string | null | undefined)[], lines: LineSpan) =>
    wanted.push({
      what: `${kind} ${words.join(' ')} at ${lines.join('-')}`,
      words: words.map((one) => one ?? null),
      lines,
    });
  for (const meeting of document.meetings) {
    for (const one of meeting.contacts ?? []) want('contact', [one.name], one.lines);
    // who belongs, and not who came, is a tenure: it has the lines and no name of its own
    for (const one of meeting.attendance) want('attendance', one.status === null ? [] : [one.name], one.lines);
    for (const item of meeting.items) {
      if (meeting.kind !== 'REPORT') want('item', [item.title], [item.lines[0], item.lines[0]]);
      for (const one of item.people) {
        // "the Chair" without a name is whom the attendance list has there
        if (one.name === null && /^(?:vice-\s?)?chair/i.test(one.role ?? '')) continue;
        want('person', [one.name ?? one.role], one.lines);
        for (const form of one.alsoAs ?? []) want('form', [form.name], form.lines);
        for (const lines of one.acts ?? []) want('act', [one.part], lines);
      }
      for (const one of item.declarations) want('declaration', [one.name, one.interest], one.lines);
      for (const one of item.resolutions) want('resolution', [one.number], one.lines);
      for (const one of item.strategies) want('strategy', [one.name], one.lines);
      for (const one of item.references) want('reference', [one.minute, one.date], one.lines);
      for (const one of item.reports) want('report', [one.title, ...one.authors], one.lines);
    }
  }
  for (const one of document.organizations) {
    want('body', [], one.lines);
    for (const lines of one.alsoAt ?? []) want('body', [], lines);
  }
  return wanted;
}

/** The facts that nothing found in the graph states on their lines. */
function missing(document: FactsDocument, found: Found[]): string[] {
  const byLine = new Map<number, Found[]>();
  for (const one of found)
    for (const { record, firstLine } of one.evidence)
      if (record.fileName === document.record) byLine.set(firstLine, [...(byLine.get(firstLine) ?? []), one]);
  return factsOf(document).flatMap(({ what, words, lines }) => {
    const states = (one: Found) => {
      const said = JSON.stringify(Object.values(one)).toLowerCase();
      return words.every((word) => word === null || said.includes(JSON.stringify(word).slice(1, -1).toLowerCase()));
    };
    return (byLine.get(lines[0]) ?? []).some(states) ? [] : [what];
  });
}

describeEngines('every fact can be found again through a root list, with its lines,', (store) => {
  let graph: Graph;
  let found: Found[];
  let seeded: FactsDocument[];
  beforeAll(async () => {
    seeded = await readSeedFacts();
    graph = await store.empty();
    await ingest([(await readSeedFacts()).map(keepSeed)], graph, await readRegisters());
    found = (await Promise.all(roots.map((query) => ask(graph, query)))).flatMap(statedIn);
  }, 300_000);

  it('of the shipped facts', () => {
    expect(seeded.length).toBeGreaterThan(0);
    for (const document of seeded) expect(missing(document, found), document.record).toEqual([]);
  });

  it.skipIf(!goldDir)('of the facts that a careful reader wrote down', () => {
    for (const name of readdirSync(String(goldDir)).filter((one) => one.endsWith('.facts.json'))) {
      const document = gold<FactsDocument>(name);
      expect(missing(document, found), document.record).toEqual([]);
    }
  });
});
