import { forenames } from '../../language/forenames.ts';
import { looksLikeName } from '../../language/likeness.ts';
import { nameAt } from '../../language/name.ts';
import type { NameMatch } from '../../language/namematch.ts';
import { roleAt } from '../../language/role.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type Setting, surePerson } from '../../language/setting.ts';
import { readWords } from '../../language/words.ts';
import { matchesOf } from '../../model/matches.ts';
import type { Passage } from '../../model/structure.ts';

const nobody =
  /^(?:none\b|nil\b|no(?:ne)? (?:apologies|absences|apology)|there were no|n\/a|no one|all members|apologies (?:for absence )?(?:-|–|:)? ?none|no\b|(?:their|these|the) (?:reasons|apologies)|there (?:was|were)|the (?:panel|committee|board|council|forum|commission|meeting|cabinet) (?:met|was held|sat|convened)\b)/i;
const columns =
  /^(?:names?|title|role|initials|position|organi[sz]ation|representing|members?|attendance|present|apologies|job title|designation|body|party|ward|authority|agency|status|substitute|surname|forename|first name|last name|councillor|post|post held|partner|council|portfolio|date|no\.?|sector|school)$/i;

/** "None", "No apologies were received", "There were four members of the public." */
export const namesNobody = (text: string): boolean => nobody.test(text.trim());

export const isColumnTitle = (text: string): boolean => columns.test(text.trim());

/** "Name | Title | Initials" over a table of people. */
export const isHeaderRow = (text: string): boolean =>
  text.includes('|') && text.split('|').every((cell) => !cell.trim() || isColumnTitle(cell));

/** Stretches of a passage that hold one list each: parted by semicolons, sentences, and lines that are entries of their own. */
export function listsOf(text: string, passage: Passage): { from: number; to: number }[] {
  const stops = new Set<number>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if ((letter === ';' && depth === 0) || letter === '•' || (letter === '·' && text[at + 1] === ' '))
      stops.add(at + 1);
  }
  for (const sentence of sentencesOf(text)) stops.add(sentence.from);
  for (const cell of matchesOf(labelledCell, text)) stops.add(cell.index + 3);
  for (const away of matchesOf(labelBehind, text)) stops.add(away.index + 1);
  const offsets = passage.starts.map((start) => start.offset);
  const lines = offsets.map((offset, at) => text.slice(offset, offsets[at + 1] ?? text.length).trim());
  const entries =
    lines.length > 1 &&
    lines.every((line, at) => isEntryLine(line, at === lines.length - 1)) &&
    !lines.slice(0, -1).some((line, at) => endsWithin(line, lines[at + 1] as string));
  const reversed = lines.filter((line) => surnameFirst.test(line)).length;
  const rows = reversed > 1 && lines.every((line) => surnameFirst.test(line) || /^\p{L}+s?:?$/u.test(line));
  for (const [at, offset] of offsets.entries())
    if (rows || entries || (at > 0 && opensEntry(lines[at] ?? '', lines[at - 1] ?? ''))) stops.add(offset);
  const marks = [...stops].filter((stop) => stop > 0 && stop < text.length).sort((a, b) => a - b);
  return [0, ...marks].map((from, at) => ({ from, to: marks[at] ?? text.length }));
}

/** "Councillors Oakes and R." over "Hale", "Councillors Jo Ash and Keith" over "Birch": a line that ends within a name. */
const endsWithin = (line: string, next: string) =>
  /(?:^|\s)\p{Lu}\.?$/u.test(line) ||
  (/^\p{Lu}[\p{L}'’-]+\.?$/u.test(next) &&
    forenames.has(/ and (\p{Lu}\p{Ll}+)$/u.exec(line)?.[1]?.toLowerCase() ?? ''));

/** "Ron Ash | Clerk: Jo Birch" */
const labelledCell = / \| (?=\p{Lu}\p{L}+(?: \p{L}+){0,3}: ?\p{Lu})/gu;

/** "Cllrs Ash and Birch Apologies: Cllr Cole", "Clerk: Ann Ash In attendance: Bo Birch": the list behind has lost its line. */
const labelBehind =
  /\s(?:Apologies(?: for (?:absence|non-attendance))?(?: ?[:–-] ?(?=\p{Lu})| (?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b))|(?:In attendance|Also (?:present|in attendance)|Members of (?:the )?public) ?: )/gu;

/** "Cllr Ash, Jane (Chair)" */
const surnameFirst =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}\.?)?(?: ?\(.{2,60}\))?[,;]?$/u;

/** "Ann Ash, Director – Parks" over "Bo Birch – Accountant": a sure name opens the line and nothing leads on to it. */
function opensEntry(line: string, before: string): boolean {
  if (
    /(?:[,&(–—-]|\b(?:and|of|for|the|from|to|in|at|with|councillors?|cllrs?|mr|mrs|ms|miss|dr|county|district|borough|\p{Lu})\.?)$/iu.test(
      before,
    )
  )
    return false;
  const setting = { text: line, words: readWords(line), roster: false };
  const found = surePerson(setting, 0) ?? titled(setting);
  const post = found ? undefined : roleAt(line, setting.words, 0);
  // "Director of Parks – J Ash"
  if (post && /^[–—:-]$/.test(setting.words[post.next]?.text ?? '') && nameAt(line, setting.words, post.next + 1))
    return true;
  // "Parish Clerk and RFO A M Ash"
  const holder = post && nameAt(line, setting.words, post.next);
  if (holder?.evidence === 'initial' && holder.next === setting.words.length) return true;
  return (
    found !== undefined &&
    found.size > 1 &&
    /^(?:,|–|—|-|\(|\|)?$/.test(setting.words[found.next]?.text ?? '') &&
    !/\b(?:was|were|had|has|is|are)\b/.test(line)
  );
}

/** "Xanthe Ash – Group Accountant": a title behind it proves a name. */
function titled(setting: Setting): NameMatch | undefined {
  const found = nameAt(setting.text, setting.words, 0);
  const role = found && roleAt(setting.text, setting.words, found.next + 1);
  return found && role && !role.plural && looksLikeName(setting.words, found) ? found : undefined;
}

/** A line that begins with a capital and does not run on into the next. */
const isEntryLine = (line: string, last: boolean) =>
  /^\p{Lu}/u.test(line) &&
  (line.match(/\(/g) ?? []).length === (line.match(/\)/g) ?? []).length &&
  (last ||
    (!line.includes(',') && !/(?:[,&–-]|\b(?:and|of|for|the|from|councillors?|cllrs?|mr|mrs|ms|dr)\.?)$/i.test(line)));
