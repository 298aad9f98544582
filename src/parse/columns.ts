import { headsDecisions, opensView } from '../genre/decisions/decision-column.ts';
import type { Line } from '../genre/line.ts';
import { startsProse } from '../language/print.ts';
import { applicationNumber, type Stretched } from './passages.ts';

/** What stands over the columns of a table of items or names. */
const headerCells =
  /^(?:item|agenda item|discussion|notes?|decisions?|outcome|actions?|owner|due|deadline|minutes?|lead|subject|no\.?|ref|min(?: no\.?)?|description|resolution|topic|by whom|by when|who|when|name|initials|role|title|position|organisation|organization|representing|designation|att|attachments?|enc|enclosures?|papers?|pages?)\.?$/i;

/** Whether a line, its columns parted by " | ", gives the heads of a table: "Item | Discussion | Action". */
export const headsColumns = (spaced: string): boolean =>
  spaced.split(' | ').every((cell) => headerCells.test(cell)) || isHeadRun(spaced);

/** "Min Item Lead Att": the heads stand so near to each other that nothing parts them. */
const isHeadRun = (text: string): boolean => {
  const words = text.split(' ');
  return words.length > 2 && /^(?:min|no|ref|item)\b/i.test(text) && words.every((word) => headerCells.test(word));
};

const columns = (line: Line): number => (line.cells || line.skip ? 0 : line.spaced.split(' | ').length);

/**
 * A plain text's columns as cells: "Cllr Ash      7      Personal" under a title that takes declarations, and "301     £35.50     B. Ash
 * Mowing", a payment with its amount in a column of its own. Elsewhere wide blanks are as often a matter of print.
 */
export function inColumns(stretch: Stretched[], title: string): Stretched[] {
  const declared = /\binterests?\b/i.test(title);
  const paid = (line: Line) => columns(line) >= 2 && line.spaced.split(' | ').some((cell) => amount.test(cell));
  const ofDecisions = stretch.some(({ line }) => headsDecisions(line.spaced.split(' | ').at(-1) ?? ''));
  let led = false; // "to approve the following payments:" over them has them for its end
  const rows = stretch.map(({ line, from }, at) => {
    if (declared) return columns(line) >= 2 && from === 0;
    if (!paid(line) || from > 0 || ofDecisions) return false;
    const above = stretch[at - 1]?.line;
    if (!above || !paid(above)) led = above !== undefined && /:-?$/.test(above.text);
    return !led;
  });
  if (rows.filter(Boolean).length < 2) return stretch;
  return stretch.map(({ line, ...rest }, at) =>
    rows[at] ? { line: { ...line, text: line.spaced, cells: line.spaced.split(' | ') }, ...rest } : { line, ...rest },
  );
}

const amount = /^(?:[\w/-]{1,10} )?£ ?\d[\d,.]*$/;

/** "Approved.", "Supported by PC", "No comment", "£250 approved." */
const outcome =
  /^(?:£[\d,.]+ )?(?:resolved to (?:object|support)|(?:approved|agreed|rejected|refused|declined|deferred)\.?|(?:supported|(?:no|neutral) (?:further )?(?:comments?|objections?|observations?)|objections?|object(?:ed)?)(?: (?:by|from) (?:the )?(?:PC|parish council|council|committee))?\.?)$/i;

/** Why it was so: "Meets the criteria of ..." below "Approved." */
const reason = /^(?:(?:does not )?meets?|contribut\p{L}+|reasons?|fits|in line with)\b/iu;

/**
 * The last column of a table printed with wide blanks, under "Decision" or the like: what its cells say over several lines are paragraphs,
 * and what stands to their left are rows of the table.
 *   Address            Proposal             Comments
 *   4 Mill Lane        A shed with a        OBJECTION - out of
 *                      flat roof            keeping.
 */
export function decisionsApart(stretch: Stretched[]): Stretched[] {
  const head = stretch.findIndex(
    ({ line }) => columns(line) >= 2 && headsDecisions(line.spaced.split(' | ').at(-1) ?? ''),
  );
  const column = (stretch[head]?.line.lastAt ?? 0) - 4;
  const inLast = ({ line }: Stretched) => line.lastAt >= column && !line.cells;
  if (head < 0 || stretch.slice(head + 1).filter(inLast).length < 2) return stretch;
  const out = stretch.slice(0, head + 1);
  const held: Stretched[] = [];
  let told = false;
  let at = head + 1;
  for (; at < stretch.length; at++) {
    const piece = stretch[at] as Stretched;
    const { line, from } = piece;
    if (from > 0 || line.cells || (line.gap > 0 && startsProse(line.text))) break;
    if (line.lastAt < column && line.indent + line.text.length > column + 8) break;
    const last = inLast(piece) ? line.text.slice(-(line.spaced.split(' | ').at(-1) ?? '').length) : '';
    const start = line.text.length - last.length;
    const left = line.text.slice(0, start).trim();
    if (left)
      out.push({
        line: { ...line, text: left, cells: line.spaced.split(' | ').slice(0, last ? -1 : undefined) },
        from: 0,
      });
    if (!last || headsDecisions(last)) continue;
    const opens = opensView.test(last);
    if (opens) out.push(...held.splice(0));
    told = opens || (told && !reason.test(last));
    if (told) held.push({ line, from: start, to: line.text.length, more: held.length > 0 });
  }
  return [...out, ...held, ...stretch.slice(at)];
}

/** "DM/31/02115/FPA   Shed, 3 Mill Lane   No comments" */
const application = new RegExp(applicationNumber);

/** What a table's last column says was done, behind wide blanks: a paragraph of its own. Without a stop or a body it may go on below. */
export function outcomesApart(stretch: Stretched[]): Stretched[] {
  return stretch.flatMap((piece): Stretched[] => {
    const { line, from, to } = piece;
    const cells = line.cells || from > 0 || to !== undefined ? [] : line.spaced.split(' | ');
    const last = cells.at(-1) ?? '';
    if (cells.length < 2 || !outcome.test(last)) return [piece];
    if (!/\.$| (?:by|from) /i.test(last) && (cells.length < 3 || !application.test(line.text))) return [piece];
    const at = line.text.length - last.length;
    return [
      { line: { ...line, text: line.text.slice(0, at).trim() }, from },
      { line, from: at, to: line.text.length },
    ];
  });
}
