import type { AttendanceFact, ItemFact, LineSpan } from '../../model/facts.ts';
import type { Context } from '../context.ts';
import type { Identity } from '../people/identity.ts';
import { grouped } from '../people/nearby.ts';
import type { Section } from '../scopes/scope.ts';
import { stems } from '../wording/fold.ts';
import { writeContradiction } from './appearances.ts';
import type { Sitting } from './meeting.ts';

interface Place<T> {
  section: Section;
  fact: T;
}

/** What two records of one meeting say differently: each is told in both, with the place in the other; none is chosen in silence. */
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
    differing(
      context,
      places,
      'status',
      (fact) => fact.status && came(fact.status),
      (fact) => `${person.name} is ${fact.status}`,
    );
    differing(
      context,
      places,
      'capacity',
      (fact) => fact.capacity,
      (fact) => `${person.name} is ${fact.capacity}`,
    );
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
    for (const [number, printed] of limbs)
      if (new Set(printed.map(({ section }) => section)).size === printed.length)
        differing(
          context,
          printed,
          'resolution',
          ({ text }) => text && stems(text).join(' '),
          () => `${head} decides ${number || 'something'} in other words`,
        );
    differing(
      context,
      places,
      'decisions',
      ({ resolutions }) => String(resolutions.length),
      ({ resolutions }) => `${head} has ${resolutions.length} decisions`,
    );
  }
}

const came = (status: string) => (status === 'PRESENT' || status === 'IN_ATTENDANCE' ? 'came' : 'stayed away');

function differing<T extends { lines: LineSpan }>(
  context: Context,
  places: Place<T>[],
  what: string,
  told: (fact: T) => string | null | undefined,
  say: (fact: T) => string,
) {
  const stated = places.filter(({ fact }) => told(fact));
  for (const one of stated) {
    const other = stated.find(({ section, fact }) => section.sha !== one.section.sha && told(fact) !== told(one.fact));
    if (!other) continue;
    const [line] = other.fact.lines;
    const message = `${say(one.fact)}; ${other.section.record.facts.record}, line ${line}: ${say(other.fact)}.`;
    writeContradiction(context, one, message, `contradiction/${what}`);
  }
}
