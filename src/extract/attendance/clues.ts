import { nameKey } from '../../language/namekey.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import { matchesOf } from '../../model/matches.ts';
import type { MeetingSection } from '../../model/structure.ts';

export function surnamesAlone(section: MeetingSection): Set<string> {
  const alone = new Set<string>();
  for (const item of section.items)
    for (const { text } of item.passages)
      for (const match of matchesOf(/\b(?:Councillor|Cllr)\.? (\p{Lu}[\p{L}'’-]+)(?! \p{Lu})/gu, text))
        alone.add((match[1] ?? '').toLowerCase());
  return alone;
}

export function doubleSurnames(section: MeetingSection): Set<string> {
  const doubles = new Set<string>();
  for (const item of section.items)
    for (const { text } of item.passages)
      for (const match of matchesOf(
        /\b(?:Councillor|Cllr)\.? (?:\p{Lu}[\p{L}.]* )?(\p{Lu}[\p{L}'’]+[-‐‑–]\p{Lu}[\p{L}'’]+)/gu,
        text,
      ))
        doubles.add(nameKey(match[1] ?? ''));
  return doubles;
}

export function footnote(section: MeetingSection): AttendanceStatus | null {
  for (const block of section.attendance)
    for (const { text } of block.passages) {
      const note =
        /\*\s*(?:(?:=|-|–|denotes|indicates|signifies)\s*)?(?:members? )?(absent|apolog\w+|not present|in attendance)\b/i.exec(
          text,
        );
      if (note)
        return /^in/i.test(note[1] ?? '') ? 'IN_ATTENDANCE' : /^apol/i.test(note[1] ?? '') ? 'APOLOGIES' : 'ABSENT';
    }
  return null;
}
