import type { Line } from '../../genre/line.ts';
import { isTitleLike } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import { type Candidate, headsItems, unnumbered } from './candidate.ts';

/** Rows without numbers under "| Agenda item | Notes | Owner |": `| Budget | The board agreed it. | Jo Ash |` */
export function rowCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  let headed = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const [title = '', ...told] = line.cells ?? [];
    if (!line.text) continue;
    if (headsItems(line)) headed = true;
    else if (headed && told.some(Boolean) && isTitleLike(title, 150))
      found.push(unnumbered(line, at, { text: title, look: 'cell', title: 0.9, standard: isStandardTitle(title) }));
  }
  return found;
}
