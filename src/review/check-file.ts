import { type FactsDocument, factsDocument } from '../model/facts.ts';
import type { RecordText } from '../model/text.ts';
import { checkFacts } from './check.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export interface Checked {
  file: YamlFile<FactsDocument>;
  /** `12:5 what the record does not bear out`; with none the file may be loaded. */
  errors: string[];
  /** The same form: worth a look, but no error. */
  looks: string[];
}

/** Holds a reviewed facts file against the text of its record. */
export function checkFactsFile(yaml: string, record: RecordText): Checked {
  const file = parseYaml(yaml, factsDocument);
  if (!file.value) return { file, errors: file.problems, looks: [] };
  const errors: string[] = [];
  const looks: string[] = [];
  const { sha256 } = file.value;
  if (sha256 !== undefined && sha256 !== record.sha256)
    errors.push(
      `${file.at(['sha256'])} sha256: these facts are of another file, or ${record.fileName} has changed since`,
    );
  for (const { path, severity, message } of checkFacts(file.value, record.lines))
    (severity === 'ERROR' ? errors : looks).push(`${file.at(path)} ${path.at(-1)}: ${message}`);
  return { file, errors, looks };
}
