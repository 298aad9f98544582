import type { ResolutionFact } from '../../model/facts.ts';
import type { ItemSection, MeetingSection, Passage } from '../../model/structure.ts';
import { actionsOf } from './actions.ts';
import { addresseesOf } from './addressees.ts';
import { dueOf } from './due.ts';
import { moversOf } from './movers.ts';
import { votesOf } from './votes.ts';

/**
 * Every limb of an item's decisions. What an officer report or a review recommends is its own; under a meeting's item the
 * recommendations of the report before it are no decision of the meeting and are left out.
 */
export function extractResolutions(item: ItemSection, context: { section: MeetingSection }): ResolutionFact[] {
  const { section } = context;
  const isLimb = (p: Passage) => p.kind === 'resolution' || (p.kind === 'recommendation' && section.kind === 'REPORT');
  const facts: ResolutionFact[] = [];
  item.passages.forEach((passage, i) => {
    if (!isLimb(passage) || !passage.text.trim()) return;
    const around = aroundGroup(item.passages, i, isLimb);
    const last = item.truncated && i === item.passages.length - 1 && !/[.!?]["'”)]?$/.test(passage.text.trim());
    const addressedTo = addresseesOf(passage.text, section.body);
    const due = dueOf(passage.text);
    const votes =
      passage.kind === 'resolution' ? votesOf(`${passage.lead ?? ''} ${around.text} ${passage.text}`) : undefined;
    const movers =
      passage.kind === 'resolution' ? moversOf(`${passage.lead ?? ''}\n${passage.text}\n${around.text}`) : {};
    facts.push({
      number: passage.number ?? null,
      text: passage.text,
      actions: actionsOf(passage.text, passage.lead),
      ...(addressedTo.length > 0 ? { addressedTo } : {}),
      ...(due ? { due } : {}),
      ...movers,
      ...(votes ? { votes } : {}),
      ...(last ? { truncated: true as const } : {}),
      lines: passage.lines,
    });
  });
  return facts;
}

/** The paragraphs right before and right after the limbs that a limb belongs to: where movers and votes are printed. */
function aroundGroup(passages: Passage[], at: number, isLimb: (p: Passage) => boolean): { text: string } {
  let first = at;
  let last = at;
  while (first > 0 && isLimb(passages[first - 1] as Passage)) first -= 1;
  while (last < passages.length - 1 && isLimb(passages[last + 1] as Passage)) last += 1;
  // "Proposed A, seconded B" between two decisions belongs to the one before it
  const before = passages[first - 2] && isLimb(passages[first - 2] as Passage) ? undefined : passages[first - 1];
  const near = [before, passages[last + 1], passages[last + 2]].filter((p) => p !== undefined);
  const text = near
    .map((p) => p.text)
    .filter(
      (t) =>
        t.length < 600 &&
        /\b(?:mov(?:ed|er)|second(?:ed|er)|propos(?:ed|er)|vot(?:e|es|ed|ing)|against|abst\w+|in favour|motion)\b/i.test(
          t,
        ),
    );
  return { text: text.join('\n') };
}
