import { describe, expect, it } from 'vitest';
import { accuracy, compare, misses, total } from '../../src/score/index.ts';
import { factsOf, goldenRecords } from './records.ts';

const bar: Record<string, number> = {
  items: 0.95,
  attendance: 0.95,
  'people in items': 0.95,
  resolutions: 0.95,
  declarations: 0.95,
};
const peoplePrecision = 0.97;

describe('golden records', () => {
  it('are at least fourteen', () => expect(goldenRecords.length).toBeGreaterThanOrEqual(14));

  it.each(goldenRecords)('$name is read as a careful clerk would', async ({ gold, bytes, fileName }) => {
    const score = compare(gold, await factsOf(bytes, fileName));
    const figures = Object.keys(bar).flatMap((kind) => {
      const tally = score.kinds.get(kind);
      return tally ? [{ kind, ...accuracy(tally) }] : [];
    });
    const below = figures.filter(({ kind, f1 }) => f1 < (bar[kind] ?? 1));
    const invented = figures.filter(({ kind, precision }) => kind === 'people in items' && precision < peoplePrecision);
    const failing = [...new Set([...below, ...invented].map(({ kind }) => kind))];
    const named = misses(score).filter((line) => failing.some((kind) => line.includes(` ${kind}: `)));
    expect(failing, named.join('\n')).toEqual([]);
  });

  it('are read with the right part, role, body and place almost always', async () => {
    const scores = await Promise.all(
      goldenRecords.map(async ({ gold, bytes, fileName }) => compare(gold, await factsOf(bytes, fileName))),
    );
    const all = total(scores);
    const share = (name: string) => {
      const rate = all.rates.get(name);
      return rate ? rate.right / rate.of : 0;
    };
    const wrong = misses(all).filter((line) => line.startsWith('wrong'));
    for (const name of ['capacity', 'roles', 'affiliation', 'part', 'lines', 'meeting header'])
      expect(
        share(name),
        `${name}\n${wrong.filter((line) => line.startsWith(`wrong ${name}`)).join('\n')}`,
      ).toBeGreaterThan(0.9);
  });
});
