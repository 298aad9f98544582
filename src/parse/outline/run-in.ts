import { endsOpen, endsSentence, isCaps, isTitleLike, letters, startsProse } from '../../language/print.ts';
import { endsInitial } from '../../language/short.ts';
import { matchesOf } from '../../model/matches.ts';
import { isStandardTitle } from '../titles.ts';

export const isProse = (text: string) => startsProse(text) || /^The [a-z]/.test(text);
/** "Apologies: None received" */
export const nothing =
  /^(?:none|nil|noted|nobody\b|no (?:apologies|absences|declarations|[a-z]+ (?:was|were|had|have)))\b/i;

/** "Approval of the minutes – these had been circulated and were approved", "Budget – Councillors approved the statement" */
const toldOf =
  /^(?:these|this|they|it|there being|all|both|members|councillors|cllrs|the (?:council|committee|board|clerk|chair\p{Ll}*))\b[^.;:]{0,80}\b(?:was|were|had|has|have|is|are|received|approved|agreed|resolved|noted|reported|considered|accepted)\b/iu;
/** "Date of next meeting - Monday, 7 July": */
const dated =
  /^(?:(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? \p{Lu}|tb[ac]\b|to be)/iu;
/** "Apologies; Ann Ash, Bo Birch" */
const listsAway = (title: string, rest: string) =>
  /^apolog/i.test(title) && /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+(?:,| and |\.?$)/u.test(rest);
/** Titles that are whole: what stands behind their mark is told. */
const wholeTitle =
  /^(?:apologies(?: (?:for|of) (?:non-)?(?:absence|attendance))?(?: (?:accepted|received) from)?|declarations? of interests?(?: and dispensations)?|dates?(?:,? (?:time|and time|and venue))? of (?:the )?next meetings?|next meeting|any other business|aob|public (?:participation|session|forum)|sederunt|present|attendance|in attendance|those (?:present|attending))$/i;

/** "Reports 8.1 Chairman's report", "FINANCE a) The accounts", "PLANNING 18/0044/F - Stable": a title, and the first part of what is told. */
export function beforeParts(text: string, number: string | null): { title: string; from: number } | null {
  const at = text.slice(0, 160).search(firstPart);
  if (at < 4) return null;
  const title = text.slice(0, at).replace(/[\s:.–—-]+$/, '');
  const part = text.slice(at + 1);
  const own = /^\d{1,3}(?=\.1\b)/.exec(part)?.[0];
  if (own ? own !== number : /^\(?1[.)]/.test(part) && !/\s\(?2[.)] \p{Lu}/u.test(part)) return null;
  if (/^\p{Lu}{0,4}\/?\d+\//u.test(part) && !/\b(?:planning|applications|matters|consultations)$/i.test(title))
    return null;
  return isTitleLike(title, 120) &&
    !(own ? finite : verb).test(title) &&
    (own || !/^To\b/.test(title)) &&
    !/[.:;][\s-]/.test(title)
    ? { title, from: at + 1 }
    : null;
}
const firstPart =
  /\s(?=\d{1,3}\.1\.?\s|\(?(?:a|i|1)\)\s[\p{Lu}\d]|1\. \p{Lu}|(?:[A-Z]{1,4}\/)?\d{2,4}\/\d{3,6}(?:\/[A-Z]{1,5})?\s)/u;

/** "MATTERS ARISING from the Minutes", "THE MINUTES of the last meeting were read": a usual title in capitals opens the sentence. */
export function opensCaps(text: string): string | null {
  const found = /^(?:THE )?(\p{Lu}[\p{Lu}'’&/ -]{3,80}) (?=(?:were|was|of|from|for|had|have|has|are|is|on)\b)/u.exec(
    text,
  );
  return found && isStandardTitle(found[1] as string) ? found[0].trim() : null;
}

/** "PLAY AREAS - The report was noted": the title is what stands in capitals before the mark. */
export function runIn(first: string, next: string): { title: string; from: number } | null {
  if (first.length < 12) return null;
  const told = /^(apologies(?: for (?:non-)?(?:absence|attendance))?) (?:were|was|had|have)\b/i.exec(first);
  if (told && first.length > 40) return { title: told[1] as string, from: 0 };
  const opens = opensCaps(first);
  if (opens) return { title: opens, from: 0 };
  // the longest part in capitals: "YOUTH CENTRES: TASK GROUP REPORT - Councillor Ash presented"
  let split: { title: string; from: number } | null = null;
  for (const stop of matchesOf(
    /\s[-–—]\s?(?=\S)|[:;.](?<!\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|St|No)\.)\s(?=\S)|\s?…\s?(?=\S)|\s[•▪·]\s(?=\S)/g,
    first.slice(0, 240),
  )) {
    // "MINUTES OF THE LAST MEETING RESOLVED: That ..."
    const title = first.slice(0, stop.index).replace(/ (?:IT WAS )?(?:RESOLVED|AGREED)$/, '');
    const from = title.length < stop.index ? title.length + 1 : stop.index + stop[0].length;
    const rest = first.slice(from);
    if (title.length <= 3 && !isStandardTitle(title)) continue; // "AOB. None."
    if (/^see (?:the )?(?:guidance|notes?|advice)\b/i.test(rest)) continue; // "DECLARATIONS - SEE GUIDANCE NOTE"
    if (split && stop[0].startsWith('.') && endsInitial(title)) continue; // "PUBLIC SESSION: Mr D. Ash asked"
    if (/^(?:RESOLVED|AGREED)\b/.test(title)) return null; // "NP/26 RESOLVED: To plant oaks" has no title
    const capitals = isCaps(title) && !isCaps(rest);
    // "PLAY AREAS – Swings and Slides in Mill Lane – The Chair opened": small letters may go on before the text begins
    const further =
      split !== null &&
      /[-–—]/.test(stop[0]) &&
      isTitleLike(first.slice(split.from, stop.index)) &&
      !/[.:;]\s/.test(title) &&
      !isProse(first.slice(split.from)) &&
      isProse(rest);
    const known =
      !split &&
      title.length <= 90 &&
      (wholeTitle.test(title) || !verb.test(title)) &&
      !/[.:;]\s/.test(title) &&
      (wholeTitle.test(title) ||
        (isStandardTitle(title)
          ? isProse(rest) ||
            nothing.test(rest) ||
            toldOf.test(rest) ||
            /[•▪·]/.test(stop[0]) ||
            listsAway(title, rest) ||
            (/\bnext\b.*\bmeetings?$/i.test(title) && dated.test(rest))
          : nothing.test(rest) || toldOf.test(rest)));
    if (capitals || further || known) split = { title, from };
  }
  if (!split) return null;
  // "NEW LICENCE – THE CAFÉ BAR, HOLT The Applicant spoke": capitals go on behind the mark
  const more = isCaps(split.title) ? runOn(first.slice(split.from)) : null;
  if (more && isCaps(more) && more.split(' ').length >= 3)
    split = { title: first.slice(0, split.from + more.length), from: split.from + more.length + 1 };
  const rest = first.slice(split.from);
  // "TREE STRATEGY - Update" is a title to its end
  if (
    rest.length < 40 &&
    !endsSentence(rest) &&
    !next &&
    !nothing.test(rest) &&
    !dated.test(rest) &&
    !listsAway(split.title, rest) &&
    !wholeTitle.test(split.title)
  )
    return null;
  return ofPlace(split.title, rest) ? null : split;
}

/** "PLANNING APPLICATION 31/0044 Land at Mill Lane", "ASHBY - PF/31/0512 - Two houses": what it is for belongs to the title. */
export const ofPlace = (title: string, rest: string): boolean =>
  /(?:\d\/\d{3,6}(?:\/[A-Z]{1,5})?|\b20\d{6})$/.test(title) &&
  /^[\s–-]*(?:Land|Site|Erection|Construction|Conversion|Change|Demolition|Removal|Variation|Retention|Proposed|Installation|Alterations?|Extension|Use|Outline|Single|Two)\b/.test(
    rest,
  ) &&
  !/[.:]\s|\.$/.test(rest) &&
  !finite.test(rest);

/** "Highways – The clerk reported", "Highways: none", "Highways;The clerk": a few words and a mark, before what is told. */
export function leadOf(text: string): { title: string; from: number } | null {
  const found = /^(\p{Lu}[^.;:!?–—|]{2,60}?)(?:\s?:-?\s|\s[-–—]\s|\s?;\s?(?=\p{Lu}))(?=\S)/u.exec(text);
  if (!found || /\b(?:was|were|had|has|have|is|are|by|from)\b/.test(found[1] as string)) return null;
  return { title: found[1] as string, from: found[0].length };
}

/** What tells and cannot stand in a title. */
const verb =
  /\b(?:was|were|is|are|has|had|have|will|would|did|\p{Ll}{3,}(?:ed|orted)|gave|took|spoke|said|told|asked|felt|left|took)\b/u;
const finite = /\b(?:was|were|is|are|has|had|have)\b/;
/** Words that open a sentence and no part of a title, before a small letter. */
const opensTold =
  /^(?:I|A|An|It|The|We|My|This|These|All|No|Some|Both|He|She|They|After|Since|Following|During|Due|Much|Two|Three|As|At|Details|Nothing) \p{Ll}|^Minutes (?:of this|were)\b/u;
/** "Ann Ash reported", "PCSO Ash did", "AA commented", "The Parish Clerk reported" */
const namedTold =
  /^(?!\S+ (?:The|A|An|It|This|That|All|No|There|Minutes|Members|Councillors?|Cllrs?)\b)(?:\p{Lu}\p{Ll}+|[A-Z]{2,5}) \p{Lu}[\p{L}’'-]*\p{Ll} (?:was|were|has|had|did|is|gave|read|said|\p{Ll}{3,}ed)\b|^(?:\p{Lu}{2,4}|The (?:\p{Lu}\p{Ll}+ ){1,3}) ?(?:was|were|has|had|have|did|is|gave|read|said|(?!proposed)\p{Ll}{3,}ed)\b/u;
/** "AA, BB and CC declared": people by their initials. */
const initials = /^\p{Lu}{2,4}(?:, \p{Lu}{2,4})*(?: and \p{Lu}{2,4})? \p{Ll}/u;
/** Ranks in capitals belong to the name behind them: "POLICE REPORT PCSO Ash reported". */
const rank = /^(?:PCSO|PC|PS|DS|DCI|MP|MSP|AM|MS|RFO)$/;

/**
 * The title of a line on which the text runs on without a mark, or null where it does not:
 *   "APOLOGIES Apologies were received from Cllr Ash", "Election of Chairman It was proposed that Cllr Ash remain"
 */
export function runOn(text: string): string | null {
  const words = text.slice(0, 260).split(' ');
  if (words.length < 2) return null;
  let capitals = 0;
  while (capitals < words.length && !/\p{Ll}/u.test(words[capitals] as string)) capitals++;
  while (capitals > 0 && rank.test(words[capitals - 1] as string)) capitals--;
  const lead = words.slice(0, capitals).join(' ');
  const behind = words.slice(capitals).join(' ');
  if (letters(lead).length >= 4 && isCaps(lead) && (behind.length > 12 || nothing.test(behind))) {
    const aside = /^\([^()]{3,60}\)(?= \p{Lu})/u.exec(behind)?.[0]; // "INTERESTS (for items on the agenda) Cllr Ash declared"
    if (aside) return `${lead} ${aside}`;
    if (/^[\p{Lu}\d(]/u.test(behind)) return lead;
  }
  let length = 0;
  for (let at = 0; at < words.length - 1 && length < 120; at++) {
    const word = words[at] as string;
    length += word.length + (at ? 1 : 0);
    const title = text.slice(0, length);
    if (/[,;:(–—-]$/.test(word) || endsOpen(title) || length < 5) continue;
    const rest = text.slice(length + 1);
    if (!/^\p{Lu}/u.test(rest) || verb.test(title)) continue;
    if (/\b(?:County|Borough|District|Parish|Town)$/.test(title) && /^C(?:ouncillo|ll)rs\b/.test(rest)) continue; // "Reports from Borough Councillors No reports"
    const told = startsProse(rest) && (verb.test(rest.slice(0, 140)) || nothing.test(rest));
    const opens = opensTold.test(rest) || (isStandardTitle(title) && initials.test(rest));
    if (told || (opens && verb.test(rest.slice(0, 140))) || namedTold.test(rest))
      return isTitleLike(title.replace(/\?$/, '')) ? title : null;
  }
  return null;
}
