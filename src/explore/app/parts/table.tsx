import type { ComponentChildren } from 'preact';
import { download } from '../csv.ts';
import { Empty } from './state.tsx';
import { count } from './words.tsx';

export interface Column<Row> {
  title: string;
  /** What a reader sees. */
  show: (row: Row) => ComponentChildren;
  /** What stands in the CSV. */
  text: (row: Row) => string;
}

/**
 * A list: the number in its heading is the number of rows under it, in its CSV and in print. `total`: how many there are in all, where
 * not all are shown.
 */
export function Table<Row>(props: {
  title: string;
  id: string;
  rows: Row[];
  total?: number;
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  empty: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { title, id, rows, total = rows.length, columns, keyOf, empty, children } = props;
  const save = () =>
    download(`${document.title} ${title}`, [
      columns.map((one) => one.title),
      ...rows.map((row) => columns.map((one) => one.text(row))),
    ]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="number">{rows.length.toLocaleString('en-GB')}</span>
        {rows.length > 0 && (
          <button type="button" class="csv" onClick={save} aria-label={`${title} as CSV`}>
            CSV
          </button>
        )}
      </h2>
      {total > rows.length && (
        <p class="note">
          The first {rows.length} of {count(total, 'row')}.
        </p>
      )}
      {children}
      {rows.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((one) => (
                  <th key={one.title} scope="col">
                    {one.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={keyOf(row)}>
                  {columns.map((one) => (
                    <td key={one.title}>{one.show(row)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
