import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/graph/document.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { settle } from '../../src/resolve/assemble.ts';
import { type KeptRecord, newMemory, pairwise, resolve } from '../../src/resolve/index.ts';
import { readRegisters } from '../../src/seed.ts';
import { reader } from '../support/invented.ts';

interface Ref {
  record: string;
  name: string;
}
interface Gold {
  clusters: { canonical: string; mentions: Ref[] }[];
  distinct: { a: Ref; b: Ref }[];
  unsure: { a: Ref; b: Ref }[];
}

const folder = process.env.RECORDS_DIR;
const gold = folder ? join(folder, '..', 'gold') : '';
const read = (name: string) => JSON.parse(readFileSync(join(gold, name), 'utf8'));
const found = gold !== '' && existsSync(join(gold, 'people.json'));
if (!found)
  console.info(
    'skipped: reviewed answers on real records; set RECORDS_DIR to a folder of records that has them beside it',
  );

const records: KeptRecord[] = found
  ? readdirSync(gold)
      .filter((name) => name.endsWith('.facts.json'))
      .map((name) => {
        const facts = factsDocument.parse(read(name));
        const bytes = readFileSync(join(folder as string, facts.record));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { facts: { ...facts, sha256, mediaType: 'text/plain' }, origin: 'REVIEWED', diagnostics: [] };
      })
  : [];

describe.skipIf(!found)('reviewed facts of real records', () => {
  for (const [what, registers] of [
    ['with the registers', readRegisters()],
    ['with none', Promise.resolve(noRegisters)],
  ] as const) {
    it(`give the reviewed identities ${what}`, async () => {
      const people = read('people.json') as Gold;
      const settled = settle(records, await registers);
      const personOf = (ref: Ref) =>
        new Set(
          settled.mentions
            .filter((one) => one.fileName === ref.record && one.name.printed === ref.name)
            .map((one) => settled.people.of.get(one.key)?.id),
        );
      const truth = new Map(
        people.clusters.flatMap((one) =>
          one.mentions.map((ref) => [`${ref.record} ${ref.name}`, one.canonical] as const),
        ),
      );
      const scored = settled.mentions.map((one) => ({
        truth: truth.get(`${one.fileName} ${one.name.printed}`) ?? '',
        found: settled.people.of.get(one.key)?.id ?? one.key,
      }));
      expect(scored.filter((one) => one.truth === '')).toEqual([]);
      expect(pairwise(scored)).toMatchObject({ precision: 1, recall: 1 });
      for (const { a, b } of [...people.distinct, ...people.unsure])
        expect(
          [...personOf(a)].filter((id) => personOf(b).has(id)),
          `${a.name} and ${b.name}`,
        ).toEqual([]);
      for (const { a, b } of people.unsure) {
        const [one, other] = [personOf(a), personOf(b)];
        const asked = settled.people.links.filter((link) => {
          const ends = [link.a, link.b].map((key) => settled.people.of.get(key)?.id);
          return link.verdict === 'unsure' && ends.some((id) => one.has(id)) && ends.some((id) => other.has(id));
        });
        expect(asked.length, `${a.name} and ${b.name}`).toBeGreaterThan(0);
      }
    });

    it(`give every reviewed appearance and reporting ${what}`, async () => {
      const answers = read('answers.json');
      const document = resolve(records, await registers);
      expect(() => canonical(document)).not.toThrow();
      const graph = reader(document);
      const given: Record<string, unknown> = {};
      for (const one of graph.all('Person')) {
        const appearances = graph.into(one.id, 'APPEARANCE_OF').map((at) => ({
          date: graph.out(at.id, 'APPEARED_AT')[0]?.props.date,
          status: at.props.status ?? null,
          capacity: at.props.capacity ?? null,
          items: graph
            .into(at.id, 'PART_OF_APPEARANCE')
            .map((did) => ({ did, at: graph.out(did.id, 'UNDER_ITEM')[0]?.props }))
            .sort((a, b) => Number(a.at?.position) - Number(b.at?.position))
            .map(({ did, at: under }) => ({
              number: under?.number ?? null,
              title: under?.title,
              part: did.props.part,
              role: did.props.roleAsStated ?? null,
            })),
        }));
        if (appearances.length > 0)
          given[String(one.props.name)] = appearances.sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
      }
      expect(given).toEqual(answers.appearances);
      const strategies = (relation: string) => {
        const dates: Record<string, string[]> = {};
        for (const one of graph.all('Reporting').filter((each) => each.props.relation === relation)) {
          const name = String(graph.out(one.id, 'REPORTING_OF')[0]?.props.name);
          const date = String(graph.out(graph.out(one.id, 'UNDER_ITEM')[0]?.id ?? '', 'ITEM_OF')[0]?.props.date);
          dates[name] = [...new Set([...(dates[name] ?? []), date])].sort();
        }
        return dates;
      };
      expect(strategies('REPORTED')).toEqual(answers.strategiesReported);
      expect(strategies('MENTIONED')).toEqual(answers.strategiesMentioned);
    });
  }

  it('give one graph in all orders, and record by record', { timeout: 300_000 }, async () => {
    const registers = await readRegisters();
    const orders = (list: KeptRecord[]): KeptRecord[][] =>
      list.length < 2
        ? [list]
        : list.flatMap((one) => orders(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));
    const graphs = new Set(orders(records).map((order) => JSON.stringify(resolve(order, registers))));
    expect(graphs.size).toBe(1);
    const memory = newMemory();
    for (let n = 1; n < records.length; n++) resolve(records.slice(0, n), registers, memory);
    expect(JSON.stringify(resolve(records, registers, memory))).toBe([...graphs][0]);
  });
});
