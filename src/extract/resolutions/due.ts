import { findDates } from '../../model/date.ts';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)';
const patterns = [
  new RegExp(
    `\\b(?:in|within|over|for|after|every)(?: the)?(?: next)? ${number}(?:[- ]to[- ]${number})? (?:working )?(?:days?|weeks?|months?|years?)['’]?(?:s['’])?(?: time)?`,
    'i',
  ),
  new RegExp(
    `\\b(?:by|before|no later than|until)(?: the)?(?: end of| start of| beginning of)?(?: the)? (?:(?:early|late|mid[- ]|mid|spring|summer|autumn|winter|year end|financial year|calendar year|municipal year)\\s?)?(?:${months}(?: \\d{4})?|\\d{4}(?:/\\d{2,4})?|spring \\d{4}|summer \\d{4}|autumn \\d{4}|winter \\d{4}|year end|the year|(?:financial|calendar|municipal) year)`,
    'i',
  ),
  new RegExp(
    `\\b(?:to|at|for|in time for|before)(?: the| its| their| a)? (?:(?:next|first|following|future|${months})(?: \\d{4})?(?: (?:ordinary|scheduled|available|\\p{Lu}[\\w-]*))*'?s? )(?:meeting|Council|Cabinet)(?: (?:of|in|on) [^,.;]{3,60})?`,
    'iu',
  ),
  new RegExp(`\\b(?:to|at)(?: the)? ${months}(?: \\d{4})? meeting`, 'i'),
  /\b(?:in|during|for)(?: the)? (?:new municipal year|next municipal year|new year|next financial year|new financial year|next year|coming year|summer|autumn|spring|winter)(?: of)?(?: \d{4})?(?=$|[\s.,;)])/i,
  new RegExp(`\\bin (?:early |late |mid-?)?${months}(?: \\d{4})?\\b`, 'i'),
  /\b(?:on an? )?(?:annual(?:ly)?|quarterly|monthly|six[- ]monthly|half[- ]yearly|biannual(?:ly)?)(?: basis)?\b(?=$|[\s.,;]*$|[.,;]| to | until )/i,
  /\b(?:next year|later this year|at each meeting|to each meeting|periodically over [^.,;]{3,40}|date to be confirmed|as soon as (?:possible|practicable))\b/i,
];
const dated = /\b(?:by|before|no later than|until|on)\s(?:the\s)?(?:\w+day,?\s)?$/i;

/** By when a limb wants to be done, as printed; the first that is said. */
export function dueOf(text: string): string | undefined {
  const found: { from: number; to: number }[] = [];
  for (const date of findDates(text, '2000-01-01')) {
    const lead = dated.exec(text.slice(0, date.from));
    if (
      lead &&
      !/\b(?:held|dated|record|minutes|meeting of)\b/i.test(text.slice(Math.max(0, date.from - 60), date.from))
    )
      found.push({ from: lead.index, to: date.to });
  }
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) found.push({ from: match.index, to: match.index + match[0].length });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const first = found[0];
  return first ? text.slice(first.from, first.to).trim() : undefined;
}
