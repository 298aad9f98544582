import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractFiles } from '../../src/cli/pool.ts';
import type { Graph } from '../../src/graph/port.ts';
import { keepRead, keepSeed } from '../../src/ingest.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { ask, operation } from '../api/ask.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { gold, recordFiles, recordsDir, whyWithoutRecords, withoutRecords } from '../support/records.ts';

/** What a careful reader answers to the two questions, from the same five records. */
interface Answers {
  body: string;
  appearances: Record<
    string,
    {
      date: string;
      status: string | null;
      capacity: string | null;
      items: { number: string | null; title: string; part: string; role: string | null }[];
    }[]
  >;
  strategiesReported: Record<string, string[]>;
  strategiesMentioned: Record<string, string[]>;
}

interface Place {
  record: { fileName: string };
  firstLine: number;
  lastLine: number;
  quote: string | null;
}

interface Appeared {
  meeting: { date: string };
  status: string | null;
  capacity: string | null;
  contributions: { item: { number: string | null; title: string }; part: string; roleAsStated: string | null }[];
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : 1);

const readAll = async () => {
  const outcomes = await extractFiles(recordFiles().map((name) => join(String(recordsDir), name)));
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return keepRead(outcome);
  });
};

const sources = {
  'the shipped facts': async () => [(await readSeedFacts()).map(keepSeed)],
  'the ingested records': async () => (await readAll()).map((record) => [record]),
  'the shipped facts with the records ingested over them': async () => [
    (await readSeedFacts()).map(keepSeed),
    ...(await readAll()).map((record) => [record]),
  ],
};

describe.skipIf(withoutRecords)(`the two questions (skipped: ${whyWithoutRecords})`, () => {
  for (const [source, batches] of Object.entries(sources))
    describeEngines(`from ${source},`, (store) => {
      let graph: Graph;
      let answers: Answers;
      beforeAll(async () => {
        answers = gold<Answers>('answers.json');
        graph = await store.empty();
        await ingest(await batches(), graph, await readRegisters());
      }, 300_000);

      it('has every appearance of everybody, and no other', async () => {
        for (const [name, expected] of Object.entries(answers.appearances)) {
          const { people } = await operation('AppearancesOf')(graph, { name });
          const [person] = people.nodes;
          expect(person?.name, name).toBe(name);
          const found = person.appearances.nodes.map((appearance: Appeared) => ({
            date: appearance.meeting.date,
            status: appearance.status,
            capacity: appearance.capacity,
            items: appearance.contributions.map(({ item, part, roleAsStated }) => ({
              ...item,
              part,
              role: roleAsStated,
            })),
          }));
          expect(found.sort(byDate), name).toEqual(expected.toSorted(byDate));
        }
        const { people } = await ask(
          graph,
          '{ people(first: 500) { nodes { name appearances(first: 1) { totalCount } } } }',
        );
        const appeared = people.nodes.filter(
          (p: { appearances: { totalCount: number } }) => p.appearances.totalCount > 0,
        );
        expect(appeared.map((p: { name: string }) => p.name).sort()).toEqual(Object.keys(answers.appearances).sort());
      });

      it('proves every appearance by lines that hold the name, and quotes them once the record is held', async () => {
        const { people } = await ask(
          graph,
          `{ people(first: 500) { nodes { name alsoKnownAs appearances(first: 50) { nodes {
               evidence { record { fileName } firstLine lastLine quote } } } } } }`,
        );
        for (const person of people.nodes)
          for (const appearance of person.appearances.nodes) {
            expect(appearance.evidence.length, person.name).toBeGreaterThan(0);
            if (source === 'the shipped facts') continue;
            const names = [person.name, ...person.alsoKnownAs].map(bare);
            const quotes = appearance.evidence.map((place: Place) => bare(place.quote ?? ''));
            expect(
              quotes.some((quote: string) => names.some((name) => quote.includes(name))),
              person.name,
            ).toBe(true);
          }
      });

      it('has every strategy that reported and how often, by name, abbreviation and id', async () => {
        const { organization } = await ask(graph, '{ organization(organization: "ILSC") { id } }');
        for (const body of [answers.body, 'ILSC', organization.id]) {
          const { strategies } = await operation('StrategiesReportedTo')(graph, { body });
          const found = strategies.nodes.map(
            (s: { name: string; timesReported: number; firstReported: string; lastReported: string }) => [
              s.name,
              { times: s.timesReported, first: s.firstReported, last: s.lastReported },
            ],
          );
          const expected = Object.entries(answers.strategiesReported).map(([name, dates]) => [
            name,
            { times: dates.length, first: dates[0], last: dates.at(-1) },
          ]);
          expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        }
      });

      it('proves every reporting by lines that hold the strategy, and quotes them once the record is held', async () => {
        const { strategies } = await operation('StrategiesReportedTo')(graph, { body: answers.body });
        for (const strategy of strategies.nodes)
          for (const reporting of strategy.reportings.nodes) {
            expect(reporting.evidence.length).toBeGreaterThan(0);
            if (source !== 'the shipped facts')
              for (const place of reporting.evidence) expect(place.quote, strategy.name).toBeTruthy();
          }
      });
    });
});
