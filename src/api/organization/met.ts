import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { byLine, newestFirst } from '../order.ts';

/** The meetings, of one body or of all, at which each organization was involved, by organization. */
export async function meetingsWith({ graph, names }: Context, body: string | null): Promise<Map<string, Set<string>>> {
  return names.kept(`list-met ${body}`, async () => {
    const meetings = new Map<string, Set<string>>();
    for (const { organization, meeting } of await graph.read('list-met', { body })) {
      const of = meetings.get(String(organization)) ?? new Set();
      meetings.set(String(organization), of.add(String(meeting)));
    }
    return meetings;
  });
}

interface Stood {
  person: Entity | null;
  roleAsStated: string | null;
  meeting: Entity;
  evidence: Entity[];
}

/** Newest first. A person who appears and speaks at one meeting is one entry, with the proof of both. */
export async function representativesOf(
  { links }: Context,
  organization: Entity,
  body: string | null,
): Promise<Stood[]> {
  const stated = (await links.in(organization, 'FOR_ORGANIZATION')).filter(
    ({ __typename }) => __typename !== 'Mention',
  );
  const found = new Map<string, Stood>();
  const all = await Promise.all(stated.map(async (fact) => ({ fact, ...(await placeOf(fact)) })));
  for (const { fact, person, meeting, held, evidence } of all.sort(
    (a, b) => rank(a.fact) - rank(b.fact) || (a.fact.ref < b.fact.ref ? -1 : 1),
  )) {
    if (!meeting || (body !== null && held?.ref !== body)) continue;
    const key = `${meeting.ref} ${person?.ref ?? fact.roleAsStated ?? ''}`;
    const known = found.get(key);
    const role = typeof fact.roleAsStated === 'string' ? fact.roleAsStated : null;
    if (!known) found.set(key, { person, roleAsStated: role, meeting, evidence });
    else {
      known.roleAsStated ??= role;
      known.evidence.push(...evidence.filter((place) => !known.evidence.includes(place)));
    }
  }
  const nameOf = ({ person, roleAsStated }: Stood) => `${person?.name ?? roleAsStated ?? ''}`;
  return [...found.values()]
    .map((entry) => ({ ...entry, evidence: entry.evidence.sort(byLine) }))
    .sort((a, b) => newestFirst(a.meeting, b.meeting) || (nameOf(a) < nameOf(b) ? -1 : 1));

  async function placeOf(fact: Entity) {
    const evidence = [...(await links.out(fact, 'EVIDENCED_BY'))];
    if (fact.__typename === 'Appearance') {
      const [person, meeting] = await Promise.all([links.one(fact, 'APPEARANCE_OF'), links.one(fact, 'APPEARED_AT')]);
      return { person, meeting, held: meeting && (await links.one(meeting, 'MEETING_OF')), evidence };
    }
    const [person, item] = await Promise.all([links.one(fact, 'BY_PERSON'), links.one(fact, 'UNDER_ITEM')]);
    const meeting = item && (await links.one(item, 'ITEM_OF'));
    return { person, meeting, held: meeting && (await links.one(meeting, 'MEETING_OF')), evidence };
  }
}

// What an attendance list prints goes before what an item prints.
const rank = ({ __typename }: Entity) => (__typename === 'Appearance' ? 0 : 1);
