import { choose, readable } from '../route.ts';
import { visible, Words } from './words.tsx';

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

/** The words that prove a row, and the way to them in their record. */
export function Proof({ evidence, words = true }: { evidence: Evidence[]; words?: boolean }) {
  return (
    <ul class="proof">
      {evidence.map((one) => (
        <li key={one.id}>
          {words && one.quote && <Words text={one.quote} as="q" />}{' '}
          <a
            href={choose({ evidence: readable(one.id), lines: null })}
            class="place"
            aria-label={`Evidence: ${visible(one.record.fileName)}, ${place(one)}`}
          >
            {place(one)}
          </a>
        </li>
      ))}
    </ul>
  );
}
