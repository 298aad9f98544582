import type { Graph } from '../graph/port.ts';
import { cell, type Section } from './dossier.ts';
import { groupBy, text } from './rows.ts';

/** What an audit rests on: the records held, and the meetings that they refer to and that nobody has loaded. */
export async function coverage(graph: Graph): Promise<Section[]> {
  const [records, missing] = await Promise.all([graph.read('audit-records'), graph.read('audit-missing')]);
  const held = groupBy(records, (row) => String(row.fileName));
  const gaps = groupBy(
    missing.filter((row) => row.date !== null),
    (row) => `${row.date} ${row.bodyName ?? ''}`,
  );
  return [
    {
      heading: 'Records that this rests on',
      note: 'Where the words of a record are not held, its facts are reviewed facts with pointers into it.',
      columns: ['Record', 'Meetings', 'Words held'],
      rows: [...held].map(([fileName, rows]) => [
        cell(fileName),
        cell(rows.map((row) => `${text(row.bodyName)} ${text(row.date) ?? 'undated'}`).join('; ')),
        cell(rows[0]?.held ? 'yes' : 'no'),
      ]),
    },
    {
      heading: 'Meetings referred to and not held',
      note: 'A figure for a period that holds one of these dates may be too low.',
      columns: ['Date', 'Body as printed', 'Referred to from'],
      rows: [...gaps.values()].map((rows) => [
        cell(text(rows[0]?.date)),
        cell(text(rows[0]?.bodyName)),
        cell(
          [...new Set(rows.map((row) => String(row.fromDate)))].join(', '),
          rows
            .filter((row) => row.fileName)
            .map((row) => ({
              fileName: String(row.fileName),
              firstLine: Number(row.firstLine),
              lastLine: Number(row.firstLine),
            })),
        ),
      ]),
    },
  ];
}
