import type { ContradictionSubject } from '../../model/enums.ts';
import type { AttendanceFact, ItemFact, LineSpan } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef, part } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { Identity } from '../people/identity.ts';
import { grouped } from '../people/nearby.ts';
import type { Section } from '../scopes/scope.ts';
import { stems } from '../wording/fold.ts';
import { appearanceId } from './appearances.ts';
import type { Sitting } from './meeting.ts';

interface Place<T> {
  section: Section;
  fact: T;
}

/** A fact that records may state differently, and how each of them states it. */
interface Disputed<T> {
  about: ContradictionSubject;
  /** What the contradiction stands on. */
  of: NodeRef;
  /** Parts its id from others on the same node. */
  which?: string;
  subject: string;
  places: Place<T>[];
  /** What is compared; null where a place says nothing. */
  told: (fact: T) => string | null | undefined;
  /** How a place says it, in our words. */
  say: (fact: T) => string;
}

/** What two records of one meeting say differently: told with both places, on the fact itself; none is chosen in silence. */
export function writeContradictions(context: Context, sitting: Sitting) {
  // an agenda tells what is to come, so nothing that happened contradicts it
  const telling = sitting.sections.filter(({ fact }) => fact.kind !== 'AGENDA');
  if (new Set(telling.map(({ sha }) => sha)).size < 2) return;
  const listed = new Map<Identity, Place<AttendanceFact>[]>();
  for (const section of telling)
    section.fact.attendance.forEach((fact, position) => {
      const person = context.personAt(section, null, 'attendance', position);
      if (person) listed.set(person, [...(listed.get(person) ?? []), { section, fact }]);
    });
  for (const [person, places] of listed) {
    const of = { label: 'Appearance' as const, id: appearanceId(sitting, person) };
    if (!context.writer.has(of.id)) continue;
    const subject = person.name;
    const status = ({ status }: AttendanceFact) => status && came(status);
    write(context, { about: 'STATUS', of, subject, places, told: status, say: (fact) => String(fact.status) });
    const capacity = (fact: AttendanceFact) => fact.capacity;
    write(context, { about: 'CAPACITY', of, subject, places, told: capacity, say: (fact) => String(fact.capacity) });
  }
  for (const item of sitting.items) {
    const places = item.sources
      .filter(({ section }) => telling.includes(section))
      .map(({ section, index }) => ({ section, fact: section.fact.items[index] as ItemFact }))
      .filter(({ fact }) => fact.resolutions.length > 0);
    const limbs = grouped(
      places.flatMap(({ section, fact }) => fact.resolutions.map((limb) => ({ section, fact: limb }))),
      ({ fact }) => fact.number ?? '',
    );
    const head = `Item ${item.number ?? item.title}`;
    const of = itemRef(item);
    for (const [number, printed] of limbs)
      if (new Set(printed.map(({ section }) => section)).size === printed.length)
        write(context, {
          about: 'DECISION',
          of,
          which: number,
          subject: number ? `${head}, decision ${number}` : `${head}, decision`,
          places: printed,
          told: ({ text }) => text && stems(text).join(' '),
          say: ({ text }) => `${text?.split(/\s+/).length} words`,
        });
    write(context, {
      about: 'NUMBER_OF_DECISIONS',
      of,
      subject: head,
      places,
      told: ({ resolutions }) => String(resolutions.length),
      say: ({ resolutions }) => `${resolutions.length} decisions`,
    });
  }
}

/**
 * One meeting that two records put on different days: both print the same running minute numbers over the same titles. Numbers that
 * begin anew at each meeting prove nothing.
 */
export function writeContradictoryDates(context: Context) {
  const byBody = grouped(
    context.sittings.filter(({ body, date }) => body && date),
    ({ body }) => (body as { id: string }).id,
  );
  for (const sittings of byBody.values()) {
    const ordered = [...sittings].sort((a, b) => ((a.date as string) < (b.date as string) ? -1 : 1));
    ordered.forEach((sitting, i) => {
      const next = ordered[i + 1];
      if (!next || !sameNumbers(sitting, next)) return;
      const place = (one: Sitting) => {
        const section = one.sections[0] as Section;
        const [line] = section.fact.items[0]?.lines ?? [1];
        return { section, fact: { date: one.date as string, lines: [line, line] as LineSpan } };
      };
      for (const one of [sitting, next])
        write(context, {
          about: 'DATE',
          of: meetingRef(one),
          subject: 'The meeting with these minute numbers',
          places: [sitting, next].map(place),
          told: ({ date }) => date,
          say: ({ date }) => `on ${date}`,
        });
    });
  }
}

/** At least three items of one number and title, most of the shorter list, in numbers that run on from meeting to meeting. */
function sameNumbers(a: Sitting, b: Sitting): boolean {
  const minutes = (sitting: Sitting) => sitting.sections.some(({ fact }) => fact.kind === 'MINUTES');
  if (!minutes(a) || !minutes(b) || a.sections.some(({ sha }) => b.sections.some((one) => one.sha === sha)))
    return false;
  const numbered = (sitting: Sitting) =>
    sitting.items.filter(({ number }) => Number(/\d+/.exec(number ?? '')?.[0]) > 20);
  const key = ({ number, title }: { number: string | null; title: string }) => `${number} ${stems(title).join(' ')}`;
  const [own, others] = [numbered(a), new Set(numbered(b).map(key))];
  const shared = own.filter((item) => others.has(key(item))).length;
  return shared >= 3 && shared * 2 > Math.min(own.length, others.size);
}

const came = (status: string) => (status === 'PRESENT' || status === 'IN_ATTENDANCE' ? 'came' : 'stayed away');

function write<T extends { lines: LineSpan }>(context: Context, disputed: Disputed<T>) {
  const { about, of, which, subject, places, told, say } = disputed;
  const stated = places.filter(({ fact }) => told(fact));
  const differing = stated.filter(({ section, fact }) =>
    stated.some((other) => other.section.sha !== section.sha && told(other.fact) !== told(fact)),
  );
  if (differing.length === 0) return;
  const { writer } = context;
  const said = differing.map(
    ({ section, fact }) =>
      `${say(fact)} (${section.record.facts.record}, line ${fact.lines[0]}${section.fact.draft ? ', a draft' : ''})`,
  );
  const kind = about.toLowerCase().replaceAll('_', '-');
  const id = `contradiction/${of.label.toLowerCase()}/${rest(of.id)}/${[kind, which && part(which)].filter(Boolean).join('-')}`;
  const node = writer.node('Contradiction', id, {
    about,
    message: `${subject}: ${said.join('; ')}.`,
    position: Math.min(...differing.map(({ fact }) => fact.lines[0])),
  });
  writer.edge('CONTRADICTS', node, of);
  for (const { section, fact } of differing) writer.evidence(node, section.record, fact);
}
