import type { ItemFact } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef, personRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import type { Section } from '../scopes/scope.ts';
import { stems } from '../wording/fold.ts';
import type { Sitting } from './meeting.ts';
import { reportId } from './reportId.ts';

/** Reports received under the items of a meeting, with their authors; one that is enclosed as well is written with its text. */
export function writeReports(context: Context, sitting: Sitting) {
  const { writer } = context;
  for (const item of sitting.items)
    for (const { section, index } of item.sources) {
      const fact = section.fact.items[index] as ItemFact;
      fact.reports.forEach((report, position) => {
        const node = writer.node('Report', reportId(item, report.title), {
          title: report.title,
          alsoKnownAs: [],
          enclosed: context.enclosures.isEnclosed(reportId(item, report.title)),
          position,
          authorsAsStated: report.authors,
        });
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

/** Every word of the strategy's name stands in the title. */
export const named = (title: string, strategy: string) => {
  const words = new Set(stems(title));
  return stems(strategy).every((word) => words.has(word));
};

export function writeAbout(context: Context, report: NodeRef, section: Section, name: string) {
  const strategy = context.strategies.find(name, section.scope);
  if (strategy) context.writer.edge('ABOUT', report, { label: 'Strategy', id: strategy.id });
}

export function writeAuthors(context: Context, report: NodeRef, section: Section, item: number, at: number) {
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
