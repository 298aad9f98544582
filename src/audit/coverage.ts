import { plain } from '../graph/names/match.ts';
import type { Graph } from '../graph/port.ts';
import { bounds, cell, type Period, type Section } from './dossier.ts';
import { groupBy, text } from './rows.ts';

/** What an audit is about: only what tells of these bodies in the period, or is cited, belongs to it. */
export interface Subject {
  bodies: { id: string; name: string }[];
  period: Period;
  /** Sections whose places are cited. */
  cited: Section[];
}

/** What an audit rests on: the records of its bodies in its period or cited in it, and the meetings that they refer to and nobody has loaded. */
export async function coverage(graph: Graph, { bodies, period, cited }: Subject): Promise<Section[]> {
  const [records, missing] = await Promise.all([graph.read('audit-records'), graph.read('audit-missing')]);
  const { from, to } = bounds(period);
  const ids = new Set(bodies.map(({ id }) => id));
  const files = new Set(
    cited.flatMap(({ rows }) => rows.flat()).flatMap(({ places }) => places.map((one) => one.fileName)),
  );
  const within = (date: unknown) => date === null || (String(date) >= from && String(date) <= to);
  const held = groupBy(
    records.filter((row) => files.has(String(row.fileName)) || (ids.has(String(row.body)) && within(row.date))),
    (row) => `${row.fileName} ${row.sha256}`,
  );
  const names = new Set(bodies.map(({ name }) => plain(name)));
  // "the Panel" in the minutes of a panel is that panel
  const isOurs = (row: Record<string, unknown>) =>
    ids.has(String(row.body)) &&
    (row.bodyName === null ||
      row.bodyName === row.abbreviation ||
      [...names].some((name) => name.endsWith(plain(String(row.bodyName)))));
  const gaps = groupBy(
    missing.filter((row) => row.date !== null && within(row.date) && isOurs(row)),
    (row) => `${row.date} ${row.body}`,
  );
  return [
    {
      heading: 'Records that this rests on',
      note: 'Those that tell of these bodies in the period, or are cited here. Where the words of a record are not held, its facts are reviewed facts with pointers into it.',
      columns: ['Record', 'Meetings', 'Words held', 'SHA-256'],
      rows: [...held.values()].map((rows) => [
        cell(text(rows[0]?.fileName)),
        cell(
          rows
            .filter(({ bodyName }) => bodyName !== null)
            .map((row) => `${text(row.bodyName)} ${text(row.date) ?? 'undated'}`)
            .join('; '),
        ),
        cell(rows[0]?.held ? 'yes' : 'no'),
        cell(text(rows[0]?.sha256)),
      ]),
    },
    {
      heading: 'Meetings referred to and not held',
      note: 'Of these bodies, in the period. A figure for a period that holds one of these dates may be too low.',
      columns: ['Date', 'Body', 'Referred to from'],
      rows: [...gaps.values()].map((rows) => [
        cell(text(rows[0]?.date)),
        cell(text(rows[0]?.bodyName) ?? text(rows[0]?.fromBody)),
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
