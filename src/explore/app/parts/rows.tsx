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
  /** What a reader sees, as text alone: how a long list stands until there is time to draw it. Left out: what stands in the CSV. */
  words?: (row: Row) => string;
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
 * The rows of a list. A long one is drawn in pieces: the first at once, each other when the page has nothing else to do, all of them
 * before it is printed; until then its words stand there, so that the browser finds them. What is out of sight is not laid out (`.long`
 * in views.css).
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
      {pieces.map((some, place) => (
        <Piece
          key={some[0] && keyOf(some[0])}
          rows={some}
          columns={columns}
          keyOf={keyOf}
          at={at}
          long={isLong(rows)}
          drawn={place < ready}
        />
      ))}
    </>
  );
}

/** Whether a list is laid out piece by piece; its columns then have widths that do not follow from what stands in them. */
export const isLong = (rows: unknown[]): boolean => rows.length > 2 * piece;

/** A table that is laid out as blocks, when narrow or long, may be taken for none, so its roles are said. */
export const as = (role: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader') => ({ role });

interface Look {
  /** The address that its links stand at. */
  at: string;
  long: boolean;
  /** Whether its cells are as they shall be, or words alone so far. */
  drawn: boolean;
}

/** Rows that stay as they are while others come. */
class Piece<Row> extends Component<Props<Row> & Look> {
  override shouldComponentUpdate({ rows, columns, at, long, drawn }: Props<Row> & Look): boolean {
    const before = this.props;
    return (
      columns !== before.columns ||
      at !== before.at ||
      long !== before.long ||
      drawn !== before.drawn ||
      rows.length !== before.rows.length ||
      rows.some((row, n) => row !== before.rows[n])
    );
  }

  render() {
    const { rows, columns, keyOf, long, drawn } = this.props;
    return (
      <tbody
        {...as('rowgroup')}
        {...(drawn ? {} : { 'aria-busy': true })}
        style={long ? { '--rows': rows.length } : {}}
      >
        {rows.map((row) =>
          drawn ? (
            <tr key={keyOf(row)} {...as('row')}>
              {columns.map((one) => (
                <td key={one.title} {...as('cell')} data-title={one.title}>
                  {one.show(row)}
                </td>
              ))}
            </tr>
          ) : (
            // One cell and no attributes, which a thousand rows are soonest there with.
            <tr key={keyOf(row)}>
              <td class="words-alone">{columns.map((one) => (one.words ?? one.text)(row)).join(' · ')}</td>
            </tr>
          ),
        )}
      </tbody>
    );
  }
}
