/** A printed line, cleaned, with what the layout says about it. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Empty for a blank line and for one that is not part of what the record says (see `skip`). */
  text: string;
  /** As `text`, column gaps kept as " | ". */
  spaced: string;
  /** As it stands in the record, with its blanks. */
  printed: string;
  indent: number;
  /** Column at which the last cell begins, behind wide blanks; `indent` where the line is one cell. */
  lastAt: number;
  level: number;
  bold: boolean;
  /** Offset in `text` up to which its beginning is bold; 0 for none. */
  boldTo: number;
  /** Size of its letters over the usual size; 1 where nothing says it. */
  size: number;
  bullet: string | null;
  cells: string[] | null;
  /** What is bold at the start of each cell. */
  heads: string[];
  page: number | null;
  /** Blank lines between this line and the text before it. */
  gap: number;
  /** A page ends between this line and the text before it, by its number, running header or form feed. */
  seam: boolean;
  /** Markdown's two blanks at its end: what follows is no part of its sentence. */
  ends: boolean;
  /** A page ends between this line and the text before it. */
  pageBreak: boolean;
  /** Why the line is left out: "page-number", "running-header", "blank-page", "rule", "menu", "address", "announced". */
  skip: string | null;
  /** The line carried a download mark ("PDF 363 KB"), as item titles on web pages do. */
  download: boolean;
  /** "... view the full minutes text for item 7": the item's number as printed. */
  truncatedAt: string | null;
}
