import type { Line } from '../../genre/line.ts';
import { forenames } from '../../language/forenames.ts';
import { shortens } from '../../language/namekey.ts';
import { endsSentence, isCaps } from '../../language/print.ts';
import type { AttendanceBlock } from '../../model/structure.ts';
import { honorific, isProse, opensGroup } from './idiom.ts';

const ofMeeting =
  /^(?:date|venue|location|time|place|next|quorum|subject|meeting|note|reference|start|finish|agenda|item)\b/i;
const sectionWords =
  /\b(?:items?|session|business|part|public|agenda|minutes|restricted|unrestricted|confidential|exempt|open)\b/i;

/** "1. Election" below names that have no numbers. */
export const opensItems = (line: Line, { passages }: AttendanceBlock) =>
  passages.length > 0 && /^1[.)]? \p{Lu}\p{Ll}+(?: of .{3,40})?$/u.test(line.text);

/** Whether a line goes on with the list above it. */
export function belongs(line: Line, text: string, block: AttendanceBlock): boolean {
  if (
    line.level > 0 ||
    /^(?:draft )?(?:minutes|notes|agenda|actions?|draft|copy|unconfirmed|unapproved|confidential)$/i.test(text)
  )
    return false;
  if (
    /^(?:(?:RESOLVED|Resolved|AGREED)\b|(?:declarations?|disclosures?) of\b|minutes of\b|matters arising\b|datgan|items? of business\b)/i.test(
      text,
    )
  )
    return false;
  if (/\bformer (?:Councillor|Alderman|Provost|Mayor)\b/.test(text)) return false; // "Death of former Councillor Ash."
  if (isProse(text) || (text.length > 700 && !isLongList(text))) return false;
  if (line.cells || text.includes(' | ') || line.bullet) return true;
  if (line.gap > 3 && block.passages.length > 0 && !aloneOnLine.test(text) && !forenameFirst(text)) return false;
  if (
    tellsMore.test(text) &&
    !/apolog|absen|unable|sent/i.test(text) &&
    endsSentence(text) &&
    text.split(' ').length > 16
  )
    return false;
  if (honorific.test(text.replace(/^\*\s?/, '')) || (opensGroup.test(text) && !ofMeeting.test(text))) return true;
  if (isCaps(text) && (sectionWords.test(text) || text.split(' ').length > 3)) return false;
  if (endsSentence(text) && text.split(' ').length > 12 && !/[,;]/.test(text)) return false;
  // a bare name, with or without what it stands for: "Jane Ash, Clerk"
  return /^\(?(?:[\p{Lu}][\p{L}'’.-]*)(?:[ ,(]|$)/u.test(text) && (text.split(' ').length <= 14 || /[,;]/.test(text));
}

/** "Mr Ash, Director of Vale Ltd and Mr Birch attended to represent the firm. They have agreed to come twice a year." */
const tellsMore = /\b(?:attended (?:the|to)|have|has|stated|confirmed|would|could|informed)\b/;

/** "D O'Keefe (Chair)": one name and nothing else, which goes on with a list over any number of blank lines. */
const aloneOnLine =
  /^(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}\.? ?){1,3}(?:(?:de|van|der|ap) ){0,2}\p{Lu}[\p{L}'’-]+(?: [A-Z]{2,4})?(?: \([^()]{2,40}\))?$/iu;

/** "Denise Roche", "Ann Ash, JP": a forename and a surname alone. */
const forenameFirst = (text: string) =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}(?:, \p{Lu}{2,5})?$/u.test(text) &&
  forenames.has(text.split(/[ -]/)[0]?.toLowerCase() ?? '');

/** A full council's hundred names: short entries between commas or semicolons. */
const isLongList = (text: string) => {
  const entries = text.split(/[,;]| and /);
  return entries.length >= 10 && text.length / entries.length < 60;
};

const chaired = /\((?:in the )?(?:vice[- ])?chair(?:man|woman|person)?\)/i;

/** A list of members that no label introduces: "Cllrs B Ash, D Birch (Deputy Mayor), F Cole and J Dale". */
export function isBareList(text: string): boolean {
  const signed = text.split(/,| and /).map((part) => /^\s*(\p{Lu}[^()]{3,40}?) ?\((\p{Lu}{2,4})\)\.?$/u.exec(part));
  if (signed.length > 2 && signed.every((part) => part && shortens(part[2] ?? '', part[1] ?? ''))) return true; // "Jo Ash (JA), Bo Elm (BE)"
  // "Councillors J Ash | B Elm" over more rows
  const cells = /^(?:Councillors|Cllrs) (.*)$/su.exec(text)?.[1]?.split(' | ') ?? [];
  if (cells.length > 1 && cells.every((cell) => aloneOnLine.test(cell))) return true;
  const parts = text.split(/,| and /);
  // "J. Ash (Chairman), B. Elm, C. Oak, Mrs D. Pine (Clerk)"
  if (parts.length > 3 && chaired.test(text) && parts.every((part) => aloneOnLine.test(part.trim()))) return true;
  const each = parts.every((part) => /^\s*(?:councillor|cllr)\b/i.test(part));
  return (
    (/^(?:councillors|cllrs)\b/i.test(text) || each || (chaired.test(text) && /^(?:Councillor|Cllr)\b/.test(text))) &&
    text.split(',').length > 2 &&
    !isProse(text) &&
    !/\b(?:was|were|had|has|have)\b/.test(text)
  );
}

/** Three lines of a councillor each, which no label introduces. */
export function opensColumn(lines: Line[], at: number, to: number): boolean {
  let count = 0;
  for (let next = at; next < to && count < 3; next++) {
    const line = lines[next] as Line;
    if (!line.text) continue;
    if (!/^(?:Cllr|Councillor)\b/.test(line.text) || !aloneOnLine.test(line.text.replace(/\s*\*+$/, ''))) return false;
    count++;
  }
  return count === 3;
}
