import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsDocument } from '../model/facts.ts';
import type { RecordText } from '../model/text.ts';
import type { Io } from './io.ts';
import { diagnosticLine } from './lines.ts';
import type { Outcome } from './outcome.ts';
import type { ExitCode } from './program.ts';

export interface ExtractOptions {
  format: 'json' | 'yaml';
}

export interface ExtractStages {
  extractFiles: (paths: string[]) => Promise<Outcome[]>;
  toYaml: (facts: FactsDocument, text: RecordText, diagnostics: Diagnostic[]) => string;
}

/** `extract FILE`: the facts document and nothing else on stdout, diagnostics on stderr. */
export async function extractCommand(
  path: string,
  { format }: ExtractOptions,
  io: Io,
  { extractFiles, toYaml }: ExtractStages,
): Promise<ExitCode> {
  const [outcome] = await extractFiles([path]);
  if (!outcome?.ok) throw outcome?.error;
  for (const diagnostic of outcome.diagnostics) io.err(`${diagnosticLine(path, diagnostic)}\n`);
  const { facts, text, diagnostics } = outcome;
  io.out(format === 'yaml' ? toYaml(facts, text, diagnostics) : `${JSON.stringify(facts, null, 2)}\n`);
  return 0;
}
