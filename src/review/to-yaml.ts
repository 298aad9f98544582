import { Document } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsDocument } from '../model/facts.ts';
import type { RecordText } from '../model/text.ts';

export function toYaml(facts: FactsDocument, _text: RecordText, _diagnostics: Diagnostic[]): string {
  return new Document(facts).toString({ lineWidth: 120, flowCollectionPadding: false });
}
