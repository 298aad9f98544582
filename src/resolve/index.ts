import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsDocument } from '../model/facts.ts';
import type { GraphDocument } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';

/** One record as kept in the store: its facts as printed and, where the file itself was ingested, its text. */
export interface KeptRecord {
  facts: FactsDocument & { sha256: string; mediaType: string };
  origin: 'SEED' | 'INGESTED';
  /** The record's text lines, joined by "\n"; absent when only reviewed facts are shipped. Quotations come from here. */
  text?: string;
  pages?: number[];
  diagnostics: Diagnostic[];
}

/** From facts to the whole graph: deterministic, and the same for every order of `records`. */
export function resolve(_records: KeptRecord[], _registers: Registers): GraphDocument {
  throw new Error('to be written');
}
