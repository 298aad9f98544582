import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { keepRead } from '../../src/ingest.ts';
import { type Incoming, type Library, openLibrary } from '../../src/library/index.ts';
import type { UserError } from '../../src/model/errors.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { describeEngines } from '../graph/engines.ts';
import { recordFiles, recordsDir } from '../support/records.ts';
import { answer, ask } from './ask.ts';

/** Minutes of an invented meeting; `present` and `said` are what differs from record to record. */
const minutes = (council: string, body: string, day: string, present: string, said: string) =>
  `${council}\n\nMinutes of the ${body} held on ${day} at 6.30 pm in the Guildhall\n\n${present}\n\n1. Apologies\n\nNoted.\n\n2. Budget\n\n${said}\n\nRESOLVED that the budget be approved.\n`;
const [northmoor, eastwick, fallow] = ['Northmoor Borough Council', 'Eastwick City Council', 'Fallow District Council'];
const texts: Record<string, string> = {
  'north-may.txt': minutes(
    northmoor,
    'Harbour Panel',
    'Tuesday 7 May 2030',
    'Present: Councillors Ann Reed (Chair), Jo Pell, Clark and Alder (Mill Ward), Alder (Quay Ward)\nIn attendance: Jo Pell (Head of Ports)',
    'Councillor Alder (Quay Ward) asked about fees. Jo Pell, Head of Ports, replied.',
  ),
  'north-june.txt': minutes(
    northmoor,
    'Harbour Panel',
    'Tuesday 4 June 2030',
    'Present: Councillors Ann Reed (Chair), Maggi Clark and Cy Lowe-Carter\nApologies: Councillor Jo Pell',
    'Councillor Lowe - Carter asked about fees. Councillor Clark agreed.',
  ),
  'north-june-page.txt': minutes(
    northmoor,
    'Harbour Panel',
    'Tuesday 4 June 2030',
    'Present: Councillors Ann Reed (Chair), Maggi Clark, Cy Lowe-Carter and Jo Pell',
    'Councillor Lowe-Carter asked about fees.',
  ),
  'east-draft.txt': `DRAFT MINUTES\n\n${minutes(
    eastwick,
    'Parks Committee',
    'Thursday 4 July 2030',
    'Present: Councillors Ann Reed, Una Clark and Bo Hale (Chair)',
    'Councillor Una Clark asked about trees.',
  )}`,
  'east-july.txt': minutes(
    eastwick,
    'Parks Committee',
    'Thursday 4 July 2030',
    'Present: Councillors Ann Reed and Bo Hale (Chair)\nApologies: Councillor Una Clark',
    'Councillor Ann Reed asked about trees.',
  ),
  'east-may.txt': minutes(
    eastwick,
    'Parks Committee',
    'Thursday 9 May 2030',
    'Present: Councillors Ann Reed, Clark and Bo Hale (Chair)',
    'Councillor Ann Reed asked about trees.',
  ),
  'east-june.txt': minutes(
    eastwick,
    'Parks Committee',
    'Thursday 6 June 2030',
    'Present: Councillors A Reed, Tom Clark, Una Clark and Bo Hale (Chair)',
    'Councillor A Reed asked about trees.',
  ),
  'fallow-may.txt': minutes(
    fallow,
    'Cabinet',
    'Monday 13 May 2030',
    'Present: Councillors Ann Reed (Leader), Bo Hale and Jo Pell',
    'Councillor Hale presented the report.',
  ),
  'fallow-officer.txt': minutes(
    fallow,
    'Cabinet',
    'Monday 10 June 2030',
    'Present: Councillors Ann Reed (Leader) and Jo Pell\nIn attendance: Bo Hale (Head of Legal Services)',
    'Bo Hale, Head of Legal Services, advised.',
  ),
  'fallow-july.txt': minutes(
    fallow,
    'Cabinet',
    'Monday 8 July 2030',
    'Present: Councillors Ann Reed (Leader) and Jo Pell',
    'Councillor Pell presented the report.',
  ),
};
/** The same files as put right later: who was away, and a fuller name. */
const corrected: Record<string, string> = {
  'north-may.txt': (texts['north-may.txt'] as string)
    .replace('Jo Pell, Clark and', 'Maggi Clark and')
    .replace('In attendance:', 'Apologies: Councillor Jo Pell\nIn attendance:'),
  'east-may.txt': (texts['east-may.txt'] as string).replace(
    'Present: Councillors Ann Reed, Clark and',
    'Apologies: Councillor Clark\nPresent: Councillors Ann Reed and',
  ),
};

