import type { Line } from '../genre/line.ts';
import type { Stretched } from './passages.ts';

const columns = (line: Line): number => (line.cells || line.skip ? 0 : line.spaced.split(' | ').length);

/**
 * A plain text's columns as cells: "Cllr Ash      7      Personal". Only under a title that takes declarations: elsewhere wide blanks
 * are as often a matter of print.
 */
export function inColumns(stretch: Stretched[], title: string): Stretched[] {
  if (!/\binterests?\b/i.test(title) || stretch.filter(({ line }) => columns(line) >= 2).length < 2) return stretch;
  return stretch.map(({ line, ...rest }) => {
    if (columns(line) < 2 || rest.from > 0) return { line, ...rest };
    return { line: { ...line, text: line.spaced, cells: line.spaced.split(' | ') }, ...rest };
  });
}
