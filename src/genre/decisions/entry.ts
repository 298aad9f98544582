import { type Decision, spanOf } from '../../model/structure.ts';
import type { Claim, View } from '../construct.ts';
import { votesOf } from '../votes/count.ts';
import { moversOf } from './movers.ts';
import { type Tail, tailOf } from './outcome.ts';
import { person } from './terms.ts';

/** " (Proposed Cllr Roe, seconded Cllr Doe)", ", proposed by ...", " (AB/CD)" at the end of a decision's sentence */
const moversEnd =
  /[\s,;–-]*(?:on (?:the|a) (?=prop|mot)|(?:was|were) (?:duly |then )?(?=(?:proposed|moved) by\b))?[([]?(?:(?:proposed|proposer|moved|nominated|motion of|propos(?:al|ition) of|prop\.?) ?(?:by|:)? ?(?:cllr|councillor|mrs?\b|ms\b|dr\b|[A-Z]).{0,60}?)?,? ?(?:and )?(?:seconde[dr](?!,? and (?:duly |unanimously )*(?:re-?)?(?:elected|appointed|co-?opted))|sec\.|2nd(?= by|\s?:| [A-Z]{2,3}\s?[)\]])) ?(?:by|:)? ?(?:(?!(?<!\b(?:it|this|which|motion|proposal|all|and)) (?:was|were)\b)[^.;]){2,60}[.)\]]*$/i;
const pairEnd = /\s*[([]\p{Lu}[\p{L}.]{1,20}\s?\/\s?\p{Lu}[\p{L}.]{1,20}[)\]]\.?\s*$/u;

/** "... was too dear and Mrs Ash said that ...": what somebody said about it is no part of it. */
const toldOn = new RegExp(
  `,? (?:and|but) (?=${person} (?:said|says|advised|reported|stated|explained|thought|felt|offered|asked|informed|agreed|volunteered)\\b)`,
  'u',
);

/** ", nominated by Cllr Ash" behind all else */
const moverEnd = new RegExp(`,? (?:(?:nominated|proposed|moved) by|[Pp]ropose[rd]\\s?:) ${person}[.]?$`, 'u');
/** Index at which the decision's words end, before who moved it. */
export function wordsEnd(text: string): number {
  const at = [
    moversEnd.exec(text)?.index,
    pairEnd.exec(text)?.index,
    toldOn.exec(text)?.index,
    moverEnd.exec(text)?.index,
  ].filter((x): x is number => x !== undefined && x > 3);
  return Math.min(text.length, ...at);
}

export interface Words {
  /** Row in which the decision's words stand, and where in its text. */
  row: number;
  from: number;
  to?: number;
  /** Words that stand elsewhere: the item's title. */
  text?: string;
  number?: string | null;
  lead?: string;
}

/** One decision out of rows [at, words.row] with what stands right behind it: movers, outcome, votes. */
export function decision(
  view: View,
  at: number,
  words: Words,
  score: number,
  why: string,
  tail: Tail = tailOf(view, words.row + 1),
): Claim<Decision> | null {
  const row = view.rows[words.row];
  if (!row) return null;
  const to = words.to ?? words.from + wordsEnd(row.text.slice(words.from));
  const text = words.text ?? row.text.slice(words.from, to).trim();
  if (text.length < 3) return null;
  const around = view.rows
    .slice(at, words.row + 1)
    .map((each) => each.text)
    .join(' ');
  const { to: end, outcome, votes = votesOf(row.text), ...behind } = tail;
  return {
    from: at,
    to: end,
    entries: [
      {
        number: words.number ?? null,
        text,
        ...moversOf(around),
        ...behind,
        ...(outcome ? { outcome } : {}),
        ...(votes ? { votes } : {}),
        ...(words.lead ? { lead: words.lead } : {}),
        lines: words.text ? row.lines : spanOf(row, words.from, to),
      },
    ],
    score,
    why,
  };
}
