import type { ItemFact, ReportFact } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef, part, personRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { Section } from '../scopes/scope.ts';
import { writeResolutions } from '../threads/resolutions.ts';
import { dice, slug, stems } from '../wording/fold.ts';
import { mentionNode } from './contributions.ts';
import type { MergedItem } from './item.ts';
import type { Sitting } from './meeting.ts';

const titleSlug = (title: string) => slug(title).slice(0, 80).replace(/-+$/, '');
const sameTitle = (a: string, b: string) => dice(stems(a), stems(b)) >= 0.75;

/** Reports received under the items of a meeting, with their authors. */
export function writeReports(context: Context, sitting: Sitting) {
  const { writer } = context;
  for (const item of sitting.items)
    for (const { section, index } of item.sources) {
      const fact = section.fact.items[index] as ItemFact;
      fact.reports.forEach((report, position) => {
        const node = writer.node('Report', reportId(item, report), { title: report.title, enclosed: false, position });
        writer.edge('UNDER_ITEM', node, itemRef(item));
        writer.edge('SUBMITTED_TO', node, meetingRef(sitting));
        writer.evidence(node, section.record, report);
        writeAuthors(context, node, section, index, position);
        // people who are named as authors beside the item wrote its first report
        if (position === 0) writeAuthorsBeside(context, node, section, index);
        for (const strategy of fact.strategies)
          if (strategy.relation === 'REPORTED' && (fact.reports.length === 1 || named(report.title, strategy.name)))
            writeAbout(context, node, section, strategy.name);
      });
    }
}

const named = (title: string, strategy: string) => {
  const words = new Set(stems(title));
  return stems(strategy).every((word) => words.has(word));
};

function reportId(item: MergedItem, report: ReportFact): string {
  return `report/${rest(item.id)}/${titleSlug(report.title)}`;
}

function writeAbout(context: Context, report: NodeRef, section: Section, name: string) {
  const strategy = context.strategies.find(name, section.scope);
  if (strategy) context.writer.edge('ABOUT', report, { label: 'Strategy', id: strategy.id });
}

function writeAuthors(context: Context, report: NodeRef, section: Section, item: number, at: number) {
  const authors = (section.fact.items[item] as ItemFact).reports[at]?.authors ?? [];
  authors.forEach((_, i) => {
    const person = context.personAt(section, item, 'author', at * 1000 + i);
    if (person) context.writer.edge('AUTHORED_BY', report, personRef(person));
  });
}

function writeAuthorsBeside(context: Context, report: NodeRef, section: Section, item: number) {
  (section.fact.items[item] as ItemFact).people.forEach((fact, position) => {
    const person = fact.part === 'AUTHORED' ? context.personAt(section, item, 'people', position) : undefined;
    if (person) context.writer.edge('AUTHORED_BY', report, personRef(person));
  });
}

/** A report or review enclosed in a pack: no meeting of its own, but people, strategies and recommendations. */
export function writeEnclosedReports(context: Context, section: Section) {
  const { writer, organizations, tenures } = context;
  const body = organizations.bodyOf(section);
  const sitting = body && section.fact.date ? context.sittingOn(body.id, section.fact.date) : undefined;
  section.fact.items.forEach((fact, index) => {
    const under = sitting && itemFor(sitting, fact);
    const twin = under?.sources
      .flatMap(({ section: at, index: i }) => (at.fact.items[i] as ItemFact).reports)
      .find((one) => sameTitle(one.title, fact.title));
    const own = fact.reports.find((one) => sameTitle(one.title, fact.title));
    const id =
      under && twin ? reportId(under, twin) : `report/${section.scope.slug}/${section.sha}/${titleSlug(fact.title)}`;
    const report = writer.node('Report', id, { title: fact.title, enclosed: true, position: index });
    writer.edge('RECORDED_IN', report, { label: 'Record', id: `record/${section.sha}` });
    writer.evidence(report, section.record, own ?? { lines: [fact.lines[0], fact.lines[0]] });
    if (sitting) writer.edge('SUBMITTED_TO', report, meetingRef(sitting));
    if (under) writer.edge('UNDER_ITEM', report, itemRef(under));

    fact.people.forEach((one, position) => {
      const person = one.name ? context.personAt(section, index, 'people', position) : undefined;
      const stated = context.roles.find(one, section);
      if (person && stated)
        tenures.say(person.id, stated.role, stated.qualifier, section.fact.date, section.record, one.lines);
      if (person && one.part === 'AUTHORED') {
        writer.edge('AUTHORED_BY', report, personRef(person));
        return;
      }
      const who = person ? part(person.id) : stated ? part(stated.role.id) : slug(one.name ?? one.role ?? 'unnamed');
      const mention = mentionNode(
        context,
        `mention/${rest(id)}/${who}/${one.lines[0]}`,
        { fact: one, section, position },
        report,
      );
      if (person) writer.edge('MENTION_OF', mention, personRef(person));
      else if (stated && !one.name) writer.edge('MENTION_OF', mention, { label: 'Role', id: stated.role.id });
    });
    fact.reports.forEach((one, at) => {
      if (one === own) {
        writeAuthors(context, report, section, index, at);
        return;
      }
      // an appendix or a paper that the report rests on: seen in this record, submitted nowhere as far as it says
      const other = writer.node('Report', `${id}/${titleSlug(one.title)}`, {
        title: one.title,
        enclosed: true,
        position: at,
      });
      writer.edge('RECORDED_IN', other, { label: 'Record', id: `record/${section.sha}` });
      writer.evidence(other, section.record, one);
      writeAuthors(context, other, section, index, at);
    });
    for (const one of fact.strategies) writeAbout(context, report, section, one.name);
    writeResolutions(context, section, fact, report, rest(id), sitting?.date ?? section.fact.date);
  });
}

/** The agenda item that a report belongs to: the one whose heading or listed report has its title, and no second one. */
function itemFor(sitting: Sitting, fact: ItemFact): MergedItem | undefined {
  const titles = [fact.title, ...fact.reports.map((one) => one.title)];
  const fits = sitting.items.filter((item) => {
    const printed = [
      item.title,
      ...item.sources.flatMap(({ section, index }) =>
        (section.fact.items[index] as ItemFact).reports.map((one) => one.title),
      ),
    ];
    return titles.some((title) => printed.some((other) => sameTitle(title, other)));
  });
  return fits.length === 1 ? fits[0] : undefined;
}
