import { findDates } from '../model/date.ts';
import type { RecallFact } from '../model/facts.ts';
import { matchesOf } from '../model/matches.ts';
import { outcomeSaid } from '../model/outcome.ts';
import type { ItemSection } from '../model/structure.ts';
import type { ItemContext } from './context.ts';
import { unitsOf } from './units.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const decided = '(?:resolved|agreed|requested|asked(?: for)?|recommended|decided)';
/** "as resolved in September's meeting", "requested at the January 2031 meeting", "agreed by the Panel in March" */
const recalled = new RegExp(
  String.raw`\b(?:as (?:was |had been |previously )*|(?:was|were|had been|been|previously) )${decided} (?:by \w+(?: \w+)? )?(?:at|in|during|on)\b([^.;:]{2,60})`,
  'gi',
);
const month = new RegExp(String.raw`\b(${months.join('|')})(?:['’]s)?(?: (\d{4}))?\b`, 'i');

/** Earlier decisions that an item comes back to by their meeting's day or month, with what it says became of them. */
export function extractRecalls(item: ItemSection, { section }: ItemContext): RecallFact[] {
  if (section.date === null) return [];
  const today = section.date;
  const found: RecallFact[] = [];
  for (const unit of unitsOf(item)) {
    // a limb decides now, whatever it recalls
    if (unit.kind === 'title' || unit.kind === 'resolution' || unit.kind === 'recommendation') continue;
    for (const sentence of unit.sentences())
      for (const match of matchesOf(recalled, sentence.text)) {
        const when = match[1] ?? '';
        const day = findDates(when, today)[0]?.iso ?? null;
        const past = day ? null : monthBefore(when, today);
        if ((day === null || day >= today) && past === null) continue;
        found.push({
          month: past,
          date: day,
          text: sentence.text.replace(/\s+/g, ' ').trim(),
          says: outcomeSaid(sentence.text),
          lines: unit.lines(sentence.from, sentence.to),
        });
      }
  }
  return found;
}

/** "September's meeting" is that of the September before `today`, unless a year is printed. */
function monthBefore(printed: string, today: string): string | null {
  const match = month.exec(printed);
  if (!match || (!match[2] && !/\bmeeting\b|['’]s\b/i.test(printed))) return null;
  const number = String(months.indexOf((match[1] ?? '').toLowerCase()) + 1).padStart(2, '0');
  const year = Number(today.slice(0, 4));
  if (match[2]) return `${match[2]}-${number}`;
  return `${number < today.slice(5, 7) ? year : year - 1}-${number}`;
}
