import { moversOf, onlyMovers } from '../../genre/decisions/movers.ts';
import { votesOf } from '../../genre/votes/count.ts';
import type { ResolutionFact, VotesFact } from '../../model/facts.ts';
import type { Decision, ItemSection, MeetingSection, Passage } from '../../model/structure.ts';
import { actionsOf } from './actions.ts';
import { addresseesOf } from './addressees.ts';
import { dueOf } from './due.ts';
import { type Told, withoutRepeats } from './repeated.ts';

/**
 * Every limb of an item's decisions. What an officer report or a review recommends is its own; under a meeting's item the
 * recommendations of the report before it are no decision of the meeting and are left out.
 */
export function extractResolutions(item: ItemSection, context: { section: MeetingSection }): ResolutionFact[] {
  const { section } = context;
  const { passages } = item;
  const isLimb = (p: Passage | undefined) =>
    p !== undefined && (p.kind === 'resolution' || (p.kind === 'recommendation' && section.kind === 'REPORT'));
  const facts: Told[] = [];
  let application: string | undefined;
  for (let first = 0; first < passages.length; first++) {
    if (!isLimb(passages[first])) {
      application = applicationOf(passages[first]?.text ?? '') ?? application;
      continue;
    }
    let last = first;
    while (isLimb(passages[last + 1])) last += 1;
    // "Proposed A, seconded B" between two decisions belongs to the one before it
    const before = isLimb(passages[first - 2]) ? undefined : passages[first - 1];
    // "Proposed by A" over "Seconded by B and"
    const over =
      before && onlyMovers(before.text.replace(/,? and$/, '')) && !isLimb(passages[first - 2])
        ? passages[first - 2]
        : undefined;
    const proposer = over && onlyMovers(over.text) ? over : undefined;
    const after = [passages[last + 1], passages[last + 2]];
    // "(B) Application by Ann Ash" over a motion: the next part
    const part = after.findIndex((p) => nextPart.test(p?.text ?? ''));
    const behind = part < 0 ? after : after.slice(0, part);
    const around = voting([proposer, before, ...behind]);
    const counted = countedNear(passages, first, last);
    for (const limb of passages.slice(first, last + 1)) {
      if (!limb.text.trim()) continue;
      const breaksOff = item.truncated && limb === passages.at(-1) && !/[.!?]["'”)]?$/.test(limb.text.trim());
      facts.push({
        ...limbOf(limb, around, section),
        under: limb.under,
        ...(application ? { application } : {}),
        ...(counted ? { votes: counted } : {}),
        ...(breaksOff ? { truncated: true as const } : {}),
        lines: limb.settled?.decision?.lines ?? limb.lines,
      });
    }
    first = last;
  }
  return withoutRepeats(facts);
}

const numberOfApplication = /^.{0,40}?\b((?:[A-Z]{1,4}\/)?[A-Z]?\d{2,4}\/[A-Z]?\d{3,6})\b/;
/** The planning application that a passage is about. */
const applicationOf = (text: string): string | undefined => numberOfApplication.exec(text)?.[1];

function limbOf(limb: Passage, around: string, section: MeetingSection): Omit<ResolutionFact, 'lines'> {
  const { text, lead = '', number = null } = limb;
  const settled = limb.settled?.decision;
  if (settled) {
    const lost = settled.outcome === 'LOST' ? { actions: ['REJECTED' as const] } : {};
    return { ...asked(text, lead, section), ...lost, ...withoutLead(settled) };
  }
  const decided = limb.kind === 'resolution';
  const votes = decided ? votesOf(`${lead} ${around} ${text}`) : undefined;
  return {
    number,
    text: /^“[^“”]*”\.?$/.test(text) ? text.replace(/^“|”\.?$/g, '') : text,
    ...asked(text, lead, section),
    ...(decided ? moversOf(`${lead}\n${text}\n${around}`) : {}),
    ...(votes ? { votes } : {}),
  };
}

/** The vote that stands in passages of its own before or behind a decision. */
function countedNear(passages: readonly Passage[], first: number, last: number): VotesFact | undefined {
  const own = (p: Passage | undefined) => p?.settled !== undefined && !p.settled.decision;
  let from = first;
  while (own(passages[from - 1])) from--;
  const near = [...passages.slice(from, first), ...passages.slice(last + 1, last + 4)];
  return near.find(({ settled }) => settled?.votes)?.settled?.votes;
}

const withoutLead = ({ lead: _lead, ...fact }: Decision): ResolutionFact => fact;

/** What a limb does, of whom it asks something, and by when. */
function asked(
  text: string,
  lead: string,
  section: MeetingSection,
): Pick<ResolutionFact, 'actions' | 'addressedTo' | 'due'> {
  const addressedTo = addresseesOf(text, section.body);
  const due = dueOf(text);
  return {
    actions: actionsOf(text, lead),
    ...(addressedTo.length > 0 ? { addressedTo } : {}),
    ...(due ? { due } : {}),
  };
}

/** An amendment or motion that fell: its movers did not move what was decided. */
const fell =
  /\b(?:amendment|motion|proposal)\b[^.]{0,300}\b(?:lost|fell|defeated|withdrawn|not carried|LOST|rejected)\b/i;
/** Two that were proposed and seconded: who moved what was decided is not told. */
const nominates = /\bseconded\b[\s\S]{0,200}? votes?\b[\s\S]{0,200}?\bseconded\b|\bproposed £[^.]{0,80}\bproposed £/i;
/** "d) To set the precept: Cllr Ash proposed ...": the next part */
const nextPart = /^\(?(?:[a-z]|\d{1,2})[.)]\s(?!\s*(?:proposed|moved|seconded))/i;
const votingWords =
  /\b(?:mov(?:ed|er)|second(?:ed|er)|propos(?:ed|er)|vot(?:e|es|ed|ing)|against|abst\w+|in favou?r|motion)\b|\b(?:prop|sec)\./i;

/** Of the paragraphs right before and behind a decision those that may say who moved it and how the vote went. */
function voting(near: (Passage | undefined)[]): string {
  return near
    .flatMap((p) =>
      p && p.text.length < 600 && votingWords.test(p.text) && !fell.test(p.text) && !nominates.test(p.text)
        ? [p.text]
        : [],
    )
    .join('\n');
}
