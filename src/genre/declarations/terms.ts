import type { DeclarationFact } from '../../model/facts.ts';
import { linesIn, type Passage, spanOf } from '../../model/structure.ts';
import type { View } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { once } from '../once.ts';
import { interestOf } from './interest.ts';

const title = /\binterests?\b|\bdeclarations?\b|\bdispensations?\b/i;
const report = /\breport|strategy|policy|register of/i;
const heading = /^[^:.]{0,30}\b(?:declarations?|disclosures?)\b.{0,40}\binterests?\b/i;
const firstHeading = once((view) => view.rows.findIndex(({ kind, text }) => kind === 'heading' && heading.test(text)));

/** The item exists to take declarations, or the rows stand under such a heading in it. */
export function takesDeclarations(view: View, at: number): boolean {
  const first = firstHeading(view);
  if (first >= 0 && first < at) return true;
  return title.test(view.item?.title ?? '') && !report.test(view.item?.title ?? '');
}

/** For each row the text of the last before it that announces a list of declarations. */
const announcing = once((view) => {
  let last: string | null = null;
  return view.rows.map(({ text }) => {
    const before = last;
    if (/\b(?:following|as follows)\b/i.test(text) && /\b(?:declar|interest)/i.test(text)) last = text;
    return before;
  });
});

/** A row before this one announces a list of declarations; the kind that it gives to all of them, if any. */
export function announced(view: View, at: number): { text: string } | null {
  const text = announcing(view)[at] ?? null;
  return text === null ? null : { text };
}

/** "Ash", "J.", "d'Elm", "St. Oak", "ap Rowan" */
export const part =
  "(?:(?:St\\.|de|du|di|la|le|van|von|der|den|ap|ab|ferch) ){0,2}(?:\\p{Lu}\\.?(?:\\p{Lu}\\.?){0,3}|(?:Mc|Mac|[Oo]['’]|[Dd]['’])?\\p{Lu}[\\p{L}'’-]+)";
/** A name with or without form of address: "Cllr Jane Roe", "H.A.L. Ifans". */
export const name = `(?:${address} ){0,4}${part}(?: ${part}){0,4}(?: ${address})?`;
const titles = new RegExp(`^(?:the )?(?:${address} )+`, 'iu');
export const bareName = (printed: string): string => printed.replace(titles, '').trim();

const whole = new RegExp(`^${name}$`, 'u');
/** Names in "Dr P Tolmie and Ms E Rennie", "Cllrs Ash, Elm & Oak"; null where anything else stands there. */
export function namesIn(text: string): string[] | null {
  const parts = text.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean);
  return parts.length && parts.every((each) => whole.test(each)) ? parts.map(bareName) : null;
}

/** The printed lines of a row, without the one that announces them: "The following interests were declared:". */
export const printedLines = (row: Passage): string[] =>
  linesIn(row)
    .map(({ text }) => text)
    .filter((line, at) => at > 0 || !/\b(?:declar|interest)[^.]*:-?$/i.test(line));

const noInterest =
  /\b(?:made no|no expressions?|none|nil|nothing to declare|no (?:declarations?|interests?)(?: (?:were|was|to))?)\b/i;
/** Nothing is declared here. A member who "made no expressions of interest, although a local ward member" is still listed. */
export const declaresNone = (text: string): boolean => noInterest.test(text) && !/\balthough\b|\bbut\b/i.test(text);

/** `kind`: the words that say which interest: "(Financial)", "personal and prejudicial". */
export function declared(
  row: Passage,
  names: readonly string[],
  kind: string,
  relatesTo: string | null,
  [from, to]: readonly [number, number],
): DeclarationFact[] {
  const interest = interestOf(/\binterests?\b|\bDPI\b/i.test(kind) ? kind : `${kind} interest`);
  return names.map((each) => ({
    name: each,
    interest,
    relatesTo,
    lines: spanOf(row, from, to),
  }));
}
