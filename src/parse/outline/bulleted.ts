import type { Line } from '../../genre/line.ts';
import { endsSentence, isTitleLike, startsProse } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import { type Candidate, hasWord, nextPrinted, titleness, unnumbered } from './candidate.ts';

/**
 * Titles behind bullets, each over text without one: so does a house head its items that numbers nothing.
 *   - Matters arising
 *   The inventory is still to be made.
 */
export function bulletedCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const { text } = line;
    if (!line.bullet || line.cells || !isTitleLike(text, 90) || endsSentence(text) || startsProse(text)) continue;
    const below = lines[nextPrinted(lines, at, to)]; // looked for behind bullets only: a text may have many blank lines
    if (!hasWord(text) || !below || below.bullet || below.indent > line.indent + 2) continue;
    const standard = isStandardTitle(text);
    found.push(unnumbered(line, at, { look: 'plain', title: titleness(text, 'plain', standard), standard }));
  }
  return found.filter(({ standard }) => standard).length >= 3 ? found : [];
}
