import type { Diagnostic } from '../model/diagnostic.ts';
import type { UserError } from '../model/errors.ts';
import type { FactsDocument } from '../model/facts.ts';
import type { LineOwner } from '../model/structure.ts';
import type { RecordText } from '../model/text.ts';

/** What became of one file. `path` is as the user gave it or as found below a folder; `ms` counts read, parse and extract. */
export type Outcome =
  | {
      ok: true;
      path: string;
      fileName: string;
      facts: FactsDocument;
      text: RecordText;
      diagnostics: Diagnostic[];
      /** Who owns each printed line; absent of reviewed facts, which were not read off it. */
      owners?: LineOwner[];
      ms: number;
      /** The facts are those that a person has checked. */
      reviewed?: boolean;
    }
  | { ok: false; path: string; error: UserError };

/** What crosses the border of a process: classes (UserError) do not survive it, so a failure travels as code and message. */
export interface Job {
  path: string;
}
export type Reply =
  | Omit<Extract<Outcome, { ok: true }>, 'path'>
  | { ok: false; code: UserError['code']; message: string };
