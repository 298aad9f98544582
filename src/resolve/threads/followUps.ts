import { type FollowUpOutcome, type FollowUpReason, followUpReasons } from '../../model/enums.ts';
import type { ItemFact, LineSpan, ResolutionFact } from '../../model/facts.ts';
import { outcomeSaid } from '../../model/outcome.ts';
import { type Context, itemRef } from '../context.ts';
import { quoteOf } from '../graph/quote.ts';
import type { MergedItem } from '../meetings/item.ts';
import type { Sitting } from '../meetings/meeting.ts';
import { rest } from '../organizations/body.ts';
import type { Section } from '../scopes/scope.ts';
import { asks } from './asking.ts';
import { type Target, targetOf } from './references.ts';
import { resolutionId } from './resolutions.ts';
import { namesSubject, requestOf, sharesSubject, titlesOf } from './subject.ts';

/** An item as one section prints it. */
interface Told {
  sitting: Sitting;
  item: MergedItem;
  section: Section;
  fact: ItemFact;
}

/** One place of a later item that refers back, and what it says became of what was asked. */
interface Back {
  told: Told;
  reason: FollowUpReason;
  says: FollowUpOutcome;
  lines: LineSpan;
}

interface Asked {
  sitting: Sitting;
  item: MergedItem;
  fact: ResolutionFact;
  /** How many limbs of the item ask for something. */
  among: number;
}

/**
 * Later items that refer back to what was asked, each with its reason, what it says and the lines that say so. That nothing refers back
 * proves only that the records held do not: `heldTo` is the day of the latest meeting of the body that is held.
 */
export function writeFollowUps(context: Context) {
  const { writer } = context;
  const pointers = pointersOf(context);
  const latest = new Map<string, string>();
  const held = new Map<string, Told[]>();
  for (const sitting of context.sittings) {
    const { body, date } = sitting;
    if (!body || !date) continue;
    const told = toldAt(sitting);
    if (told.length > 0 && (latest.get(body.id) ?? '') < date) latest.set(body.id, date);
    held.set(body.id, [...(held.get(body.id) ?? []), ...told]);
  }
  for (const sitting of context.sittings) {
    for (const item of sitting.items) {
      const deciding = item.sources
        .map(({ section, index }) => section.fact.items[index] as ItemFact)
        .find(({ resolutions }) => resolutions.length > 0);
      const limbs = deciding?.resolutions ?? [];
      const among = limbs.filter(asks).length;
      limbs.forEach((fact, position) => {
        const action = { label: 'Action' as const, id: actionId(item, fact, position) };
        if (!asks(fact) || !writer.has(action.id)) return;
        const { body, date } = sitting;
        writer.node('Action', action.id, { heldTo: (body && latest.get(body.id)) ?? date });
        if (!date) return;
        const later = ((body && held.get(body.id)) ?? []).filter((one) => (one.sitting.date as string) > date);
        write(context, action, backsOf({ sitting, item, fact, among }, later, pointers));
      });
    }
  }
}

const actionId = (item: MergedItem, fact: ResolutionFact, position: number) =>
  resolutionId(rest(item.id), fact, position).replace(/^resolution/, 'action');

/** What the minutes or the web page of a meeting tell; an agenda tells only what is to come. */
function toldAt(sitting: Sitting): Told[] {
  return sitting.items.flatMap((item) =>
    item.sources.flatMap(({ section, index }) => {
      const fact = section.fact.items[index];
      return fact && section.fact.kind !== 'AGENDA' ? [{ sitting, item, section, fact }] : [];
    }),
  );
}

interface Pointer {
  told: Told;
  target: Target;
  lines: LineSpan;
}

