import type { ItemFact } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef, part, personRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import { writeReferences } from '../threads/references.ts';
import { writeResolutions } from '../threads/resolutions.ts';
import { slug } from '../wording/fold.ts';
import { mentionNode, writeOtherForms } from './contributions.ts';
import type { Enclosure } from './enclosures.ts';
import { titleSlug } from './reportId.ts';
import { named, writeAbout, writeAuthors } from './reports.ts';

/** A report or review enclosed in a pack: no meeting of its own, but people, strategies, bodies, references and recommendations. */
export function writeEnclosedReports(context: Context) {
  for (const enclosure of context.enclosures.all) writeEnclosed(context, enclosure);
}

function writeEnclosed(context: Context, enclosure: Enclosure) {
  const { writer } = context;
  const { id, section, index, sitting, item } = enclosure;
  const fact = section.fact.items[index] as ItemFact;
  const own =
    fact.reports.find(({ title }) => title === fact.title) ?? (fact.reports.length === 1 ? fact.reports[0] : undefined);
  const report = writer.node('Report', id, {
    title: fact.title,
    alsoKnownAs: [],
    enclosed: true,
    position: index,
    authorsAsStated: own?.authors ?? [],
  });
  writer.alias(report, fact.title);
  writer.edge('RECORDED_IN', report, { label: 'Record', id: `record/${section.sha}` });
  writer.evidence(report, section.record, own ?? { lines: [fact.lines[0], fact.lines[0]] });
  if (sitting) writer.edge('SUBMITTED_TO', report, meetingRef(sitting));
  if (item) writer.edge('UNDER_ITEM', report, itemRef(item));
  const body = context.organizations.bodyOf(section);
  if (body) writer.edge('REPORT_FOR', report, { label: 'Organization', id: body.id });

  writePeople(context, enclosure, fact, report);
  fact.reports.forEach((one, at) => {
    if (one === own) writeAuthors(context, report, section, index, at);
    else writeNamed(context, enclosure, at, report);
  });
  writeStrategies(context, enclosure, fact, report);
  for (const { lines, alsoAt, name } of section.record.facts.organizations)
    if ([lines, ...(alsoAt ?? [])].some(([first]) => first >= fact.lines[0] && first <= fact.lines[1])) {
      const other = context.organizations.find(name, section.scope);
      if (other) writer.edge('NAMED_IN', { label: 'Organization', id: other.id }, report);
    }
  writeReferences(context, section, fact, report, sitting);
  writeResolutions(context, section, fact, report, rest(id), sitting?.date ?? section.fact.date);
}

function writePeople(context: Context, { id, section, index }: Enclosure, fact: ItemFact, report: NodeRef) {
  const { writer, tenures } = context;
  fact.people.forEach((one, position) => {
    const person = one.name ? context.personAt(section, index, 'people', position) : undefined;
    const stated = context.roles.find(one, section);
    if (person && stated)
      tenures.say(person.id, stated, {
        date: section.fact.date,
        basis: 'POST_IN_REPORT',
        record: section.record,
        lines: one.lines,
      });
    if (person && one.part === 'AUTHORED') writer.edge('AUTHORED_BY', report, personRef(person));
    const who = person ? part(person.id) : stated ? part(stated.role.id) : slug(one.name ?? one.role ?? 'unnamed');
    const mention = mentionNode(
      context,
      `mention/${rest(id)}/${who}/${one.lines[0]}`,
      { fact: one, section, position },
      report,
    );
    writeOtherForms(context, rest(id), { fact: one, section, position }, person, report);
    if (person) writer.edge('MENTION_OF', mention, personRef(person));
    else if (stated && !one.name) writer.edge('MENTION_OF', mention, { label: 'Role', id: stated.role.id });
  });
}

/** A paper that the report rests on: the one of the pack that has its title, else one of which only the title is known. */
function writeNamed(context: Context, enclosure: Enclosure, at: number, report: NodeRef) {
  const { writer } = context;
  const { section, index } = enclosure;
  const one = (section.fact.items[index] as ItemFact).reports[at];
  if (!one) return;
  const known = context.enclosures.meant(one.title, enclosure);
  const other = writer.node('Report', known?.id ?? `${report.id}/${titleSlug(one.title)}`, {
    title: one.title,
    alsoKnownAs: [],
    enclosed: known !== undefined,
    position: at,
    authorsAsStated: one.authors,
  });
  writer.alias(other, one.title);
  writer.edge('NAMED_BY', other, report);
  writer.evidence(other, section.record, one);
  writeAuthors(context, other, section, index, at);
}

/** What a report is about is apart from what it only mentions; each with the lines that name it. */
function writeStrategies(context: Context, { id, section, title }: Enclosure, fact: ItemFact, report: NodeRef) {
  const { writer, strategies } = context;
  fact.strategies.forEach((one, position) => {
    const strategy = strategies.find(one.name, section.scope);
    if (!strategy) return;
    const isAbout = one.relation === 'REPORTED' || named(title, one.name);
    if (isAbout) writeAbout(context, report, section, one.name);
    const node = writer.node('ReportStrategy', `report-strategy/${rest(id)}/${part(strategy.id)}`, {
      relation: isAbout ? 'REPORTED' : 'MENTIONED',
      nameAsStated: one.name,
      editionAsStated: one.edition,
      position,
    });
    writer.edge('IN_REPORT', node, report);
    writer.edge('STRATEGY_OF', node, { label: 'Strategy', id: strategy.id });
    writer.evidence(node, section.record, one);
    writer.evidence({ label: 'Strategy', id: strategy.id }, section.record, one);
  });
}
