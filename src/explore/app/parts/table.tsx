import type { ComponentChildren } from 'preact';
import { download } from '../csv.ts';
import { as, type Column, isLong, Rows } from './rows.tsx';
import { Empty } from './state.tsx';
import { count, number } from './words.tsx';

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
  const long = isLong(rows);
  const widths = columns.map(({ wide = 1 }) => `minmax(4.5rem, ${wide}fr)`).join(' ');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="number">{number(rows.length)}</span>
        {rows.length > 0 && (
          <button type="button" class="csv" onClick={save} aria-label={`${title} as CSV`}>
            CSV
          </button>
        )}
      </h2>
      {total > rows.length && (
        <p class="note">
          The first {number(rows.length)} of {count(total, 'row')}.
        </p>
      )}
      {children}
      {rows.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <div class="scroll" tabIndex={0}>
          <table {...as('table')} class={long ? 'list long' : 'list'} style={long ? { '--columns': widths } : {}}>
            <thead {...as('rowgroup')}>
              <tr {...as('row')}>
                {columns.map((one) => (
                  <th key={one.title} scope="col" {...as('columnheader')}>
                    {one.title}
                  </th>
                ))}
              </tr>
            </thead>
            <Rows rows={rows} columns={columns} keyOf={keyOf} />
          </table>
        </div>
      )}
    </section>
  );
}
