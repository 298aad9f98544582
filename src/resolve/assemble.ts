import { type RecordDoubt, recordDoubts } from '../model/enums.ts';
import type { GraphDocument } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { type Context, itemRef, meetingRef } from './context.ts';
import { placed } from './graph/place.ts';
import { ownLines, spokenIn } from './graph/spoken.ts';
import { GraphWriter, type NodeRef } from './graph/writer.ts';
import { writeAttendance } from './meetings/appearances.ts';
import { writeContacts } from './meetings/contacts.ts';
import { writeContradictions, writeContradictoryDates } from './meetings/contradictions.ts';
import { writeContributions } from './meetings/contributions.ts';
import { writeEnclosedReports } from './meetings/enclosedReports.ts';
import { enclosuresOf } from './meetings/enclosures.ts';
import { type Sitting, sittingsOf } from './meetings/meeting.ts';
import { writeReports } from './meetings/reports.ts';
import { rest } from './organizations/body.ts';
import { writeOrganizations } from './organizations/involvement.ts';
import { organizationsOf } from './organizations/organizations.ts';
import { identitiesOf } from './people/identity.ts';
import { mentionsOf, type PersonMention } from './people/mention.ts';
import { type Memory, resolvePeople } from './people/people.ts';
import { writePeople } from './people/writePeople.ts';
import type { KeptRecord } from './record.ts';
import { rolesOf } from './roles/roles.ts';
import { Tenures } from './roles/tenure.ts';
import { headOf } from './scopes/head.ts';
import { placesOf } from './scopes/places.ts';
import type { Section, Whose } from './scopes/scope.ts';
import { sectionsOf } from './scopes/sections.ts';
import { writeReportings, writeStrategies } from './strategies/reportings.ts';
import { strategiesOf } from './strategies/strategies.ts';
import { writeFollowUps } from './threads/followUps.ts';
import { writeReferences } from './threads/references.ts';
import { writeResolutions } from './threads/resolutions.ts';
import { compareText } from './wording/fold.ts';

type Source = Sitting['items'][number]['sources'][number];

/** One record a sha-256, ordered by it. */
export function inOrder(records: KeptRecord[]): KeptRecord[] {
  const bySha = new Map<string, KeptRecord>();
  for (const record of records) {
    const known = bySha.get(record.facts.sha256);
    if (!known || JSON.stringify(known) < JSON.stringify(record)) bySha.set(record.facts.sha256, record);
  }
  return [...bySha.values()].sort((a, b) => compareText(a.facts.sha256, b.facts.sha256));
}

/**
 * The steps from facts to identities, before anything is written. `places` tells whose the records are where others than
 * these have a say in it.
 */
export function settle(
  records: KeptRecord[],
  registers: Registers,
  memory?: Memory,
  places: Map<string, Whose[]> = placesOf(records.map(headOf), registers),
) {
  const sections = sectionsOf(inOrder(records), places, registers);
  const organizations = organizationsOf(sections, registers);
  const mentions = mentionsOf(sections, organizations);
  const people = resolvePeople(mentions, registers, memory);
  const identities = identitiesOf(people, registers);
  return { sections, organizations, mentions, people, identities };
}

/** Puts the settled identities and the facts of one cell together into a graph. */
export function assemble(
  given: KeptRecord[],
  registers: Registers,
  places: Map<string, Whose[]>,
  memory?: Memory,
): GraphDocument {
  const records = inOrder(given);
  const { sections, organizations, people, identities } = settle(records, registers, memory, places);
  const writer = new GraphWriter();
  const sittings = sittingsOf(sections, organizations);
  const bodyDay = new Map(sittings.map((one) => [`${one.body?.id} ${one.date}`, one]));
  const merged = new Map(
    sittings.flatMap((sitting) =>
      sitting.items.flatMap((item) =>
        item.sources.map(
          ({ section, index }) => [`${section.sha}/${section.index}/${index}`, { sitting, item }] as const,
        ),
      ),
    ),
  );
  const sittingBySection = new Map(
    sittings.flatMap((sitting) => sitting.sections.map((one) => [`${one.sha}/${one.index}`, sitting] as const)),
  );
  const bySha = new Map(records.map((record) => [record.facts.sha256.slice(0, 12), record]));
  const bySection = new Map(sections.map((one) => [`${one.sha}/${one.index}`, one]));
  const context: Context = {
    sections,
    recordOf: (sha) => bySha.get(sha),
    sittings,
    organizations,
    roles: rolesOf(sections, organizations, registers),
    strategies: strategiesOf(sections, organizations, registers),
    people,
    tenures: new Tenures(),
    judgements: registers.judgements,
    enclosures: enclosuresOf(sections, sittings, organizations),
    writer,
    personAt(section, item, list, position) {
      const group = people.of.get(`${section.sha}/${section.index}/${item ?? '-'}/${list}/${position}`);
      return group && identities.get(group);
    },
    identityOf: (group) => identities.get(group),
    sittingOn: (body, date) => bodyDay.get(`${body} ${date}`),
    itemOf: (section, index) => merged.get(`${section.sha}/${section.index}/${index}`),
  };

  for (const record of records) writeRecord(writer, record);
  writeOrganizations(context);
  for (const sitting of sittings) writeSitting(context, sitting);
  writeEnclosedReports(context);
  writeStrategies(context);
  writeContradictoryDates(context);
  writeFollowUps(context);
  writePeople(context, identities, (mention: PersonMention) => {
    const own = sittingBySection.get(`${mention.sha}/${mention.section}`);
    if (own) return own;
    const section = bySection.get(`${mention.sha}/${mention.section}`);
    const body = section && organizations.bodyOf(section);
    return body && mention.date ? context.sittingOn(body.id, mention.date) : undefined;
  });
  context.tenures.write(writer);
  for (const role of context.roles.all) {
    const node = writer.node('Role', role.id, { title: role.title, variants: role.variants });
    if (role.organization) writer.edge('ROLE_IN', node, { label: 'Organization', id: role.organization.id });
  }
  return placed(writer.document());
}

