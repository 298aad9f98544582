import { beforeAll, expect, it } from 'vitest';
import { audit, formats } from '../../src/audit/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { keepRead } from '../../src/ingest.ts';
import { type Incoming, type Library, openLibrary } from '../../src/library/index.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { describeEngines } from '../graph/engines.ts';
import { ask } from './ask.ts';

const minutes = (head: string, present: string) =>
  `${head}\n\nPresent: ${present}\n\n1. Apologies\n\nNone.\n\n2. Cameras\n\nConsidered was the progress report on the Safer Streets Strategy 2030-34.\n\nResolved that the cameras be replaced.\n`;
const texts: Record<string, string> = {
  'finance.txt': minutes(
    'NORTHMOOR BOROUGH COUNCIL\n\nMinutes of the Finance Committee held on Tuesday 7 May 2030 at 6.30 pm in the Guildhall',
    'Councillors Ann Reed (Chair) and Jo Pell',
  ),
  'joint.txt': minutes(
    'NORTHMOOR BOROUGH COUNCIL\n\nMinutes of the Joint Meeting of the Finance Committee and the Public Safety Committee held on Tuesday 4 June 2030 at 6.30 pm in the Guildhall',
    'Councillors Ann Reed (Chair), Jo Pell and Bo Hale',
  ),
  'parishes.txt': minutes(
    'Minutes of a Joint Meeting of Little Ashby Parish Council and Much Ashby Parish Council held in the Village Hall on Tuesday 3 May 2033',
    'Councillors Cy Lowe (Chair) and Una Clark',
  ),
  'much-ashby.txt': minutes(
    'MUCH ASHBY PARISH COUNCIL\n\nMinutes of the meeting of Much Ashby Parish Council held in the Village Hall on Tuesday 7 June 2033',
    'Councillors Una Clark (Chair) and Di Moss',
  ),
};

async function incoming(fileName: string): Promise<Incoming> {
  const text = await readRecord(Buffer.from(texts[fileName] as string), fileName);
  const { facts, diagnostics } = extract(text, parse(text));
  return { ...keepRead({ text, facts: factsDocument.parse(facts), diagnostics, reviewed: false }), source: fileName };
}

async function loaded(graph: Graph, files: string[]): Promise<Library> {
  const library = await openLibrary(graph, noRegisters);
  for (const file of files) await library.add([await incoming(file)]);
  return library;
}

const question = `query($body: String!) {
  meetings(body: $body) { totalCount }
  appearances(body: $body) { totalCount }
  resolutions(body: $body) { totalCount }
  search(text: "cameras", types: [RESOLUTION], body: $body) { totalCount }
  people(body: $body) { nodes { name } }
  strategies(reportedTo: $body) { nodes { name timesReported(body: $body) } }
  organization(organization: $body) { meetingsConnection: meetings { totalCount nodes { date jointBodies { name } } } }
  involvement(body: $body) { meetings rows { person { name } present } }
  groups(of: APPEARANCES, by: [YEAR], body: $body) { count outOf }
}`;

describeEngines('a meeting of several bodies', (store) => {
  const files = Object.keys(texts);
  let graph: Graph;
  beforeAll(async () => {
    graph = await store.empty();
    await loaded(graph, files);
  });

  it('is a meeting of each of them', async () => {
    const finance = await ask(graph, question, { body: 'Finance Committee' });
    expect(finance).toMatchObject({
      meetings: { totalCount: 2 },
      appearances: { totalCount: 5 },
      resolutions: { totalCount: 2 },
      people: { nodes: [{ name: 'Ann Reed' }, { name: 'Bo Hale' }, { name: 'Jo Pell' }] },
      search: { totalCount: 2 },
      groups: [{ count: 5, outOf: 2 }],
      involvement: {
        meetings: 2,
        rows: [
          { person: { name: 'Ann Reed' }, present: 2 },
          { person: { name: 'Bo Hale' }, present: 1 },
          { person: { name: 'Jo Pell' }, present: 2 },
        ],
      },
    });
    expect(finance.organization.meetingsConnection).toEqual({
      totalCount: 2,
      nodes: [
        { date: '2030-06-04', jointBodies: [{ name: 'Finance Committee' }, { name: 'Public Safety Committee' }] },
        { date: '2030-05-07', jointBodies: [] },
      ],
    });
    expect(await ask(graph, question, { body: 'Public Safety Committee' })).toMatchObject({
      meetings: { totalCount: 1 },
      appearances: { totalCount: 3 },
      organization: { meetingsConnection: { totalCount: 1 } },
    });
  });

  it('counts once where its bodies are asked for together', async () => {
    expect((await ask(graph, '{ meetings { totalCount } }')).meetings.totalCount).toBe(4);
    const { strategies } = await ask(graph, question, { body: 'Finance Committee' });
    expect(strategies.nodes).toEqual([{ name: 'Safer Streets Strategy', timesReported: 2 }]);
  });

  it('may be of bodies of two councils', async () => {
    expect(await ask(graph, question, { body: 'Much Ashby Parish Council' })).toMatchObject({
      meetings: { totalCount: 2 },
      organization: { meetingsConnection: { totalCount: 2 } },
    });
    expect(await ask(graph, question, { body: 'Little Ashby Parish Council' })).toMatchObject({
      meetings: { totalCount: 1 },
    });
  });

  it('stands in the audit of each body', async () => {
    const told = formats.md(await audit(graph, 'Public Safety Committee', { from: '2030-01-01', to: '2030-12-31' }));
    expect(told).toContain('Bo Hale');
  });

  it('is the same in every order of loads, and goes with its record', async () => {
    const before = JSON.stringify(await graph.dump());
    graph = await store.empty();
    const library = await loaded(graph, files.toReversed());
    expect(JSON.stringify(await graph.dump())).toBe(before);
    await library.withdraw('joint.txt', { by: 'a clerk', why: 'A draft.' });
    expect(await ask(graph, question, { body: 'Finance Committee' })).toMatchObject({ meetings: { totalCount: 1 } });
  });
});
