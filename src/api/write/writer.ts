import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactsDocument } from '../../model/facts.ts';
import type { MentionRef } from '../../model/registers.ts';
import type { LineOwner } from '../../model/structure.ts';

/** A file as somebody gives it: its name without any folder, and what is in it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Who asks for a change, for the log of loads, and why. */
export interface Asked {
  by: string;
  why?: string;
}

/** A file as it was read, or why it could not be. */
export type ReadFile =
  | { name: string; refusal: string }
  | {
      name: string;
      facts: FactsDocument & { sha256: string };
      diagnostics: Diagnostic[];
      /** Each printed line, with its words. */
      lines: (LineOwner & { text: string })[];
    };

interface Told {
  type: string;
  id: string;
  /** What it is called, where it has a name. */
  name?: string;
}

/** What loading some files would do. */
export interface Preview {
  files: ReadFile[];
  /** By SHA-256: what would be done with the record; none where nothing would. */
  records: Record<string, string>;
  /** By SHA-256: why the record would be left out. */
  leftOut: Record<string, string>;
  came: Told[];
  changed: Told[];
  went: Told[];
}

/** What became of one file, or record. */
export interface Done {
  name: string;
  /** Whether the graph was changed by it. */
  changed: boolean;
  refusal?: string;
}

export interface Change {
  revision: number;
  records: Done[];
}

export interface GivenJudgement {
  verdict: 'same' | 'different' | 'unsure';
  a: MentionRef;
  b: MentionRef;
}

/** Whoever changes the graph for the API: what it asks for is done as by the command line. Each throws UserError for what a caller can put right. */
export interface Writer {
  preview(files: GivenFile[]): Promise<Preview>;
  load(files: GivenFile[], asked: Asked): Promise<Change>;
  withdraw(record: string, asked: Asked): Promise<Change>;
  /** Undoes `withdraw`. */
  restore(record: string, asked: Asked): Promise<Change>;
  /** Writes the judgement into the reviewed file and decides again who is who; gives its id. */
  judge(judgement: GivenJudgement, asked: Asked & { why: string }): Promise<{ revision: number; id: string }>;
  /** Takes the judgement out of the reviewed file and decides again who is who, as if it had never been there. */
  withdrawJudgement(id: string, asked: Asked): Promise<{ revision: number }>;
}
