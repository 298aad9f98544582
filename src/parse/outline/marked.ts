import type { Line } from '../../genre/line.ts';
import { isTitleLike } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import type { Candidate } from './candidate.ts';

/** "(Item 4)", "(Agenda Item 4)" on the line under the heading. */
const itemMark = /^\(?(?:agenda )?item (?:no\.? ?)?([A-Z]?\d{1,3}[A-Za-z]?)\)?\.?$/i;

/** Headings told by the mark below: `Play Areas` / `(Item 4)`. */
export function markedCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  let above = -1;
  for (let at = from; at < to; at++) {
    const { text } = lines[at] as Line;
    if (!text) continue;
    const mark = /^\(/.test(text) ? itemMark.exec(text) : null;
    if (mark && above >= 0) {
      let top = above;
      while (
        top > from &&
        (lines[top] as Line).gap === 0 &&
        above - top < 4 &&
        lines[top - 1]?.text &&
        isTitleLike((lines[top - 1] as Line).text)
      )
        top--;
      const title = lines
        .slice(top, above + 1)
        .map((line) => line.text)
        .filter(Boolean)
        .join(' ');
      const own = /^(\d{1,4}[A-Za-z]?)[.)]\s+(?=\S)/.exec(title);
      found.push({
        at: top,
        number: own?.[1] ?? (mark[1] as string),
        forms: [],
        titleAt: top,
        from: own?.[0].length ?? 0,
        text: (lines[top] as Line).text.slice(own?.[0].length ?? 0),
        alone: null,
        look: 'marked',
        indent: (lines[top] as Line).indent,
        merit: 0,
        title: 1,
        standard: isStandardTitle(title),
        part: 0,
        whole: { title: own ? title.slice(own[0].length) : title, end: at },
      });
    }
    above = at;
  }
  return found;
}
