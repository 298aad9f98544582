import type { Line } from '../../genre/line.ts';
import { endsSentence } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import { type Candidate, unnumbered } from './candidate.ts';

/** "Minutes approved." between blank lines over "2 The minutes of 4 May were submitted and approved.": the paragraph has the number, and what stands over it is the title. */
export function sideTitles(lines: Line[], members: readonly Candidate[], from: number): Candidate[] {
  const found = members.map((member): Candidate | null => {
    const before = printedBefore(lines, member.at, from);
    const above = moves.test(lines[before]?.text ?? '') ? printedBefore(lines, before, from) : before;
    const line = lines[above];
    const own = lines[member.at] as Line;
    if (!line || member.titleAt !== member.at || own.gap === 0 || !isTold(member.text, lines[member.at + 1]))
      return null;
    if (line.gap === 0 || line.cells || line.bullet || !/^\p{Lu}[^:;]{3,110}[\p{L}\d)’”.]$/u.test(line.text))
      return null;
    if (/[.!?] /.test(line.text) || /\b(?:was|were|had|has|have|is|are)\b/.test(line.text)) return null;
    return {
      ...unnumbered(line, above, { look: 'side', title: 0.9, standard: isStandardTitle(line.text) }),
      number: member.number,
      whole: { title: line.text, end: member.at, run: { index: member.at, from: member.from } },
    };
  });
  return found.every((each) => each !== null) ? found : [];
}

/** "Having declared an interest, Councillor Ash left the meeting." between the title and its paragraph */
const moves =
  /^(?:Having|Councillors?|Cllrs?|Mrs?|Ms|Dr|The) .{3,140} (?:left|joined|rejoined|returned to|entered|withdrew from) the (?:meeting|room|chamber)\b[^.]{0,60}\.$/u;

/** A paragraph, and no heading. */
const isTold = (text: string, next: Line | undefined): boolean =>
  /^\p{Lu}/u.test(text) && (endsSentence(text) || text.length > 40 || (next?.gap === 0 && next.text !== ''));

function printedBefore(lines: Line[], at: number, from: number): number {
  for (let above = at - 1; above >= from; above--) if (lines[above]?.text) return above;
  return -1;
}
