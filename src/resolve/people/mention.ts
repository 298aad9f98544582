import type { AttendanceStatus, Capacity, MeetingKind, Part } from '../../model/enums.ts';
import type { LineSpan, PersonFact } from '../../model/facts.ts';
import { type Body, bodyKey } from '../organizations/body.ts';
import type { Organizations } from '../organizations/organizations.ts';
import { roleStems } from '../roles/title.ts';
import type { Scope, Section } from '../scopes/scope.ts';
import { compareText, fold } from '../wording/fold.ts';
import { formOf, type PersonName, parseName } from './name.ts';
import { isUsualForename } from './surnames.ts';

/** What a name's bearer is to the council, as far as one record says. */
export type PersonKind = 'councillor' | 'officer' | 'outside' | 'lay' | 'unknown';

/** Where in a section a name stands. */
export type MentionList = 'attendance' | 'people' | 'declaration' | 'author' | 'contact';

/** One printed name at one place of one record: what identities are made of. */
export interface PersonMention {
  /** "<sha>/<section>/<item or ->/<list>/<position>": the same for every order of loading. */
  key: string;
  fileName: string;
  sha: string;
  section: number;
  sectionKind: MeetingKind;
  scope: Scope;
  /** Key of the body whose record this is; '' when unknown. */
  body: string;
  date: string | null;
  item: number | null;
  itemNumber: string | null;
  list: MentionList;
  name: PersonName;
  honorific: string | null;
  role: string | null;
  /** Stems of the role, qualifiers left out. */
  roleStems: string[];
  organization: string | null;
  /** Id of the outside body that the person is said to belong to. */
  outside: string | null;
  kind: PersonKind;
  status: AttendanceStatus | null;
  capacity: Capacity | null;
  part: Part | null;
  lines: LineSpan;
  /** Other forms in which the item prints the name. */
  forms: { name: string; lines: LineSpan }[];
  /** The name borne before, where the record says it. */
  formerly: string | null;
}

const councillor = /^(?:the )?(?:councillors?|cllrs?|alder(?:man|woman)|(?:deputy |lord )*mayor)\b/;
const political =
  /\b(?:cabinet member|portfolio holder|leader of the (?:council|opposition)|^(?:deputy |council )?leader$|executive member|lead member)\b/;

/** Posts that a council pays for; nobody may hold one and be a councillor of it. */
const paid =
  /\b(?:director|officer|manager|head of|solicitor|lawyer|engineer|surveyor|accountant|auditor|planner|chief executive|co-?ordinator|clerk|treasurer)\b/;
const unpaid = /\b(?:cabinet|champion|spokes|chair|leader|portfolio|executive member)/;

interface Raw {
  name: string;
  honorific: string | null;
  role: string | null;
  organization: string | null;
  status?: AttendanceStatus | null;
  capacity?: Capacity | null;
  part?: Part;
  lines: LineSpan;
  alsoAs?: PersonFact['alsoAs'];
  formerly?: string | undefined;
}

function kindOf(raw: Raw, section: Section, body: Body | undefined): PersonKind {
  const inside = !body || body.kind === 'COUNCIL_BODY' || body.id === section.scope.council?.id;
  if (!inside || raw.capacity === 'PARTNER') return 'outside';
  const honorific = fold(raw.honorific ?? '');
  const post = fold(raw.role ?? '');
  // "Councillor Jo Pell, Commissioning Manager" is an officer whom somebody took for the councillor of that name
  if (paid.test(post) && !unpaid.test(post) && formOf(parseName(raw.name)) === 'full') return 'officer';
  if (councillor.test(honorific) || political.test(fold(raw.role ?? '')) || raw.capacity === 'CABINET_MEMBER')
    return 'councillor';
  if (raw.capacity === 'CO_OPTED_MEMBER' || raw.capacity === 'OBSERVER') return 'lay';
  if (raw.capacity === 'OFFICER') return 'officer';
  const sits = raw.capacity !== undefined && raw.capacity !== null;
  // "Mr A Brook (Chairman), Mrs C Dale": a house that prints no "Councillor" means councillors by Mr and Mrs
  if (sits) return honorific && printsCouncillor(section) ? 'lay' : 'councillor';
  return raw.role ? 'officer' : 'unknown';
}

const printsCouncillor = (section: Section) =>
  section.fact.attendance.some((one) => councillor.test(fold(one.honorific ?? '')));

