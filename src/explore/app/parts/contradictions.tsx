import { readable } from '../route.ts';
import { Beside } from './beside.tsx';
import { Proof } from './evidence.tsx';
import { MeetingLink, type MeetingRef } from './links.tsx';
import type { Stated } from './proof.tsx';
import { Name, plain } from './words.tsx';

export interface Contradiction extends Stated {
  about: string;
  message: string;
  meeting?: MeetingRef | null;
}

/** What records of one meeting state differently, each with both places beside each other. Neither is chosen in silence. */
export function Contradictions({ all }: { all: Contradiction[] }) {
  if (all.length === 0) return null;
  return (
    <section class="unsure" aria-labelledby="contradictions">
      <h2 id="contradictions">
        Records that contradict each other <span class="number">{all.length}</span>
      </h2>
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            {one.meeting && (
              <>
                <MeetingLink meeting={one.meeting} />,{' '}
              </>
            )}
            {plain(one.about)}: <Name text={one.message} />
            <Proof evidence={one.evidence} />
            <Beside name={readable(one.id)} sides={one.evidence.map((place) => ({ evidence: [place] }))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