async function kept(fileName: string, bytes: Buffer): Promise<Incoming> {
  const text = await readRecord(bytes, fileName);
  const { facts, diagnostics } = extract(text, parse(text));
  return { ...keepRead({ text, facts: factsDocument.parse(facts), diagnostics, reviewed: false }), source: fileName };
}

type Step = { load: string[] } | { correct: string } | { withdraw: string };
const real = recordFiles();
const invented = Object.keys(texts);
const takenBack = 'fallow-officer.txt';
const orders: Record<string, Step[]> = {
  'one after the other, put right at the end': [
    { load: real },
    ...invented.map((file): Step => ({ load: [file] })),
    { correct: 'north-may.txt' },
    { correct: 'east-may.txt' },
    { withdraw: takenBack },
  ],
  'backwards, put right on the way': [
    ...invented
      .toReversed()
      .flatMap((file): Step[] => [
        { load: [file] },
        ...(file in corrected ? [{ correct: file }] : []),
        ...(file === 'east-may.txt' ? [{ withdraw: takenBack }] : []),
      ]),
    { load: real },
  ],
  'all at once': [
    { load: [...invented, ...real] },
    { withdraw: takenBack },
    { correct: 'east-may.txt' },
    { correct: 'north-may.txt' },
  ],
};

const asked = new Set([
  'Person',
  'Organization',
  'Meeting',
  'AgendaItem',
  'Resolution',
  'Appearance',
  'Role',
  'Record',
]);
const shaOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

interface Given {
  /** Ids that something proves beside the record to be withdrawn. */
  kept: string[];
  /** Ids that only that record proves. */
  gone: string[];
}

/** Every id that the graph gives now, but for those of records that a corrected file takes the place of. */
async function given(graph: Graph): Promise<Given> {
  const { nodes, edges } = await graph.dump();
  const proofs = new Map<string, Set<string>>();
  const prove = (id: string, by: string) => proofs.set(id, (proofs.get(id) ?? new Set()).add(by));
  for (const { type, from, to } of edges)
    if (type === 'EVIDENCED_BY') prove(from, to.split('/')[1] as string);
    else if (type === 'RECORDED_IN') prove(from, to.slice('record/'.length));
  for (const { type, from, to } of edges)
    if (type === 'APPEARANCE_OF' || type === 'MENTION_OF') for (const by of proofs.get(from) ?? []) prove(to, by);
  const taken = shaOf(texts[takenBack] as string);
  const superseded = new Set(Object.keys(corrected).map((file) => shaOf(texts[file] as string)));
  const proved = nodes
    .filter(({ label, id }) => asked.has(label) && (label !== 'Record' || !superseded.has(id.slice('record/'.length))))
    .map(({ id }) => ({
      id,
      by: id.startsWith('record/') ? [id.slice('record/'.length)] : [...(proofs.get(id) ?? [])],
    }));
  return {
    kept: proved.filter(({ by }) => by.some((sha) => sha !== taken)).map(({ id }) => id),
    gone: proved.filter(({ by }) => by.length > 0 && by.every((sha) => sha === taken)).map(({ id }) => id),
  };
}

interface Played {
  graph: Graph;
  library: Library;
  kept: string[];
  gone: string[];
}

async function played(graph: Graph, steps: Step[]): Promise<Played> {
  const library = await openLibrary(graph, noRegisters);
  const ids = { kept: new Set<string>(), gone: new Set<string>() };
  const bytes = (file: string) =>
    file in texts ? Buffer.from(texts[file] as string) : readFileSync(join(recordsDir as string, file));
  for (const step of steps) {
    if ('load' in step) await library.add(await Promise.all(step.load.map((file) => kept(file, bytes(file)))));
    else if ('correct' in step)
      await library.add([await kept(step.correct, Buffer.from(corrected[step.correct] as string))]);
    else await library.withdraw(step.withdraw, { by: 'a clerk', why: 'Of another council.' });
    const now = await given(graph);
    for (const id of now.kept) ids.kept.add(id);
    for (const id of now.gone) ids.gone.add(id);
  }
  // What another record came to prove later is no longer the withdrawn one's alone.
  return { graph, library, kept: [...ids.kept], gone: [...ids.gone].filter((id) => !ids.kept.has(id)) };
}

