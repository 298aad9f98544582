import type { MeetingFact } from '../../model/facts.ts';
import { type Body, lastPart, rest } from '../organizations/body.ts';
import type { Organizations } from '../organizations/organizations.ts';
import type { Section } from '../scopes/scope.ts';
import { compareText, slug } from '../wording/fold.ts';
import { type MergedItem, mergeItems } from './item.ts';

/** One sitting of a body, from all sections that record it. */
export interface Sitting {
  id: string;
  body: Body | undefined;
  date: string | null;
  /** The section that tells most first: approved minutes, their draft, a web page, an agenda. */
  sections: Section[];
  items: MergedItem[];
}

const weight: Record<MeetingFact['kind'], number> = { MINUTES: 0, WEB_PAGE: 1, AGENDA: 2, REPORT: 3 };

/** Sections by what they tell of a meeting; of two alike the first by record. */
function byWeight(a: Section, b: Section): number {
  return (
    weight[a.fact.kind] - weight[b.fact.kind] ||
    Number(a.fact.draft ?? false) - Number(b.fact.draft ?? false) ||
    compareText(a.sha, b.sha) ||
    a.index - b.index
  );
}

function placeOf(section: Section, body: Body | undefined): string {
  if (!body) return section.scope.slug;
  const whole = rest(body.id);
  return whole.startsWith(`${section.scope.slug}/`) ? `${section.scope.slug}/${lastPart(body.id)}` : whole;
}

/** Every meeting that the sections record: agenda, minutes and page of one day and body are one meeting. */
export function sittingsOf(sections: Section[], organizations: Organizations): Sitting[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.fact.kind === 'REPORT') continue;
    const body = organizations.bodyOf(section);
    const { date } = section.fact;
    // Without body or date nothing proves that two sections record one meeting.
    const when = date && body ? date : `${date ?? 'undated'}-${section.sha}-${section.index + 1}`;
    const id = `meeting/${placeOf(section, body)}/${when}`;
    groups.set(id, [...(groups.get(id) ?? []), section]);
  }
  return [...groups]
    .flatMap(([id, group]) => splitByTime(id, group.sort(byWeight)))
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, group]) => {
      const first = group[0] as Section;
      return {
        id,
        body: organizations.bodyOf(first),
        date: first.fact.date,
        sections: group,
        items: mergeItems(id, group),
      };
    });
}

/** Two sets of minutes of one body and day that start at different times record two meetings. */
function splitByTime(id: string, group: Section[]): [string, Section[]][] {
  const times = new Set(
    group.flatMap(({ fact }) => (fact.kind === 'MINUTES' && fact.startTime ? [fact.startTime] : [])),
  );
  const records = new Set(group.filter(({ fact }) => fact.kind === 'MINUTES').map((one) => one.sha));
  if (times.size < 2 || records.size === 0) return [[id, group]];
  const [earliest] = [...times].sort();
  const parts = new Map<string, Section[]>();
  for (const section of group) {
    const own = section.fact.startTime;
    const time = own && times.has(own) ? own : (earliest as string);
    const key = `${id}-${slug(time)}`;
    parts.set(key, [...(parts.get(key) ?? []), section]);
  }
  return [...parts];
}
