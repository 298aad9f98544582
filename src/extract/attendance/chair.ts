import { namesAgree } from '../../language/namekey.ts';
import { readRoster } from '../../language/roster.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { MeetingSection } from '../../model/structure.ts';

/** "Councillor Ash in the Chair" of somebody already listed as present. */
export function presides(text: string, attendance: readonly AttendanceFact[]): boolean {
  const entry = readRoster(text, { surnames: false, titles: false }).entries[0];
  const fact = attendance.find(
    (one) => one.status === 'PRESENT' && one.name && entry?.name && namesAgree(one.name, entry.name),
  );
  if (fact && fact.capacity !== 'CHAIR') Object.assign(fact, { capacity: 'CHAIR', presiding: true });
  return fact !== undefined;
}

/** "Cllr Ash took the Chair and welcomed everyone.", "Mayor Ash called the meeting to order", and not "for this item" */
const told =
  /^(?:in the absence of [^,]{3,80}, )?(\p{Lu}.{2,60}?),? (?:(?:then|duly|therefore) )?(?:(?:took|was in|occupied) the chair|called (?:the|this) meeting to order)\b(?! (?:for|during|while) (?:this|the|that|these|item))/iu;

/** "IN THE CHAIR: COUNCILLOR ASH" */
const inTheChair = /^in the chair ?:-? ?((?:councillor|cllr)\.? .{2,50}?)\.?$/i;
/** "RESOLVED that Councillor Ash be elected Chairman for the meeting.", "It was agreed that Ann Ash would chair the meeting" */
const electedFor =
  /^(?:(?:it was )?(?:resolved|agreed)\W{1,4})?(?:that )?(\p{Lu}[^,]{3,60}?) (?:would|should) (?:take the chair|chair (?:the|this) meeting)\b|^(?:(?:resolved|agreed)\W{1,4})?(?:that )?((?:councillor|cllr)\.? .{2,50}?) be (?:duly )?(?:elected|appointed|nominated) (?:as )?(?:the )?chair(?:man|woman|person)? (?:of|for) (?:the|this) (?:meeting|hearing)\b/iu;

/** Where no list says who was in the chair, the first items may. */
export function tookTheChair({ kind, items }: MeetingSection, attendance: AttendanceFact[]): void {
  if (kind === 'REPORT' || attendance.some(({ capacity }) => capacity === 'CHAIR')) return;
  const nobody = attendance.every(({ status }) => status !== 'PRESENT');
  for (const { passages } of items.slice(0, 3))
    for (const { text, lines } of passages) {
      const named = inTheChair.exec(text)?.[1];
      if (named && presides(named, attendance)) return;
      const entry = named && nobody ? readRoster(named, { surnames: true, titles: false }).entries[0] : undefined;
      // where nobody is listed, this is all that is told of who came
      if (entry?.name) {
        const { name, honorific } = entry;
        attendance.push({
          name,
          honorific,
          status: 'PRESENT',
          capacity: 'CHAIR',
          presiding: true,
          role: null,
          organization: null,
          lines,
        });
        return;
      }
      for (const sentence of text.length < 1500 ? sentencesOf(text) : []) {
        const found = told.exec(sentence.text) ?? electedFor.exec(sentence.text);
        if (found && presides(found[1] ?? found[2] ?? '', attendance)) return;
      }
    }
}
