import type { Diagnostic } from './diagnostic.ts';

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
  /** What the reader saw and could not turn into text: a page that is a picture. */
  diagnostics?: Diagnostic[];
}
