import type { Diagnostic } from '../model/diagnostic.ts';
import type { AttendanceFact, FactsDocument, ItemFact, MeetingFact } from '../model/facts.ts';
import type { ItemSection, MeetingSection, RecordStructure } from '../model/structure.ts';
import type { RecordText } from '../model/text.ts';
import { extractAttendance } from './attendance/index.ts';
import { type ContactFact, extractContacts } from './contacts.ts';
import type { ItemContext } from './context.ts';
import { extractDeclarations } from './declarations.ts';
import { isDraft } from './draft.ts';
import { extractOrganizations, type StatedBody } from './organizations/index.ts';
import { extractPeople } from './people/index.ts';
import { extractRecalls } from './recalls.ts';
import { extractReferences } from './references.ts';
import { extractReports } from './reports.ts';
import { extractResolutions } from './resolutions/index.ts';
import { withoutEndList } from './resolutions/repeated.ts';
import { extractStrategies } from './strategies/index.ts';

export interface Extracted {
  facts: FactsDocument;
  /** Of all stages up to here: what the parser and the extractors saw and could not place. */
  diagnostics: Diagnostic[];
}

/** The facts of a record, everything as printed. Pure: the same structure gives the same facts. */
export function extract(record: RecordText, structure: RecordStructure): Extracted {
  const diagnostics = [...structure.diagnostics];
  const furniture = new Set(
    structure.owners
      .filter(({ owner, line }) => owner === 'furniture' && record.lines[line - 1]?.trim())
      .map(({ line }) => line),
  );
  const meetings = structure.sections.map((section) => meetingOf({ record, furniture }, section, diagnostics));
  const facts: FactsDocument = {
    record: record.fileName,
    sha256: record.sha256,
    mediaType: record.mediaType,
    meetings,
    organizations: extractOrganizations(structure, statedBodies(meetings)),
  };
  return { facts: record.pages ? withPages(facts, record.pages) : facts, diagnostics };
}

interface Printed {
  record: RecordText;
  /** Lines that run along the pages. */
  furniture: ReadonlySet<number>;
}

function meetingOf({ record, furniture }: Printed, section: MeetingSection, diagnostics: Diagnostic[]): MeetingFact {
  const { kind, council, body, bodies, date, startTime, endTime, venue } = section;
  const found = extractAttendance(section);
  diagnostics.push(...found.diagnostics);
  const context: ItemContext = { section, attendance: found.attendance };
  const contacts = extractContacts(record.lines, furniture, section, found.attendance);
  const items = withoutEndList(section.items.map((item) => itemOf(item, context, diagnostics))).map((item) =>
    withoutContacts(item, contacts),
  );
  return {
    kind,
    council,
    body,
    ...(bodies ? { bodies } : {}),
    date,
    startTime,
    endTime,
    venue,
    ...(kind === 'MINUTES' && isDraft(record, section) ? { draft: true as const } : {}),
    ...(contacts.length > 0 ? { contacts } : {}),
    attendance: found.attendance,
    items,
  };
}

/** Who signs below the last item did nothing in it. */
function withoutContacts(item: ItemFact, contacts: readonly ContactFact[]): ItemFact {
  const signs = ({ name, lines }: ItemFact['people'][number]) =>
    contacts.some((one) => one.name === name && one.lines[0] <= lines[0] && lines[1] <= one.lines[1]);
  return item.people.some(signs) ? { ...item, people: item.people.filter((person) => !signs(person)) } : item;
}

function itemOf(item: ItemSection, context: ItemContext, diagnostics: Diagnostic[]): ItemFact {
  const people = extractPeople(item, context);
  const here = `${context.section.council} ${context.section.body}`;
  for (const person of people.people) if (isOwnTier(person.role, here)) person.role = null;
  const declarations = extractDeclarations(item, context);
  diagnostics.push(...people.diagnostics, ...declarations.diagnostics);
  const authors = people.people.flatMap((p) =>
    p.part === 'AUTHORED' && p.name && isAuthor(item, p.name, p.lines[0]) ? [p.name] : [],
  );
  const recalls = extractRecalls(item, context);
  return {
    number: item.number,
    title: item.title,
    people: people.people.filter(({ name, role }) => name !== null || role !== null),
    declarations: declarations.declarations,
    resolutions: extractResolutions(item, context),
    strategies: extractStrategies(item, context),
    references: extractReferences(item, context),
    reports: [
      ...extractReports(item, context, authors),
      ...item.passages.flatMap(({ settled }) => settled?.reports ?? []),
    ],
    ...(recalls.length > 0 ? { recalls } : {}),
    ...(item.truncated ? { truncated: true as const } : {}),
    lines: item.lines,
  };
}

/** "County Councillor" at the county council's own meeting is a form of address. */
function isOwnTier(role: string | null, here: string): boolean {
  const tier = /^(County|District|Borough|City|Town|Parish|Community) (?:Councillor|Cllr)\.?$/.exec(role ?? '')?.[1];
  return tier !== undefined && new RegExp(`\\b${tier} Council\\b`, 'i').test(here);
}

/** A line that opens with the name, or says "Report of". Whom a review asks its reader to contact is no author. */
function isAuthor(item: ItemSection, name: string, line: number): boolean {
  const label = /\b(?:authors?|report (?:of|by|from)|lead officer|contact officer)\b/i;
  const near = item.passages.filter((p) => p.lines[0] <= line && line <= p.lines[1]);
  return near.length === 0 || near.some((p) => label.test(p.text) || p.text.indexOf(name) < 40);
}

/** The bodies that people are said to belong to, in print order. */
function statedBodies(meetings: MeetingFact[]): StatedBody[] {
  const stated = (people: Pick<AttendanceFact, 'organization' | 'lines'>[]) =>
    people.flatMap(({ organization, lines }) => (organization ? [{ name: organization, lines }] : []));
  return meetings.flatMap((m) => [...stated(m.attendance), ...m.items.flatMap((i) => stated(i.people))]);
}

/** Of a paged record every place gets the page of its first line. */
function withPages(facts: FactsDocument, pages: number[]): FactsDocument {
  const add = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(add);
    if (value === null || typeof value !== 'object') return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'lines' ? inner : add(inner)]),
    );
    const lines = (value as { lines?: [number, number] }).lines;
    const page = lines ? pages[lines[0] - 1] : undefined;
    return page === undefined ? copy : { ...copy, page };
  };
  return add(facts) as FactsDocument;
}
