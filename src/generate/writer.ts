import type { LineSpan } from '../model/facts.ts';

/** Text that knows what stands where in it. */
export interface Tagged<T> {
  text: string;
  tags: { value: T; from: number; to: number }[];
}

/** Writes the lines of a record and tells on which line each tagged stretch came to stand. */
export class Writer {
  readonly lines: string[] = [];

  get next(): number {
    return this.lines.length + 1;
  }

  line(text = ''): LineSpan {
    this.lines.push(text.trimEnd());
    return [this.lines.length, this.lines.length];
  }

  /** A blank line unless there is one already. */
  gap(): void {
    if (this.lines.at(-1) !== '') this.line();
  }

  /**
   * A paragraph wrapped at `width` columns: `lead` stands before the first line, the others are indented by `hang`.
   * `width` of Infinity writes one long line.
   */
  paragraph<T>(
    { text, tags }: Tagged<T>,
    { lead = '', hang = 0, width }: { lead?: string; hang?: number; width: number },
  ): { lines: LineSpan; places: { value: T; lines: LineSpan }[] } {
    const first = this.next;
    const starts: number[] = [0];
    let line = lead;
    let at = 0;
    for (const word of text.split(' ')) {
      const empty = at === (starts.at(-1) ?? 0);
      if (!empty && line.length + 1 + word.length > width) {
        this.line(line);
        line = ' '.repeat(hang);
        starts.push(at);
      }
      line += at === (starts.at(-1) ?? 0) ? word : ` ${word}`;
      at += word.length + 1;
    }
    this.line(line);
    const lineAt = (offset: number) => first + starts.filter((start) => start <= offset).length - 1;
    const places = tags.map(({ value, from, to }) => ({ value, lines: [lineAt(from), lineAt(to - 1)] as LineSpan }));
    return { lines: [first, this.lines.length], places };
  }
}