/** Every pointer to another meeting, by the id of the item that it leads to, else of the meeting. */
function pointersOf(context: Context): Map<string, Pointer[]> {
  const found = new Map<string, Pointer[]>();
  for (const sitting of context.sittings)
    for (const told of toldAt(sitting))
      for (const reference of told.fact.references) {
        const target = targetOf(context, reference, told.section, sitting, told.fact);
        if (!target) continue;
        const to = (target.item ?? target.sitting).id;
        found.set(to, [...(found.get(to) ?? []), { told, target, lines: reference.lines }]);
      }
  return found;
}

function backsOf(asked: Asked, later: Told[], pointers: Map<string, Pointer[]>): Back[] {
  const { sitting, item, fact } = asked;
  const request = requestOf(fact, item);
  const after = ({ told }: Pointer) => (told.sitting.date ?? '') > (sitting.date as string);
  const backs: Back[] = [];
  for (const { told, target, lines } of (pointers.get(item.id) ?? []).filter(after)) {
    const words = quoteAt(told.section, lines) ?? '';
    if (target.limb ? target.limb === fact.number : asked.among === 1 || sharesSubject(words, request))
      backs.push({ told, reason: 'SAME_MINUTE', says: outcomeSaid(words), lines });
  }
  for (const { told, lines } of (pointers.get(sitting.id) ?? []).filter(after)) {
    const words = quoteAt(told.section, lines) ?? '';
    if (sharesSubject(words, request) || titlesOf(told.item).some((title) => namesSubject(title, request)))
      backs.push({ told, reason: 'MEETING_AND_SUBJECT', says: outcomeSaid(words), lines });
  }
  for (const told of later) {
    for (const one of told.fact.recalls ?? [])
      if (
        (one.date === sitting.date || (one.month !== null && sitting.date?.startsWith(one.month))) &&
        sharesSubject(one.summary ?? one.text ?? '', request)
      )
        backs.push({
          told,
          reason: one.date ? 'MEETING_AND_SUBJECT' : 'MONTH_AND_SUBJECT',
          says: one.says,
          lines: one.lines,
        });
    const report = told.fact.reports.find(({ title }) => namesSubject(title, request));
    if (report)
      backs.push({ told, reason: 'NAMED_REPORT_RECEIVED', says: received(told, request), lines: report.lines });
  }
  return backs;
}

/** A report that stands under an item was received, unless the item itself says otherwise; without its words nothing is said. */
function received({ section, fact }: Told, request: Set<string>): FollowUpOutcome {
  const words = quoteAt(section, fact.lines);
  if (words === undefined) return 'NOT_SAID';
  const said = words
    .split(/(?<=[.;])\s/)
    .filter((sentence) => sharesSubject(sentence, request))
    .map(outcomeSaid);
  return said.find((one) => one === 'NOT_DONE') ?? said.find((one) => one === 'IN_HAND') ?? 'DONE';
}

function quoteAt({ record }: Section, lines: LineSpan): string | undefined {
  return record.text === undefined ? undefined : quoteOf(record.text.split('\n'), lines);
}

/** Of several places of one item the one that says most. */
const telling: FollowUpOutcome[] = ['NOT_DONE', 'IN_HAND', 'DONE', 'NOT_SAID'];

function write({ writer }: Context, action: { label: 'Action'; id: string }, backs: Back[]) {
  const byItem = new Map<MergedItem, Back[]>();
  for (const back of backs) byItem.set(back.told.item, [...(byItem.get(back.told.item) ?? []), back]);
  for (const [item, places] of byItem) {
    const node = writer.node('FollowUp', `follow-up/${rest(action.id)}/${rest(item.id)}`, {
      reasons: followUpReasons.filter((reason) => places.some((one) => one.reason === reason)),
      says: telling.find((says) => places.some((one) => one.says === says)),
      date: places[0]?.told.sitting.date,
      position: item.position,
    });
    writer.edge('FOLLOWS_UP', node, action);
    writer.edge('FOLLOWED_IN', node, itemRef(item));
    for (const { told, lines } of places) writer.evidence(node, told.section.record, { lines });
  }
}
