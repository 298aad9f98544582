import { useState } from 'preact/hooks';
import { choose, readable } from '../route.ts';
import { count, visible, Words } from './words.tsx';

export interface Evidence {
  id: string;
  firstLine: number;
  lastLine: number;
  page: number | null;
  quote: string | null;
  record: { id: string; fileName: string };
}

export const place = ({ firstLine, lastLine }: Pick<Evidence, 'firstLine' | 'lastLine'>) =>
  firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;

/** The words that prove a row, and the way to them in their record; of many the first and the last, and those between when asked for. */
export function Proof({ evidence, words = true }: { evidence: Evidence[]; words?: boolean }) {
  const [all, show] = useState(false);
  const [first, ...others] = evidence;
  if (!first) return null;
  if (others.length === 0)
    return (
      <>
        {' '}
        <Place {...first} words={words} />
      </>
    );
  const several = new Set(evidence.map(({ record }) => record.id)).size > 1;
  const left = all ? 0 : evidence.length - 4;
  const shown = left > 1 ? [...evidence.slice(0, 3), ...evidence.slice(-1)] : evidence;
  return (
    <>
      <ul class="proof">
        {shown.map((one) => (
          <li key={one.id}>
            <Place {...one} words={words} />
            {several && <span class="quiet file"> {visible(one.record.fileName)}</span>}
          </li>
        ))}
      </ul>
      {left > 1 && (
        <button type="button" class="more" onClick={() => show(true)}>
          {count(left, 'more place')}
        </button>
      )}
    </>
  );
}

const Place = ({ words, ...one }: Evidence & { words: boolean }) => (
  <>
    {words && one.quote && <Words text={one.quote} as="q" />}{' '}
    <a
      href={choose({ evidence: readable(one.id), lines: null })}
      class="place"
      aria-label={`Evidence: ${visible(one.record.fileName)}, ${place(one)}`}
    >
      {place(one)}
    </a>
  </>
);
