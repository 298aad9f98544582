import { municipalYear, seated } from './calendar.ts';
import type { Committee, Council, Post } from './council.ts';
import type { Person } from './person.ts';
import type { Naming, Piece, PlannedAttendance, PlannedItem, PlannedMeeting } from './plan.ts';
import type { Random } from './random.ts';
import { exchanges, limbs, portfolios, type Topic } from './topics.ts';

/** What a committee remembers from meeting to meeting. */
export interface Memory {
  lastDate: string | null;
  lastNumber: number;
  /** Where each topic was last taken. */
  taken: Map<string, { number: number; date: string }>;
}

const naming = (
  person: Person,
  part: Naming['part'],
  role: string | null = null,
  organization: string | null = null,
): Naming => ({
  person,
  part,
  role,
  organization,
});

const titleOn = (post: Post, date: string) => {
  const holder = post.holders.filter(({ from }) => from <= date).at(-1);
  if (!holder) throw new RangeError(`${post.title} has no holder on ${date}`);
  return { person: holder.person, title: holder.interim ? `Interim ${post.title}` : post.title };
};

/** Plans one meeting: who came, what was taken, who said what. Changes `memory` to what the committee now remembers. */
export function planMeeting(
  council: Council,
  committee: Committee,
  date: string,
  nextDate: string,
  memory: Memory,
  random: Random,
): PlannedMeeting {
  const officers = council.posts
    .slice(portfolioAt(committee) * 3, portfolioAt(committee) * 3 + 3)
    .map((post) => titleOn(post, date));
  const year = municipalYear(date);
  const minister = council.cabinet.get(committee.portfolio)?.get(year) as Person;
  const attendance = attend(committee, date, random);
  const chair = attendance.find(({ capacity }) => capacity === 'CHAIR')?.person as Person;
  const members = attendance
    .filter(({ status, person }) => status === 'PRESENT' && person !== chair)
    .map(({ person }) => person);
  const cast: Cast = {
    date,
    officers,
    members,
    minister: random.chance(0.6) ? minister : null,
    portfolio: committee.portfolio,
    partners: council.partners.slice(portfolioAt(committee) * 2, portfolioAt(committee) * 2 + 2),
  };
  if (cast.minister)
    attendance.push({
      person: cast.minister,
      status: 'IN_ATTENDANCE',
      capacity: 'CABINET_MEMBER',
      role: `Cabinet Member for ${committee.portfolio}`,
      organization: null,
    });
  const first = memory.lastNumber + 1;
  const topics = random.some(portfolios[portfolioAt(committee)]?.topics ?? [], random.whole(2, 4));
  const items: PlannedItem[] = [
    declarations(first, first + 3, topics, members, random),
    minutes(first + 1, memory.lastDate),
    communications(first + 2, council, chair, memory, date),
  ];
  for (const topic of topics) items.push(business(memory.lastNumber + items.length + 1, topic, cast, memory, random));
  items.push(nextMeeting(first + items.length, nextDate));
  for (const officer of officers)
    if (named(items, officer.person))
      attendance.push({
        person: officer.person,
        status: 'IN_ATTENDANCE',
        capacity: 'OFFICER',
        role: officer.title,
        organization: null,
      });
  for (const [i, topic] of topics.entries()) memory.taken.set(topic.title, { number: first + 3 + i, date });
  memory.lastDate = date;
  memory.lastNumber = first + items.length - 1;
  return { council, committee: committee.name, date, attendance, items };
}

const portfolioAt = (committee: Committee) => portfolios.findIndex(({ name }) => name === committee.portfolio);
const named = (items: PlannedItem[], person: Person) =>
  items.some(({ paragraphs }) =>
    paragraphs.flat().some((piece) => typeof piece === 'object' && 'person' in piece && piece.person === person),
  );

function attend(committee: Committee, date: string, random: Random): PlannedAttendance[] {
  const { chair, viceChair } = committee.chairs.get(municipalYear(date)) as { chair: Person; viceChair: Person };
  const members = seated(committee, date);
  const away = new Set(members.filter((person) => person !== viceChair && random.chance(0.14)));
  const leader = away.has(chair) ? viceChair : chair;
  const capacity = (person: Person) => (person === leader ? 'CHAIR' : person === viceChair ? 'VICE_CHAIR' : 'MEMBER');
  const entry = (person: Person, status: 'PRESENT' | 'APOLOGIES'): PlannedAttendance => ({
    person,
    status,
    capacity: status === 'PRESENT' ? capacity(person) : 'MEMBER',
    role: null,
    organization: null,
  });
  const present = members
    .filter((person) => !away.has(person))
    .sort((a, b) => Number(b === leader) - Number(a === leader));
  return [
    ...present.map((person) => entry(person, 'PRESENT')),
    ...[...away].filter(() => random.chance(0.85)).map((person) => entry(person, 'APOLOGIES')),
  ];
}

