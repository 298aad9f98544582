import { stringify } from 'csv-stringify/sync';
import type { Dossier } from '../dossier.ts';

/**
 * The first table of a dossier as CSV in wide form: of a body a row a member and a column a meeting, of a person a row a body. Figures
 * alone; the places that prove them are in the long form.
 */
export function wide({ sections: [first] }: Dossier): string {
  if (!first) return '';
  return stringify([first.columns, ...first.rows.map((cells) => cells.map(({ text }) => text))], {
    escape_formulas: true,
  });
}
