import type { Line } from '../../genre/line.ts';
import { endsOpen, endsSentence, isTitleLike, startsProse } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import { type Candidate, hasWord, nextPrinted, titleness, unnumbered } from './candidate.ts';

/** (a)       Appointment of Chairman */
const lettered = /^\(([a-z])\)\s+(?=\p{Lu})/u;

/**
 * Titles behind letters in brackets, from (a) on, each set apart above and below: what a hearing has for items. A limb stands so too, but it
 * is no title.
 */
export function letteredCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const mark = lettered.exec(line.text);
    if (mark?.[1] !== String.fromCharCode(97 + found.length)) continue;
    const text = line.text.slice(mark[0].length);
    const apart = line.gap > 0 && (lines[nextPrinted(lines, at, to)]?.gap ?? 0) > 0;
    if (
      !apart ||
      !isTitleLike(text, 200) ||
      startsProse(text) ||
      endsSentence(text) ||
      endsOpen(text) ||
      !hasWord(text)
    )
      continue;
    const standard = isStandardTitle(text);
    const told = { look: 'plain', title: titleness(text, 'plain', standard), standard };
    found.push({
      ...unnumbered(line, at, { ...told, text }),
      number: mark[1] as string,
      from: mark[0].length,
    });
  }
  return found.some(({ standard }) => standard) ? found : [];
}