/** What is missing from a record that nobody has reviewed: a file without these may be no record of a meeting at all. */
function doubtsOf({ facts: { meetings }, origin }: KeptRecord): RecordDoubt[] {
  const told = meetings.filter(({ kind }) => kind === 'MINUTES' || kind === 'WEB_PAGE');
  if (origin === 'REVIEWED') return [];
  const missing: Record<RecordDoubt, boolean> = {
    NO_DATE: meetings.some(({ kind, date }) => kind !== 'REPORT' && date === null),
    NO_BODY: meetings.some(({ kind, body }) => kind !== 'REPORT' && body === null),
    NO_ATTENDANCE: told.some(({ attendance }) => attendance.length === 0),
    NO_ITEMS: told.some(({ items }) => items.length === 0),
  };
  return recordDoubts.filter((doubt) => missing[doubt]);
}

function writeRecord(writer: GraphWriter, record: KeptRecord) {
  const { facts, origin, text, diagnostics } = record;
  const sha = facts.sha256.slice(0, 12);
  const node = writer.node('Record', `record/${sha}`, {
    fileName: facts.record,
    sha256: facts.sha256,
    mediaType: facts.mediaType,
    lineCount: text === undefined ? undefined : text.split('\n').length,
    origin,
    held: text !== undefined,
    draft: facts.meetings.some(({ draft }) => draft === true),
    doubts: doubtsOf(record),
    kept: JSON.stringify(record),
  });
  const seen = new Map<string, number>();
  for (const { rule, severity, lines, message } of diagnostics) {
    const id = `diagnostic/${sha}/${rule.replaceAll('/', '-')}/${lines[0]}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const diagnostic = writer.node('Diagnostic', count === 1 ? id : `${id}-${count}`, {
      rule,
      severity,
      line: lines[0],
      lastLine: lines[1],
      message,
    });
    writer.edge('IN_RECORD', diagnostic, node);
  }
}

function writeSitting(context: Context, sitting: Sitting) {
  const { writer } = context;
  const [first] = sitting.sections as [Section];
  const stated = <K extends 'startTime' | 'endTime' | 'venue'>(key: K) =>
    sitting.sections.map(({ fact }) => fact[key]).find((value) => value !== null);
  const meeting = writer.node('Meeting', sitting.id, {
    date: sitting.date,
    kind: first.fact.kind,
    startTime: stated('startTime'),
    endTime: stated('endTime'),
    venue: stated('venue'),
  });
  if (sitting.body) writer.edge('MEETING_OF', meeting, { label: 'Organization', id: sitting.body.id });
  for (const section of sitting.sections)
    for (const { id } of context.organizations.joined(section))
      if (id !== sitting.body?.id) writer.edge('JOINT_MEETING_OF', meeting, { label: 'Organization', id });
  for (const { sha } of sitting.sections) writer.edge('RECORDED_IN', meeting, { label: 'Record', id: `record/${sha}` });
  const own = new Map(sitting.sections.map((section) => [section, ownLines(section.fact.items)]));
  const spoken = ({ section, index }: Source) => {
    const lines = writer.linesOf(section.record);
    return lines && spokenIn(`record/${section.sha}`, lines, own.get(section)?.[index] ?? []);
  };
  for (const item of sitting.items) {
    const facts = item.sources.map(({ section, index }) => ({ section, fact: section.fact.items[index] }));
    const node = writer.node('AgendaItem', item.id, {
      number: item.number,
      title: item.title,
      position: item.position,
      truncated: facts[0]?.fact?.truncated,
      heldLines: orNone(item.sources.flatMap((source) => spoken(source) ?? [])),
    });
    writer.edge('ITEM_OF', node, meetingRef(sitting));
    for (const { section, fact } of facts)
      if (fact) writer.evidence(node, section.record, { lines: headingLines(fact.title, fact.lines), page: fact.page });
  }
  const appearances = writeAttendance(context, sitting);
  writeContributions(context, sitting, appearances);
  writeContacts(context, sitting);
  writeContradictions(context, sitting);
  writeReportings(context, sitting);
  writeReports(context, sitting);
  for (const item of sitting.items) writeItemDecisions(context, sitting, item.sources, itemRef(item), rest(item.id));
}

const orNone = (texts: string[]) => (texts.length > 0 ? texts : undefined);

/** A heading stands on the first lines of its item; the item's other lines prove other facts. */
function headingLines(title: string, [first, last]: [number, number]): [number, number] {
  return [first, Math.min(last, first + Math.floor(title.length / 90))];
}

/** Decisions come from the section that tells most; pointers from all. */
function writeItemDecisions(context: Context, sitting: Sitting, sources: Source[], item: NodeRef, place: string) {
  const deciding = sources.find(({ section, index }) => (section.fact.items[index]?.resolutions.length ?? 0) > 0);
  for (const { section, index } of sources) {
    const fact = section.fact.items[index];
    if (!fact) continue;
    if (deciding?.section === section && deciding.index === index)
      writeResolutions(context, section, fact, item, place, sitting.date);
    writeReferences(context, section, fact, item, sitting);
  }
}
