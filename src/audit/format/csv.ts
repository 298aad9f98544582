import { stringify } from 'csv-stringify/sync';
import { type Dossier, placeText } from '../dossier.ts';

/** A dossier as CSV in long form, so that every table fits one file: a line a cell, with the places that prove it. */
export function csv(dossier: Dossier): string {
  const records = dossier.sections.flatMap(({ heading, columns, rows }) =>
    rows.flatMap((cells, index) =>
      cells.map(({ text, places }, column) => [
        heading,
        index + 1,
        columns[column],
        text,
        places.map(placeText).join('; '),
        places.flatMap(({ quote }) => quote ?? []).join(' | '),
      ]),
    ),
  );
  const about = [
    ['Dossier', 1, 'Revision of the graph', String(dossier.made.revision), '', ''],
    ['Dossier', 1, 'Made on', dossier.made.on, '', ''],
  ];
  // A cell that starts like a formula is shown as text by spreadsheets.
  return stringify([['section', 'row', 'column', 'value', 'evidence', 'quotation'], ...records, ...about], {
    escape_formulas: true,
  });
}
