interface Run {
  text: string;
  bold: boolean;
}

/** Gathers inline text into lines: collapses white space, sets marks in front of a line, keeps paragraphs apart. */
export class LineWriter {
  /** Levels of lists around the text. */
  depth = 0;
  readonly #lines: string[] = [];
  #runs: Run[] = [];
  #heading = 0;
  #mark = '';
  #broken = false;

  /** Adds text to the line; neighbours of one weight become one run, white space has no weight of its own. */
  write(text: string, bold: boolean): void {
    const last = this.#runs.at(-1);
    if (last && (last.bold === bold || text.trim() === '')) last.text += text;
    else this.#runs.push({ text, bold: bold && text.trim() !== '' });
  }

  /** The line to come is a heading of this level. */
  heading(level: number): void {
    this.#heading = level;
  }

  /** A number or bullet for the next line that holds text. */
  mark(mark: string): void {
    this.#mark += mark;
  }

  dropMark(): void {
    this.#mark = '';
  }

  get marked(): boolean {
    return this.#mark !== '';
  }

  /** Ends the line; an empty one is not written. */
  line(): void {
    const text = join(this.#runs, this.#heading > 0);
    this.#runs = [];
    if (text === '') return;
    this.#broken = false;
    const indent = '  '.repeat(Math.max(0, this.depth - 1));
    // A line after the first of a bullet stands below its text: "- one" / "  two".
    const hang = this.depth > 0 && !this.marked ? '  ' : '';
    const heading = this.#heading > 0 ? `${'#'.repeat(this.#heading)} ` : '';
    this.#lines.push(`${indent}${hang}${heading}${this.#mark}${text}`);
    this.#mark = '';
    this.#heading = 0;
  }

  /** Ends the line; two in a row part paragraphs, as on pages that have no other mark for them. */
  lineBreak(): void {
    if (this.#broken && this.#runs.every(({ text }) => text.trim() === '')) this.paragraph();
    else this.line();
    this.#broken = true;
  }

  /** Ends the line and leaves one empty line in front of what follows. */
  paragraph(): void {
    this.line();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '' && !this.marked) this.#lines.push('');
  }

  /** Lines as they stand; a waiting mark goes in front of the first, behind a heading's signs. */
  append(lines: readonly string[]): void {
    this.line();
    for (const line of lines) {
      const mark = line === '' ? '' : this.#mark;
      if (mark !== '') this.#mark = '';
      this.#lines.push(mark === '' ? line : line.replace(/^(?:#+ )?/, (signs) => signs + mark));
    }
  }

  end(): string[] {
    this.line();
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines;
  }
}

/** `**Resolved:-** That …`: white space stays outside the stars. */
function join(runs: Run[], plain: boolean): string {
  const printed = runs.map(({ text, bold }) => {
    const core = text.trim();
    return bold && !plain && core !== '' ? text.replace(core, () => `**${core}**`) : text;
  });
  // Spaces in the source are one space; a run of &nbsp; is the author's, as in "12.   Budget".
  return printed
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replaceAll('\u00a0', ' ')
    .trim();
}
