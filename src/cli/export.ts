import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './program.ts';

export interface ExportOptions {
  format: string;
  filter?: string[];
}

type Give = (
  what: string,
  form: string,
  filters: Record<string, string>,
  take: (text: string) => void,
) => Promise<void>;

/** `export WHAT --format FORM`: a list or the whole graph on stdout, piece by piece. */
export async function exportCommand(
  what: string,
  { format, filter = [] }: ExportOptions,
  io: Io,
  give: Give,
): Promise<ExitCode> {
  const filters = filter.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new UserError('USAGE', `--filter ${text} names no value: write it as body=ILSC.`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  await give(what, format, Object.fromEntries(filters), io.out);
  return 0;
}
