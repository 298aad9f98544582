import { useState } from 'preact/hooks';
import { useAsk } from '../ask.ts';
import query from '../queries/places.graphql';
import { choose, readable } from '../route.ts';
import { Part } from './state.tsx';
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
  const left = all ? 0 : evidence.length - 4;
  if (left <= 1) return <Places evidence={evidence} words={words} />;
  return (
    <>
      <Places evidence={[...evidence.slice(0, 3), ...evidence.slice(-1)]} words={words} />
      <More left={left} show={() => show(true)} />
    </>
  );
}

/** The same of what `total` places prove of which some are here: the others come when they are asked for. */
export function ProofInPart({ id, total, evidence }: { id: string; total: number; evidence: Evidence[] }) {
  const [all, show] = useState(false);
  const asked = useAsk<{ node: { evidence: Evidence[] } }>(query, { id }, !all);
  const left = total - evidence.length;
  return (
    <>
      <Places evidence={asked.data?.node.evidence ?? evidence} />
      {left > 0 && !all && <More left={left} show={() => show(true)} />}
      {all && (
        <Part asked={asked} lines={1}>
          {() => null}
        </Part>
      )}
    </>
  );
}

const More = ({ left, show }: { left: number; show: () => void }) => (
  <button type="button" class="more" onClick={show}>
    {count(left, 'more place')}
  </button>
);

function Places({ evidence, words = true }: { evidence: Evidence[]; words?: boolean }) {
  const [first, ...others] = evidence;
  if (!first) return null;
  if (others.length === 0)
    return (
      <>
        {' '}
        <Place {...first} words={words} />
      </>
    );
  const several = others.some(({ record }) => record.id !== first.record.id);
  return (
    <ul class="proof">
      {evidence.map((one) => (
        <li key={one.id}>
          <Place {...one} words={words} />
          {several && <span class="quiet file"> {visible(one.record.fileName)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The same as text alone. */
export const proofWords = (evidence: Evidence[]): string =>
  evidence.map((one) => (one.quote ? `“${visible(one.quote)}” ${place(one)}` : place(one))).join(' ');

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
