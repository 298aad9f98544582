import { Component, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { choose } from '../route.ts';
import { usePieces } from './pieces.ts';

export interface Column<Row> {
  title: string;
  /** What a reader sees. */
  show: (row: Row) => ComponentChildren;
  /** What stands in the CSV. */
  text: (row: Row) => string;
  /** How wide it is beside the others where the list is a long one; 1 when left out. */
  wide?: number;
}

/** So many rows are put on the page at once. */
const piece = 50;

interface Props<Row> {
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
}

/**
 * The rows of a list. A long one comes in pieces: the first at once, each other when the page has nothing else to do, all of them before
 * it is printed. What is out of sight is on the page, so that the browser finds it, but is not laid out (`.long` in views.css).
 */
export function Rows<Row>(props: Props<Row>) {
  const { rows, columns, keyOf } = props;
  const pieces = useMemo(
    () => Array.from({ length: Math.ceil(rows.length / piece) }, (_, at) => rows.slice(at * piece, (at + 1) * piece)),
    [rows],
  );
  const ready = usePieces(pieces.length);
  // Links of a row hold the address that they stand at, but for the place that they lead to.
  const at = choose({ evidence: null, lines: null });
  return (
    <>
      {pieces.slice(0, ready).map((some) => (
        <Piece
          key={some[0] && keyOf(some[0])}
          rows={some}
          columns={columns}
          keyOf={keyOf}
          at={at}
          long={isLong(rows)}
        />
      ))}
      {ready < pieces.length && <tbody hidden aria-busy="true" />}
    </>
  );
}

/** Whether a list is laid out piece by piece; its columns then have widths that do not follow from what stands in them. */
export const isLong = (rows: unknown[]): boolean => rows.length > 2 * piece;

/** A table that is laid out as blocks, when narrow or long, may be taken for none, so its roles are said. */
export const as = (role: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader') => ({ role });

/** Rows that stay as they are while others come. */
class Piece<Row> extends Component<Props<Row> & { at: string; long: boolean }> {
  override shouldComponentUpdate({ rows, columns, at, long }: Props<Row> & { at: string; long: boolean }): boolean {
    const before = this.props;
    return (
      columns !== before.columns ||
      at !== before.at ||
      long !== before.long ||
      rows.length !== before.rows.length ||
      rows.some((row, n) => row !== before.rows[n])
    );
  }

  render() {
    const { rows, columns, keyOf, long } = this.props;
    return (
      <tbody {...as('rowgroup')} style={long ? { '--rows': rows.length } : {}}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...as('row')}>
            {columns.map((one) => (
              <td key={one.title} {...as('cell')} data-title={one.title}>
                {one.show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );
  }
}
