import type { ResolutionFact } from '../../model/facts.ts';

/** What a limb of a decision asks of somebody. */
const asking = new Set(['REQUESTED', 'REFERRED', 'DELEGATED']);

/** A decision may hide a task: "Agreed that Members be invited to the update", "That a visit be arranged". */
const hiding = new Set(['AGREED', 'SCHEDULED', 'OTHER']);
const task =
  /\b(?:to )?be (?:\w+ly )?(?:invited|sent|circulated|shared|provided|supplied|assessed|considered|explored|investigated|arranged|organised|added|included|submitted|presented|brought|reported|prepared|drafted|written|contacted|forwarded|published|updated|reviewed|undertaken|carried out|notified|informed|given)\b|\bto (?:receive|provide|tell|report|circulate|send|share|arrange|write|bring|present|invite|consider|look|come)\b|\btook up the offer\b|\bthe (?:offer|invitation) (?:of|to)\b[^.;]{0,120}\bbe accepted\b/i;
const ownMeeting = /\b(?:next|following) meeting\b[^.;]{0,80}\bbe (?:held|arranged)\b|\bset the next meeting\b/i;

/** Whether a limb leaves something to be done by somebody. */
export function asks(fact: ResolutionFact): boolean {
  const actions = fact.actions ?? [];
  if (actions.some((action) => asking.has(action)) || fact.due !== undefined) return true;
  const said = fact.text ?? fact.summary ?? '';
  return actions.some((action) => hiding.has(action)) && task.test(said) && !ownMeeting.test(said);
}
