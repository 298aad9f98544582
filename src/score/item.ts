import { decisionLikeness, goldText, sameDecision } from './decision.ts';
import type { GoldItem, GoldPerson, GoldReference, GoldReport, GoldResolution, GoldStrategy } from './gold.ts';
import { named, samePerson, showPerson, unnamed } from './people.ts';
import { type Likeness, pair, rate, rateLines, type Score } from './tally.ts';
import { likeness, nameKey } from './wording.ts';

/** A side that is undefined has no such item: all facts of the other side are missed or invented. */
export function compareItem(
  score: Score,
  gold: GoldItem | undefined,
  found: GoldItem | undefined,
  lines: string[],
): void {
  comparePeople(score, gold?.people ?? [], found?.people ?? []);
  const spoken = (gold?.resolutions ?? []).map((limb) =>
    limb.hashes ? limb : { ...limb, text: goldText(limb, lines) },
  );
  rateLines(score, 'resolution', pair(score, 'resolutions', spoken, found?.resolutions ?? [], sameLimb));
  compareStrategies(score, gold?.strategies ?? [], found?.strategies ?? []);
  pair(score, 'references', pointed(gold?.references), pointed(found?.references), {
    of: (g, f) => ((g.minute ?? null) === (f.minute ?? null) && (g.date ?? null) === (f.date ?? null) ? 1 : 0),
    floor: 1,
    show: (reference) => `minute ${reference.minute} date ${reference.date} @${reference.lines}`,
  });
  pair(score, 'declarations', gold?.declarations ?? [], found?.declarations ?? [], {
    of: (g, f) => (nameKey(g.name ?? '') === nameKey(f.name ?? '') && g.interest === f.interest ? 1 : 0),
    floor: 1,
    show: (declaration) => `${declaration.name} ${declaration.interest} ${declaration.relatesTo}`,
  });
  compareReports(score, gold?.reports ?? [], found?.reports ?? []);
}

const sameLimb: Likeness<GoldResolution> = {
  of: decisionLikeness,
  floor: sameDecision,
  show: (limb) => `(${limb.number ?? '-'}) ${limb.text?.slice(0, 90)} @${limb.lines}`,
};

/** An undated pointer without a number names no meeting and is not scored. */
const pointed = (references: GoldReference[] = []) => references.filter(({ minute, date }) => minute || date);

function comparePeople(score: Score, gold: GoldPerson[], found: GoldPerson[]): void {
  const same = { of: samePerson, show: (person: GoldPerson) => showPerson(person, person.part) };
  const pairs = pair(score, 'people in items', named(gold), named(found), { ...same, floor: 0.8 });
  rateLines(score, 'person', pairs);
  pair(score, 'unnamed post-holders', unnamed(gold), unnamed(found), { ...same, floor: 0.7 });
  for (const [g, f] of pairs) {
    if (g.role) rate(score, 'roles', likeness(g.role, f.role) >= 0.8, `${g.name}: gold "${g.role}" found "${f.role}"`);
    if (g.organization) {
      const right = likeness(g.organization, f.organization) >= 0.8;
      rate(score, 'affiliation', right, `${g.name}: gold "${g.organization}" found "${f.organization}"`);
    }
    rate(score, 'part', g.part === f.part, `${g.name}: gold ${g.part} found ${f.part} @${g.lines}`);
  }
}

function compareStrategies(score: Score, gold: GoldStrategy[], found: GoldStrategy[]): void {
  const same: Likeness<GoldStrategy> = {
    of: (g, f) => likeness(g.name, f.name),
    floor: 0.75,
    show: (strategy) => `${strategy.name} ${strategy.edition ?? ''} ${strategy.relation} @${strategy.lines}`,
  };
  for (const [g, f] of pair(score, 'strategies', gold, found, same))
    rate(score, 'relation', g.relation === f.relation, `${g.name}: gold ${g.relation} found ${f.relation}`);
  const reported = (strategies: GoldStrategy[]) => strategies.filter(({ relation }) => relation === 'REPORTED');
  pair(score, 'strategies reported', reported(gold), reported(found), same);
}

function compareReports(score: Score, gold: GoldReport[], found: GoldReport[]): void {
  const pairs = pair(score, 'reports', gold, found, {
    of: (g, f) => likeness(g.title, f.title),
    floor: 0.75,
    show: (report) => `${report.title} @${report.lines}`,
  });
  const sameName: Likeness<string> = {
    of: (g, f) => (nameKey(g) === nameKey(f) ? 1 : 0),
    floor: 1,
    show: (name) => name,
  };
  for (const [g, f] of pairs) pair(score, 'report authors', g.authors ?? [], f.authors ?? [], sameName);
}
