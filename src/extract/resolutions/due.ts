import { findDates } from '../../model/date.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const count = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)';
const season = '(?:spring|summer|autumn|winter)';
const year = '(?:(?:new |next |current )?(?:financial |calendar |municipal )year|new year|year end)';
const name = "\\p{Lu}[\\p{L}'-]*";
const ofBody = `(?: of (?:the )?${name}(?: (?:and |of |for )?${name}){0,5})?`;

const patterns = [
  new RegExp(
    `\\b(?:in|within|(?:periodically )?over|after|every)(?: the)?(?: next)? ${count}(?:[- ]to[- ]${count})? (?:working )?(?:days?|weeks?|months?|years?)['’]?(?: time)?`,
    'i',
  ),
  new RegExp(
    `\\b(?:by|before|no later than|until)(?: the)?(?: (?:end|start|beginning) of)?(?: the)? (?:(?:early |late |mid[- ]?)?(?:${month}|${season})(?: \\d{4})?|\\d{4}(?:/\\d{2,4})?|${year})(?![\\w])`,
    'i',
  ),
  new RegExp(
    `\\b(?:to|at|in time for|before)(?: the| its| their| a)? (?:next|first|following|future|${month})(?: \\d{4})?(?: (?:ordinary|scheduled|available))?(?: ${name}){0,4} (?:meeting|Council|Cabinet)${ofBody}`,
    'u',
  ),
  new RegExp(`\\b(?:in|during)(?: the)? (?:${year}|coming year|${season}(?: of)?(?: \\d{4})?)(?=$|[\\s.,;)])`, 'i'),
  new RegExp(
    `(?<=\\b(?:submitted|made|brought|back|reported|presented|provided|considered|reviewed|circulated)\\b[^.,;]{0,40} )in (?:early |late |mid-?)?${month}(?: \\d{4})?\\b`,
  ),
  /\bon an? (?:annual|quarterly|monthly|six[- ]monthly|half[- ]yearly) basis\b|\b(?:annually|quarterly|monthly|biannually)(?=[\s.,;]*$|[.,;])/i,
  /\b(?:next year|later this year|at each meeting|to each meeting|date to be confirmed|as soon as (?:possible|practicable))\b/i,
];
const dated = /\b(?:by|before|no later than|until)\s(?:the\s)?(?:\w+day,?\s)?$/i;
/** "report to the meeting on 11th April": a day on which something is to be handed in, not a meeting's own date. */
const handedIn = /\b(?:(?:to|at) the meeting (?:to be held )?)?on\s(?:the\s)?(?:\w+day,?\s)?$/i;
const handing =
  /\b(?:reports?|reported|submit|submitted|consider|considered|brought|bring|made|provided?|present|presented|review|reviewed)\b/i;
const sitting = /\b(?:take place|(?<!to be )held|invitations?|minutes|record|dated)\b/i;

/** By when a limb wants to be done, as printed; the first that is said. */
export function dueOf(text: string): string | undefined {
  const found: { from: number; to: number }[] = [];
  // any year will do: only where the date stands matters
  for (const date of findDates(text, '2000-01-01')) {
    const before = text.slice(Math.max(0, date.from - 300), date.from);
    if (sitting.test(before)) continue;
    const lead = dated.exec(before) ?? (handing.test(before) ? handedIn.exec(before) : null);
    if (lead) found.push({ from: date.from - before.length + lead.index, to: date.to });
  }
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) found.push({ from: match.index, to: match.index + match[0].length });
  }
  const first = found.sort((a, b) => a.from - b.from || b.to - a.to)[0];
  return first ? text.slice(first.from, first.to).trim() : undefined;
}
