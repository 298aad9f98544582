import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsDocument } from '../model/facts.ts';

/** One record as kept in the store: its facts as printed and, where the file itself was ingested, its text. */
export interface KeptRecord {
  facts: FactsDocument & { sha256: string; mediaType: string };
  origin: 'REVIEWED' | 'EXTRACTED';
  /** The record's text lines, joined by "\n"; absent when only reviewed facts are shipped. Quotations come from here. */
  text?: string;
  pages?: number[];
  diagnostics: Diagnostic[];
}
