import type { ComponentChildren } from 'preact';
import { choose, readable } from '../route.ts';
import { type Evidence, place } from './evidence.tsx';
import { Table } from './table.tsx';
import { byText, day, visible } from './words.tsx';

/** Something that a record states, on its day: a sign for the eye, a word for everybody. */
export interface Mark {
  date: string | null;
  sign: string;
  word: string;
  evidence: Evidence[];
}
export interface AxisRow {
  key: string;
  label: ComponentChildren;
  text: string;
  marks: Mark[];
  /** What stands in a year without a mark, where that is to be told apart from nothing. */
  none?: (year: string) => string;
}

/** What is printed when: a row for each thing, a column for each year from the first to the last, each mark leading to its lines. */
export function Axis(props: { title: string; id: string; rows: AxisRow[]; of: string; children?: ComponentChildren }) {
  const { title, id, rows, of, children } = props;
  const years = yearsOf(rows.flatMap(({ marks }) => marks));
  const inYear = ({ marks }: AxisRow, year: string) =>
    marks.filter(({ date }) => (date?.slice(0, 4) ?? undated) === year).toSorted(byDate);
  return (
    <Table
      title={title}
      id={id}
      rows={rows}
      keyOf={({ key }) => key}
      empty="Nothing is printed."
      columns={[
        { title: of, show: ({ label }) => label, text: ({ text }) => text },
        ...years.map((year) => ({
          title: year,
          show: (row: AxisRow) => {
            const marks = inYear(row, year);
            const none = row.none?.(year);
            return marks.length > 0 ? <Marks marks={marks} /> : none ? <span class="quiet">{none}</span> : null;
          },
          text: (row: AxisRow) =>
            inYear(row, year)
              .map(({ date, word }) => `${date ?? undated} ${word}`)
              .join('; ') ||
            (row.none?.(year) ?? ''),
        })),
      ]}
    >
      {children}
    </Table>
  );
}

const undated = 'No date';
const byDate = (a: Mark, b: Mark) => byText(a.date ?? '', b.date ?? '');

function yearsOf(marks: Mark[]): string[] {
  const found = marks.flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : []));
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const years = found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return marks.some(({ date }) => date === null) ? [...years, undated] : years;
}

/** Of many in one year the first and the last, and how many they are. */
function Marks({ marks }: { marks: Mark[] }) {
  const shown = marks.length > 3 ? [marks[0], marks.at(-1)] : marks;
  return (
    <>
      {shown.map((mark) => mark && <Dated key={`${mark.date} ${mark.word} ${mark.evidence[0]?.id}`} mark={mark} />)}
      {marks.length > shown.length && <div class="quiet">{marks.length} in all</div>}
    </>
  );
}

function Dated({ mark: { date, sign, word, evidence } }: { mark: Mark }) {
  const [proof] = evidence;
  const short = date ? day(date).replace(/^(\d+ \p{L}{3}).*/u, '$1') : undated;
  const told = `${word}, ${day(date)}`;
  return (
    <div class="mark">
      {proof ? (
        <a
          class="place"
          href={choose({ evidence: readable(proof.id), lines: null })}
          aria-label={`${told}. Evidence: ${visible(proof.record.fileName)}, ${place(proof)}`}
        >
          {sign} {short}
        </a>
      ) : (
        <span title={told}>
          {sign} {short}
        </span>
      )}
    </div>
  );
}