interface Cast {
  date: string;
  officers: { person: Person; title: string }[];
  members: Person[];
  minister: Person | null;
  portfolio: string;
  partners: Council['partners'];
}

const plain = (number: number, title: string): PlannedItem => ({
  number,
  title,
  paragraphs: [],
  resolutions: [],
  declarations: [],
  strategy: null,
  report: false,
});

function declarations(
  number: number,
  firstBusiness: number,
  topics: Topic[],
  members: Person[],
  random: Random,
): PlannedItem {
  const item = plain(number, 'Declarations of Interest');
  if (!random.chance(0.35)) return { ...item, paragraphs: [['There were no declarations of interest.']] };
  const person = random.pick(members);
  const [interest, words] = random.pick([
    ['PERSONAL', 'a personal interest'],
    ['NON_PECUNIARY', 'a non-pecuniary interest'],
    ['DISCLOSABLE_PECUNIARY', 'a disclosable pecuniary interest'],
  ] as const);
  const relatesTo = String(firstBusiness + random.whole(0, topics.length - 1));
  return {
    ...item,
    paragraphs: [
      [naming(person, 'DECLARED'), ` declared ${words} in Minute No. `, { minute: relatesTo, date: null }, '.'],
    ],
    declarations: [{ person, interest, relatesTo }],
  };
}

function minutes(number: number, lastDate: string | null): PlannedItem {
  const item = plain(number, 'Minutes of the Previous Meeting');
  if (!lastDate) return { ...item, paragraphs: [['There were no minutes to approve.']] };
  return {
    ...item,
    resolutions: [
      [
        'That the minutes of the meeting held on ',
        { minute: null, date: lastDate },
        ' be approved as a correct record.',
      ],
    ],
  };
}

/** The chair marks what changed since the last meeting: a new surname is told once, with the old one. */
function communications(number: number, council: Council, chair: Person, memory: Memory, date: string): PlannedItem {
  const since = memory.lastDate ?? date;
  const renamed = council.people.filter(
    ({ kind, surnames }) => kind === 'COUNCILLOR' && surnames.slice(1).some(({ from }) => from > since && from <= date),
  );
  const told = renamed
    .filter((person) => person !== chair)
    .map((person): Piece[] => [
      'The Chair congratulated ',
      naming(person, 'MENTIONED'),
      ', formerly ',
      { ...naming(person, 'MENTIONED'), former: true },
      ', on a recent marriage.',
    ]);
  const item = plain(number, 'Communications from the Chair');
  return {
    ...item,
    paragraphs: told.length > 0 ? told : [['There were no communications.']],
  };
}

function business(number: number, topic: Topic, cast: Cast, memory: Memory, random: Random): PlannedItem {
  const presenter = random.pick(cast.officers);
  const before = memory.taken.get(topic.title);
  const opening: Piece[] = before
    ? [
        'Further to Minute No. ',
        { minute: String(before.number), date: before.date },
        ', ',
        naming(presenter.person, 'PRESENTED', presenter.title),
        ' presented a report.',
      ]
    : [naming(presenter.person, 'PRESENTED', presenter.title), ` presented a report on ${topic.about}.`];
  const paragraphs: Piece[][] = [opening];
  for (const member of random.some(cast.members, random.whole(1, 3))) {
    const [question, answer] = random.pick(exchanges);
    const asked = question.replace('{about}', topic.about);
    paragraphs.push([naming(member, 'SPOKE'), ` ${asked}. `, naming(presenter.person, 'SPOKE'), ` ${answer}.`]);
  }
  if (cast.minister && random.chance(0.5))
    paragraphs.push([
      naming(cast.minister, 'SPOKE', `Cabinet Member for ${cast.portfolio}`),
      ' said that the administration would go on with this work.',
    ]);
  if (random.chance(0.35)) {
    const partner = random.pick(cast.partners);
    paragraphs.push([
      naming(partner.person, 'SPOKE', partner.role, partner.body),
      ' described the work of the partners in the field.',
    ]);
  }
  const resolutions = random.some(limbs, random.whole(1, 3)).map((limb): Piece[] => [`${limb}.`]);
  return { ...plain(number, topic.title), paragraphs, resolutions, strategy: topic.strategy ?? null, report: true };
}

const nextMeeting = (number: number, nextDate: string): PlannedItem => ({
  ...plain(number, 'Date of the Next Meeting'),
  resolutions: [['That the next meeting be held on ', { minute: null, date: nextDate }, '.']],
});
