import type { FollowUpOutcome } from './enums.ts';

/** "had not been written", "was still outstanding", "no response had been received" */
const notDone =
  /\b(?:(?:had|has|have|was|were|is|are) (?:still )?(?:not|never)(?: yet)? (?:been |be )?(?!(?:the|an?|to|only|just)\b)\w+|not (?:yet )?(?:been )?(?:received|provided|written|circulated|completed|arranged|available|started|done)|no (?:response|reply|report|progress|update|information|date) (?:had|has|have|was|is)|(?:remain(?:s|ed)?|still|was|were|is) outstanding|overdue|failed to)\b/i;

/** "would be presented in January", "was being arranged" */
const inHand =
  /\b(?:would (?:be|take|come|present|provide|report|receive|attend|follow)|will (?:be|take|come|present|provide|report|receive|attend|follow)|(?:was|were|is|are) (?:to be|being|due|planned|scheduled|under ?way|in progress|in hand|awaited|ongoing|on-going)|work (?:was|is) (?:continuing|ongoing|on-going|under ?way))\b/i;

/** "had been circulated", "took place", "was provided" */
const done =
  /\b(?:(?:had|has|have) (?:now |since |already |also )?been (?!no\b)(?:a |an |the )?(?:\w+(?:ed|en|t)|successful|made|done|sent|put|set|held|met|brought|drawn)|(?:was|were) (?:duly |now |since )?(?:circulated|provided|sent|shared|held|written|made|completed|arranged|presented|delivered|visited|received|submitted|published|actioned|considered)|took place|(?:had|has|have) (?:now |since |already )?(?:taken place|visited|met|written|provided|circulated|received|completed|responded|replied)|(?:now )?complete(?:d)?|visited)\b/i;

/** What a sentence that refers back says became of it; a denial outweighs a promise, and a promise a report of what was done. */
export function outcomeSaid(text: string): FollowUpOutcome {
  if (notDone.test(text)) return 'NOT_DONE';
  if (inHand.test(text)) return 'IN_HAND';
  return done.test(text) ? 'DONE' : 'NOT_SAID';
}
