import type { ItemFact, ReferenceFact } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import type { MergedItem } from '../meetings/item.ts';
import type { Sitting } from '../meetings/meeting.ts';
import { rest } from '../organizations/body.ts';
import type { Section } from '../scopes/scope.ts';
import { slug } from '../wording/fold.ts';
import { councilYear } from '../wording/years.ts';

/** "13(3)" -> item 13, limb 3. */
export function minuteParts(minute: string): { number: string; limb: string | null } {
  const found = /^\s*(?:minute\s*)?(?:no\.?\s*)?([A-Za-z]{0,3}[\d./-]*\d[A-Za-z]?)\s*(?:\(([^)]+)\))?/i.exec(minute);
  return { number: found?.[1] ?? minute.trim(), limb: found?.[2] ?? null };
}

/** Where a reference leads, as far as the loaded records show. */
export interface Target {
  sitting: Sitting;
  item?: MergedItem;
  limb: string | null;
}

const aboutMeetings = /\b(?:minutes|next meeting|previous meeting|last meeting|work programme|forward plan)\b/i;

const itemNumbered = (sitting: Sitting, number: string) => {
  const fits = sitting.items.filter((item) => item.number?.toLowerCase() === number.toLowerCase());
  return fits.length === 1 ? fits[0] : undefined;
};

export function targetOf(
  context: Context,
  fact: ReferenceFact,
  section: Section,
  from: Sitting | undefined,
  item: ItemFact,
): Target | undefined {
  const body = fact.body ? context.organizations.meant(fact.body, section) : context.organizations.bodyOf(section);
  if (!body) return undefined;
  const { number, limb } = fact.minute ? minuteParts(fact.minute) : { number: null, limb: null };
  if (fact.date) {
    // A day alone proves nothing of a meeting unless the item speaks of meetings.
    if (number === null && !fact.body && !aboutMeetings.test(item.title)) return undefined;
    const sitting = context.sittingOn(body.id, fact.date);
    if (!sitting || (number === null && sitting === from)) return undefined;
    const found = number === null ? undefined : itemNumbered(sitting, number);
    if (number !== null && !found) return undefined;
    return { sitting, limb, ...(found ? { item: found } : {}) };
  }
  if (number === null) return undefined;
  const here = from && from.body?.id === body.id ? itemNumbered(from, number) : undefined;
  if (from && here) return { sitting: from, item: here, limb };
  const when = from?.date ?? section.fact.date;
  if (!when) return undefined;
  // minutes are numbered within a council year
  const earlier = context.sittings.flatMap((sitting) => {
    if (
      sitting.body?.id !== body.id ||
      !sitting.date ||
      sitting.date >= when ||
      councilYear(sitting.date) !== councilYear(when)
    )
      return [];
    const found = itemNumbered(sitting, number);
    return found ? [{ sitting, item: found, limb }] : [];
  });
  return earlier.length === 1 ? earlier[0] : undefined;
}

/** Pointers to other minutes and meetings: resolved where the other record is loaded, pending until then. */
export function writeReferences(
  context: Context,
  section: Section,
  fact: ItemFact,
  under: NodeRef,
  from: Sitting | undefined,
) {
  const { writer } = context;
  fact.references.forEach((reference, position) => {
    const to = targetOf(context, reference, section, from, fact);
    const name =
      [reference.minute && `minute-${reference.minute}`, reference.date, reference.body].filter(Boolean).join(' ') ||
      `lines-${reference.lines[0]}`;
    const node = writer.node('Reference', `reference/${rest(under.id)}/${slug(name)}`, {
      minute: reference.minute,
      date: reference.date,
      bodyAsStated: reference.body,
      state: to ? 'RESOLVED' : 'PENDING',
      position,
    });
    writer.edge(under.label === 'Report' ? 'IN_REPORT' : 'UNDER_ITEM', node, under);
    writer.evidence(node, section.record, reference);
    if (to) writer.edge('REFERS_TO', node, to.item ? itemRef(to.item) : meetingRef(to.sitting));
  });
}
