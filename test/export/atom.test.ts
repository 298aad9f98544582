import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { atomOf } from '../../src/api/export/atom.ts';
import { openWith } from '../api/ask.ts';

const packed = (lists: object) => deflateSync(JSON.stringify(lists)).toString('base64');

test('a feed has an entry for each load that touched the person, body or strategy, and no other', async () => {
  const graph = await openWith();
  const load = (revision: number, lists: object) => [
    {
      label: 'Load' as const,
      id: `load/${revision}`,
      props: {
        revision,
        at: `2031-07-0${revision}T10:00:00Z`,
        by: 'a&b',
        records: packed([]),
        came: 1,
        changed: 0,
        went: 0,
      },
    },
    { label: 'LoadChanges' as const, id: `changes/${revision}`, props: { revision, packed: packed(lists) } },
  ];
  const putBooks = [
    ...load(1, { came: ['Appearance appearance/borsetshire/hcsc/2031-06-10/tobias-oake'], changed: [], went: [] }),
    ...load(2, { came: [], changed: ['Strategy strategy/carers'], went: [] }),
  ];
  await graph.apply({ putNodes: [], putEdges: [], deleteNodes: [], deleteEdges: [], putBooks });
  const entries = async (given: Record<string, string>) => {
    const feed = await atomOf(given, createContext(graph));
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/);
    return [
      ...feed.matchAll(
        /<title>(\d+ facts.*?)<\/title>\n<updated>(.*?)<\/updated>\n<content type="text">(.*?)<\/content>/gs,
      ),
    ].map((match) => match.slice(1));
  };
  const came = [
    '1 facts came, 0 changed',
    '2031-07-01T10:00:00Z',
    'New: appearance/borsetshire/hcsc/2031-06-10/tobias-oake',
  ];
  expect(await entries({ person: 'Tobias Oake' })).toEqual([came]);
  expect(await entries({ body: 'HCSC' })).toEqual([came]);
  expect(await entries({ strategy: 'strategy/carers' })).toEqual([
    ['0 facts came, 1 changed', '2031-07-02T10:00:00Z', 'Changed: strategy/carers'],
  ]);
  expect(await entries({ person: 'Edwin Quill' })).toEqual([]);
  for (const wrong of [{}, { town: 'x' }, { person: 'Tobias Oake', body: 'HCSC' }] as Record<string, string>[])
    await expect(atomOf(wrong, createContext(graph))).rejects.toThrow('changes.atom?person=NAME');
  await graph.close();
});