/** "Councillor Brook" or "Brook" where a list leaves the honorific to be understood. */
function mentionOf(
  raw: Raw,
  section: Section,
  item: number | null,
  list: MentionList,
  position: number,
  organizations: Organizations,
): PersonMention {
  const body = raw.organization ? organizations.find(raw.organization, section.scope) : undefined;
  const kind = kindOf(raw, section, body);
  const printedItem = item === null ? undefined : section.fact.items[item];
  return {
    key: `${section.sha}/${section.index}/${item ?? '-'}/${list}/${position}`,
    fileName: section.record.facts.record,
    sha: section.sha,
    section: section.index,
    sectionKind: section.fact.kind,
    scope: section.scope,
    body: section.fact.body ? bodyKey(section.fact.body) : '',
    date: section.fact.date,
    item,
    itemNumber: printedItem?.number ?? null,
    list,
    name: parseName(raw.name),
    honorific: raw.honorific ?? (/^(?:councillor|cllr)\b/i.test(raw.name) ? 'Councillor' : null),
    role: raw.role,
    roleStems: raw.role ? roleStems(raw.role) : [],
    organization: raw.organization,
    outside: kind === 'outside' && body ? body.id : null,
    kind,
    status: raw.status ?? null,
    capacity: raw.capacity ?? null,
    part: raw.part ?? null,
    lines: raw.lines,
    forms: (raw.alsoAs ?? []).map(({ name, lines }) => ({ name, lines })),
    formerly: raw.formerly ?? null,
  };
}

const nobody = { honorific: null, role: null, organization: null };

/** Every printed name of the sections, in an order that does not depend on the order of loading. */
export function mentionsOf(sections: Section[], organizations: Organizations): PersonMention[] {
  const found: PersonMention[] = [];
  for (const section of sections) {
    const add = (raw: Raw, item: number | null, list: MentionList, position: number) => {
      const mention = mentionOf(raw, section, item, list, position, organizations);
      if (mention.name.surname) found.push(mention);
    };
    section.fact.attendance.forEach((one, i) => {
      if (one.name) add({ ...one, name: one.name }, null, 'attendance', i);
    });
    section.fact.contacts?.forEach((one, i) => {
      add({ ...nobody, name: one.name, role: one.role, lines: one.lines }, null, 'contact', i);
    });
    section.fact.items.forEach((item, at) => {
      item.people.forEach((one, i) => {
        if (one.name) add({ ...one, name: one.name }, at, 'people', i);
      });
      item.declarations.forEach((one, i) => {
        add({ ...nobody, name: one.name, part: 'DECLARED', lines: one.lines }, at, 'declaration', i);
      });
      item.reports.forEach((report, r) => {
        report.authors.forEach((name, i) => {
          add({ ...nobody, name, part: 'AUTHORED', lines: report.lines }, at, 'author', r * 1000 + i);
        });
      });
    });
  }
  hyphenate(found);
  return found.sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.key, b.key));
}

/**
 * "Ann Pell Orme" where the council also prints "Pell-Orme": a double surname with and without its mark. A middle name that nobody
 * prints so stays one.
 */
function hyphenate(mentions: PersonMention[]): void {
  const known = new Set(
    mentions
      .filter(({ name }) => name.surnameParts.length > 1)
      .map(({ scope, name }) => `${scope.slug}|${name.surnameParts.join('-')}`),
  );
  for (const double of spacedDoubles(mentions)) known.add(double);
  for (const mention of mentions) {
    const { given, surname, surnameParts } = mention.name;
    const middle = given.at(-1) ?? '';
    const addressed = given.length === 1 && mention.kind === 'councillor' && mention.list !== 'attendance';
    if ((given.length < 2 && !addressed) || surnameParts.length !== 1 || middle.length < 2) continue;
    if (!known.has(`${mention.scope.slug}|${middle}-${surname}`)) continue;
    mention.name = {
      ...mention.name,
      given: given.slice(0, -1),
      surname: `${middle}${surname}`,
      surnameParts: [middle, surname],
    };
  }
}

/** "Councillor Lopez Garcia" where one full name alone ends so, and nobody is listed as "Lopez Garcia": a surname of two words. */
function spacedDoubles(mentions: PersonMention[]): string[] {
  const place = ({ scope, name }: PersonMention) => `${scope.slug}|${name.given.at(-1) ?? ''}-${name.surname}`;
  const full = new Map<string, Set<string>>();
  const own = new Set<string>();
  for (const one of mentions) {
    const { given, surname, surnameParts } = one.name;
    if (one.list !== 'attendance' || surnameParts.length !== 1) continue;
    if (given.length === 1) own.add(place(one));
    else if (given.length > 1 && (given.at(-1) ?? '').length > 1)
      full.set(place(one), (full.get(place(one)) ?? new Set()).add(`${given.join(' ')} ${surname}`));
  }
  return mentions
    .filter(
      (one) =>
        one.list !== 'attendance' &&
        one.kind === 'councillor' &&
        one.name.given.length === 1 &&
        !isUsualForename(one.name.given[0] ?? '') &&
        full.get(place(one))?.size === 1 &&
        !own.has(place(one)),
    )
    .map(place);
}

/** What of a mention decides about identities, as text: equal for equal input. */
export function signature(mention: PersonMention): string {
  const { scope: _scope, name, ...values } = mention;
  return JSON.stringify([values, name.printed, name.given, name.surname]);
}
