import type { VotesFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const n = `(\\d{1,3}|${numbers.join('|')}|nil|none)`;

/** "7", "seven"; null for what is no figure. */
export const numberOf = (printed: string): number | null => {
  const word = numbers.indexOf(printed.toLowerCase());
  return /^\d+$/.test(printed) ? Number(printed) : word < 0 ? null : word;
};
/** What `n` finds: "nil" and "none" are 0. */
const value = (printed: string | undefined) => (printed === undefined ? null : (numberOf(printed) ?? 0));

const sides = {
  for: [
    `\\b(?:votes? )?(?:for|in favou?r)\\b(?: the (?:motion|recommendation|amendment|proposal))?\\s?[:=–-]?\\s?\\(?${n}\\b(?! (?:months?|years?|days?|weeks?))`,
    `\\b${n}(?: members?| councillors?)? (?:votes? )?(?:(?:voted|voting) )?(?:for|in favou?r)\\b`,
  ],
  against: [
    `\\b(?:votes? )?against\\b(?: the (?:motion|recommendation|amendment|proposal))?\\s?[:=–-]?\\s?\\(?${n}\\b`,
    `\\b${n}(?: members?| councillors?)? (?:votes? )?(?:(?:voted|voting) )?against\\b`,
  ],
  abstained: [
    `\\b(?:abstain(?:ed|ing)?|abstentions?)\\b\\s?[:=–-]?\\s?\\(?${n}\\b`,
    `\\b${n}(?: members?| councillors?)? (?:abstention|abstained|abstaining|abstain)`,
  ],
} as const;
const figureFirst = new RegExp(
  `(?:\\b${n}(?: members?| councillors?)? (?:votes? )?(?:(?:voted|voting) )?)?\\b(?:for|in favou?r|against|abst\\p{L}+)\\b`,
  'iu',
);
const compiled = Object.entries(sides).map(
  ([side, forms]) => [side as keyof typeof sides, forms.map((f) => new RegExp(f, 'i'))] as const,
);
const byTo = new RegExp(`\\bby ${n} votes? to ${n}(?:[^.;]{0,30}?\\b(?:with )?${n} abstention)?`, 'i');

/** "Motion passed (15 to 0)", "carried 4-0-1" */
const behindOutcome =
  /\b(?:carried|passed|failed|lost|defeated)(?: unanimously)? \(?(\d{1,3})(?: to |\s?[-–]\s?)(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?=[).,;\s]|$)/i;

/** The figures and names of a vote: "For: 7, Against: 2, Abstentions: 1", "by 9 votes to 2"; undefined when none is printed. */
export function votesOf(text: string): VotesFact | undefined {
  const recorded = namesOf(text);
  const [, won, ...others] = behindOutcome.exec(text) ?? [];
  if (won) return { for: value(won), against: value(others[0]), abstained: value(others[1]) };
  if (!/\bvot|\bagainst\b|\babst|\bin favou?r\b/i.test(text)) return undefined;
  const tally = byTo.exec(text);
  const votes: VotesFact = { for: value(tally?.[1]), against: value(tally?.[2]), abstained: value(tally?.[3]) };
  // "6 for 0 against": as the first figure stands to its word, so do the others
  const ahead = figureFirst.exec(text)?.[1] !== undefined;
  for (const [side, forms] of compiled) {
    for (const form of ahead ? [...forms].reverse() : forms) votes[side] ??= value(form.exec(text)?.[1]);
    if (recorded && recorded[side].length > 0) votes[side] ??= recorded[side].length;
  }
  if (/\babst\p{L}*[^:;.]{0,24}[:–-]\s*(?:none|nil)\b/iu.test(text)) votes.abstained ??= 0;
  // one figure alone ("3 against the wall") is no vote
  if ([votes.for, votes.against, votes.abstained].filter((v) => v !== null).length < 2) return undefined;
  return recorded ? { ...votes, names: recorded } : votes;
}

const label =
  /(?:^|[.;:\s(])(for|in favou?r|against|abstain(?:ed|ing)?|abstentions?|(?:did )?not vot(?:e|ing)|absent)\b[^:;.]{0,24}[:–-]\s*(?=None\b|Nil\b|(?:the )?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Aldermen|Alderman)\b)/gi;

/** "For: Councillors Roe, Doe and Poe. Against: Councillor Low." */
function namesOf(text: string): NonNullable<VotesFact['names']> | undefined {
  const names = { for: [] as string[], against: [] as string[], abstained: [] as string[] };
  const labels = matchesOf(label, text);
  labels.forEach((match, i) => {
    const side = /^(?:for|in)/i.test(match[1] ?? '')
      ? 'for'
      : /^against/i.test(match[1] ?? '')
        ? 'against'
        : 'abstained';
    if (/vot|absent/i.test(match[1] ?? '')) return;
    const listed =
      text.slice(match.index + match[0].length, labels[i + 1]?.index ?? text.length).split(/[.;](?:\s|$)|\(/)[0] ?? '';
    names[side] = listed
      .split(/,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/)
      .map((name) =>
        name
          .replace(/\b(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Alderm[ae]n)\b\.?/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((name) => /^\p{Lu}[\p{L} .'’-]{1,40}$/u.test(name) && !/^(?:None|Nil)$/.test(name));
  });
  return labels.length > 0 && [...names.for, ...names.against, ...names.abstained].length > 0 ? names : undefined;
}
