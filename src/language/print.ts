import { remembered } from '../model/remembered.ts';
import { endsInitial, endsShort } from './short.ts';

/** Small tests on how a text is printed. */
const small = new Set('a an and as at by for from in into of on or the to upon with'.split(' '));

export function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** "CORPORATE PARENTING PANEL - UPDATE": at least three letters, hardly any of them small ("19TH" may be "19th"). */
export const isCaps = remembered((text: string): boolean => {
  const all = letters(text.replace(/\d(?:st|nd|rd|th)\b/g, ''));
  if (all.length < 3) return false;
  const capitals = all.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= all.length * 0.85;
}, 5000);

/** "Stoke-On-Trent", "Chester-Le-Street", "Llanfair-Y-Glyn" */
const within = /-(?:On|Upon|In|By|Under|Next|The|Of|Le|La|De|Cum|Super|Y|Yr)(?=-)/g;

/** "RIVERS AND COAST SELECT COMMITTEE" -> "Rivers and Coast Select Committee"; text with small letters stays as it is. */
export function titleCase(text: string): string {
  if (!isCaps(text)) return text;
  return text
    .split(' ')
    .map((word, at) => {
      const lower = word.toLowerCase();
      if (at > 0 && small.has(lower)) return lower;
      if (word.length > 1 && !/[AEIOUY]/.test(word) && /^[A-Z]+$/.test(word)) return word;
      return lower
        .replace(/(^|[-/(&'’"“])(\p{L})/gu, (whole, before: string, letter: string, offset: number) =>
          /['’]/.test(before) && offset > 1 ? whole : before + letter.toUpperCase(),
        )
        .replace(within, (part) => part.toLowerCase());
    })
    .join(' ');
}

/** Ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?]["”’')\]]?$/.test(text) && !(text.endsWith('.') && endsShort(text.slice(0, -1)));
}

/** Ends as a sentence does, and not with an initial: "Councillors F." goes on. */
export function endsClause(text: string): boolean {
  return endsSentence(text) && !(text.endsWith('.') && endsInitial(text.slice(0, -1)));
}

/** The last word cannot end a phrase, so what follows belongs to it: "... Educational Needs and". */
export function endsOpen(text: string): boolean {
  return /(?:^|\s)(?:and|or|of|the|a|an|to|for|in|on|at|by|with|from|as|that|which|&|its|their|his|her|was|were|is|are|be|been|would|had|has|have|not)$/i.test(
    text.slice(-12),
  );
}

/** A line that could be a title: short, begins like one, is no sentence and no list entry's end. */
export function isTitleLike(text: string, limit = 140): boolean {
  if (text.length < 3 || text.length > limit) return false;
  if (!/^["“‘'(]?(?:[\p{Lu}\d£]|\p{Ll}-?\p{Lu})/u.test(text)) return false;
  if (/[;,]$/.test(text)) return false;
  if (endsSentence(text) && !/\b(?:Ltd|Co|p\.m|a\.m|etc|Mr|Rd|St)\.$/.test(text)) return false;
  return letters(text).length >= 3;
}

/** Starts as running text of minutes does. */
export function startsProse(text: string): boolean {
  return /^(?:The (?:Chair|Committee|Commission|Board|Panel|Council|Cabinet|Sub-Committee|Forum|report|meeting|minutes|following|Leader|Mayor|Clerk|Assistant|Head|Director|Executive|Vice|Monitoring|Chief|Corporate|Strategic|Democratic)|There (?:was|were|are|is)|It was|Councillors? |Cllrs? |Members |Consideration (?:was|had|of the report)|In response |In relation |Following |Further to |Mr |Mrs |Ms |Miss |Dr |This |That |Apologies (?:for absence )?(?:were|was|had)|An apology|No (?:apologies|declarations|interests|questions|members)|None|Nothing|Resolved|RESOLVED|AGREED|Agreed|Reference was|Discussion|To (?:receive|consider|note|approve|agree|confirm|discuss|sign)\b)/.test(
    text,
  );
}

/** "Ann Ash (Borset": the last bracket goes on behind the text's end. */
export const endsInBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
