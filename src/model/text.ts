import type { Diagnostic } from './diagnostic.ts';

/** How a line is printed, where fonts say it. */
export interface LineLook {
  /** Characters of the line up to which it is bold, a number in front of it aside; 0 for none. */
  boldTo: number;
  /** Size of its letters over the usual size of the record's: 1.4 */
  size: number;
}

/** What a file says of the meeting outside of its text. */
export interface About {
  title?: string | undefined;
  /** ISO; times in 24 h: "19:30". */
  date?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  venue?: string | undefined;
}

/** A record read into text: what every later stage sees of the file. */
export interface RecordText {
  /** File name without folders. */
  fileName: string;
  /** Hex sha-256 of the file's bytes. */
  sha256: string;
  /** IANA media type by content: text/plain, text/markdown, text/html, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document */
  mediaType: string;
  /** Index 0 is line 1. No line holds a line break or form feed. */
  lines: string[];
  /** 1-based page of each line, same length as `lines`; absent where the format has no pages. */
  pages?: number[];
  /** How each line is printed, same length as `lines`; absent where the format does not say it outside of the text. */
  looks?: LineLook[];
  /** What a file's front matter says of its meeting; it is no line of the text. */
  about?: About;
  /** What the headers of its pages print, where the file keeps that apart from its text. */
  pageHeads?: string[];
  /** What the reader saw and could not turn into text: a page that is a picture. */
  diagnostics?: Diagnostic[];
}
