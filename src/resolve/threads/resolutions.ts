import type { ItemFact, ResolutionFact } from '../../model/facts.ts';
import type { Context } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import type { Section } from '../scopes/scope.ts';
import { slug } from '../wording/fold.ts';
import { asks } from './asking.ts';
import { dueDate } from './due.ts';

export function resolutionId(place: string, fact: ResolutionFact, position: number): string {
  return `resolution/${place}/${fact.number ? slug(fact.number) : `unnumbered-${position + 1}`}`;
}

/**
 * The limbs decided under an item, or recommended by a report, and the actions that they ask for. `place` is the id of the
 * item or report without its kind; `date` that of the meeting, from which deadlines count.
 */
export function writeResolutions(
  context: Context,
  section: Section,
  item: ItemFact,
  under: NodeRef,
  place: string,
  date: string | null,
) {
  const { writer } = context;
  const used = new Set<string>();
  const kind = under.label === 'Report' ? 'RECOMMENDATION' : 'DECISION';
  item.resolutions.forEach((fact, position) => {
    let id = resolutionId(place, fact, position);
    if (used.has(id)) id = `${id}-${position + 1}`; // a number printed twice
    used.add(id);
    const resolution = writer.node('Resolution', id, {
      number: fact.number,
      summary: fact.summary,
      text: section.record.text === undefined ? undefined : fact.text,
      actions: fact.actions ?? [],
      kind,
      position,
      addressedToAsStated: fact.addressedTo ?? [],
      due: fact.due,
      movedBy: fact.movedBy,
      secondedBy: fact.secondedBy,
      outcome: fact.outcome,
      votesFor: fact.votes?.for,
      votesAgainst: fact.votes?.against,
      votesAbstained: fact.votes?.abstained,
      truncated: fact.truncated,
    });
    writer.edge(under.label === 'Report' ? 'IN_REPORT' : 'UNDER_ITEM', resolution, under);
    writer.evidence(resolution, section.record, fact);
    const addressees = (fact.addressedTo ?? []).flatMap((printed) => addressee(context, printed, section) ?? []);
    for (const to of addressees) writer.edge('ADDRESSED_TO', resolution, to);
    if (kind !== 'DECISION' || !asks(fact)) return;
    const action = writer.node('Action', id.replace(/^resolution/, 'action'), {
      due: fact.due,
      dueDate: fact.due ? dueDate(fact.due, date) : undefined,
      position,
    });
    writer.edge('REQUESTED_IN', action, resolution);
    writer.evidence(action, section.record, fact);
    for (const to of addressees) writer.edge('ADDRESSED_TO', action, to);
  });
}

/** The body, post or person that a printed addressee means. */
function addressee(context: Context, printed: string, section: Section): NodeRef | undefined {
  const name = printed.replace(/^the\s+/i, '').trim();
  const body = context.organizations.meant(name, section);
  if (body) return { label: 'Organization', id: body.id };
  const stated = context.roles.find({ role: name, organization: null }, section);
  if (stated) return { label: 'Role', id: stated.role.id };
  const named = new Set(
    context.people.groups.filter((group) =>
      group.mentions.some((one) => one.sha === section.sha && bare(one.name.printed) === bare(name)),
    ),
  );
  const [only] = named;
  const person = only && named.size === 1 ? context.identityOf(only) : undefined;
  return person && { label: 'Person', id: person.id };
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:councillor|cllr|mr|mrs|ms|dr)\.?\s+/, '')
    .replace(/[^a-z]/g, '');
