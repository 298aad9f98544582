import type { Line } from '../genre/line.ts';
import type { Stretched } from './passages.ts';

/** What stands over the columns of a table of items or names. */
const headerCells =
  /^(?:item|agenda item|discussion|action|minute|lead|subject|no\.?|ref|min|topic|by whom|who|name|initials|role|title|position|organisation|organization|representing|designation)\.?$/i;

/** Whether a line, its columns parted by " | ", gives the heads of a table: "Item | Discussion | Action". */
export const headsColumns = (spaced: string): boolean => spaced.split(' | ').every((cell) => headerCells.test(cell));

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

/** "Approved.", "Supported by PC", "No comment", "£250 approved." */
const outcome =
  /^(?:£[\d,.]+ )?(?:(?:approved|agreed|rejected|refused|declined|deferred)\.?|(?:supported|(?:no|neutral) (?:further )?(?:comments?|objections?|observations?)|objections?|objected)(?: (?:by|from) (?:the )?(?:PC|parish council|council|committee))?\.?)$/i;

/** What a table's last column says was done, behind wide blanks: a paragraph of its own. Without a stop or a body it may go on below. */
export function outcomesApart(stretch: Stretched[]): Stretched[] {
  return stretch.flatMap((piece): Stretched[] => {
    const { line, from, to } = piece;
    const cells = line.cells || from > 0 || to !== undefined ? [] : line.spaced.split(' | ');
    const last = cells.at(-1) ?? '';
    if (cells.length < 2 || !outcome.test(last) || !/\.$| (?:by|from) /i.test(last)) return [piece];
    const at = line.text.length - last.length;
    return [
      { line: { ...line, text: line.text.slice(0, at).trim() }, from },
      { line, from: at, to: line.text.length },
    ];
  });
}
