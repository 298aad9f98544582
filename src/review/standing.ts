import type { LineSpan } from '../model/facts.ts';

/**
 * How a quoted text stands on lines of a record, white space, markup, case, quotation marks and dashes aside:
 * PRINTED as it is; SCATTERED when its words are there in this order with others between them ("Councillors Ann and Bo Oakes"
 * for "Ann Oakes", or a page's footer in the middle of a sentence); ABSENT.
 */
export type Standing = 'PRINTED' | 'SCATTERED' | 'ABSENT';

export function standing(lines: readonly string[], [first, last]: LineSpan, text: string): Standing {
  const wanted = words(text);
  if (wanted.length === 0) return 'ABSENT';
  const printed = words(lines.slice(first - 1, last).join('\n'));
  if (holdsRun(printed, wanted)) return 'PRINTED';
  // A word broken over a line ("Commis-" / "sion") or lost spaces: letters alone must do, if there are enough of them.
  const letters = wanted.join('');
  if (letters.length >= 6 && printed.join('').includes(letters)) return 'PRINTED';
  return holdsInOrder(printed, wanted) ? 'SCATTERED' : 'ABSENT';
}

/** "**Ms. O\u2019Brien-Shaw**," -> ["ms", "obrien", "shaw"] */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // markdown carries HTML along: 18<sup>th</sup>
      .replace(/<\/?[a-z][^<>]*>/g, '')
      .replace(/[\u2018\u2019'`´\u00ad]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function holdsRun(printed: string[], wanted: string[]): boolean {
  const gap = ' ';
  return `${gap}${printed.join(gap)}${gap}`.includes(`${gap}${wanted.join(gap)}${gap}`);
}

function holdsInOrder(printed: string[], wanted: string[]): boolean {
  let at = 0;
  for (const word of printed) if (word === wanted[at] && ++at === wanted.length) return true;
  return false;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** 2017-03-22 is PRINTED as "22nd March, 2017" or "22/3/17", SCATTERED where the year is left to the reader: "22 March". */
export function dateStanding(lines: readonly string[], [first, last]: LineSpan, date: string): Standing {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1] ?? '';
  // "18thJune" has lost its space
  const text = words(lines.slice(first - 1, last).join('\n')).join(' ');
  const printed = new Set(text.replace(/(\d+)(?:st|nd|rd|th)/g, '$1 ').split(' '));
  const isMonth = (word: string) =>
    word === month || word === String(Number(month)) || (word.length >= 3 && name.startsWith(word));
  if (!(printed.has(day) || printed.has(String(Number(day)))) || ![...printed].some(isMonth)) return 'ABSENT';
  return printed.has(year) || printed.has(year.slice(2)) ? 'PRINTED' : 'SCATTERED';
}