/** The ids among these that no node answers to, and the codes of the errors that say so. */
async function unanswered(graph: Graph, all: string[]) {
  const lost: string[] = [];
  const codes = new Set<unknown>();
  for (let at = 0; at < all.length; at += 500) {
    const part = all.slice(at, at + 500);
    const { data, errors } = await answer(graph, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: part });
    for (const { originalError } of errors ?? []) codes.add((originalError as UserError | undefined)?.code);
    ((data?.nodes ?? []) as unknown[]).forEach((node, i) => {
      if (!node) lost.push(part[i] as string);
    });
  }
  return { lost, codes: [...codes] };
}

const contradictions = '{ coverage { contradictions(first: 50) { about message evidence { record { fileName } } } } }';

describeEngines(
  'three councils with namesakes, files put right and taken back, beside the records at hand',
  (store) => {
    /** The graph that the first of the orders gave. */
    let whole = '';

    describe.each(Object.entries(orders))('%s', (_, steps) => {
      let graph: Graph;
      let run: Played;
      beforeAll(async () => {
        graph = await store.empty();
        run = await played(graph, steps);
      }, 300_000);

      it('gives the graph of any other order', async () => {
        const dump = JSON.stringify(await graph.dump());
        whole ||= dump;
        expect(dump === whole).toBe(true);
      });

      it('answers every id once given', async () => {
        expect(run.kept.length).toBeGreaterThan(80);
        expect(await unanswered(graph, run.kept)).toEqual({ lost: [], codes: [] });
      });

      it('answers ids that told namesakes apart when one of them is gone', async () => {
        const discriminated = run.kept.filter((id) => /^person\/fallow\/bo-hale-/.test(id));
        expect(discriminated).not.toEqual([]);
        for (const id of discriminated) {
          const { node } = await ask(
            graph,
            'query($id: ID!) { node(id: $id) { ... on Person { name council { name } } } }',
            { id },
          );
          expect(node).toEqual({ name: 'Bo Hale', council: { name: fallow } });
        }
      });

      it('shows what two records of one meeting state differently, with both places; the approved one goes before its draft', async () => {
        const { coverage } = await ask(graph, contradictions);
        const own = coverage.contradictions.filter(({ evidence }: { evidence: { record: { fileName: string } }[] }) =>
          evidence.some(({ record }) => record.fileName in texts),
        );
        const status = (name: string, ...files: string[]) =>
          expect.objectContaining({
            about: 'STATUS',
            message: expect.stringContaining(name),
            evidence: expect.arrayContaining(files.map((fileName) => ({ record: { fileName } }))),
          });
        expect(own).toHaveLength(2);
        expect(own).toEqual(
          expect.arrayContaining([
            status('Jo Pell', 'north-june.txt', 'north-june-page.txt'),
            status('Una Clark', 'east-july.txt', 'east-draft.txt'),
          ]),
        );
        const { person } = await ask(
          graph,
          '{ person(person: "Una Clark") { appearances(from: "2030-07-01") { nodes { status } } } }',
        );
        expect(person.appearances.nodes).toEqual([{ status: 'APOLOGIES' }]);
      });

      it('keeps namesakes apart, each council having its own', async () => {
        const search = async (name: string) =>
          (
            await ask(graph, 'query($name: String) { people(search: $name) { nodes { name council { name } } } }', {
              name,
            })
          ).people.nodes
            .filter(({ council }: { council: { name: string } | null }) =>
              [northmoor, eastwick, fallow].includes(council?.name ?? ''),
            )
            .map((one: { name: string; council: { name: string } }) => `${one.name}, ${one.council.name}`)
            .sort();
        expect(await search('Ann Reed')).toEqual([
          `Ann Reed, ${eastwick}`,
          `Ann Reed, ${fallow}`,
          `Ann Reed, ${northmoor}`,
        ]);
        expect(await search('Alder')).toEqual([`Alder, ${northmoor}`, `Alder, ${northmoor}`]);
        expect(await search('Bo Hale')).toEqual([`Bo Hale, ${eastwick}`, `Bo Hale, ${fallow}`]);
      });

      // Last, since it changes the graph.
      it('says of ids that only a withdrawn record proved that they are not found, and answers them when it is restored', async () => {
        expect(run.gone).not.toEqual([]);
        const { lost, codes } = await unanswered(graph, run.gone);
        expect(lost).toEqual(run.gone);
        expect(codes).toEqual(['NOT_FOUND']);
        await run.library.restore(takenBack, { by: 'a clerk', why: 'It was of this council after all.' });
        expect(await unanswered(graph, run.gone)).toEqual({ lost: [], codes: [] });
      });
    });
  },
);
