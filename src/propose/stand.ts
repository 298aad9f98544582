import type { LineOwner } from '../model/structure.ts';
import { type Proposal, proposal } from './port.ts';

/** A proposal that stands. It is no fact: nobody has reviewed it. */
export interface Proposed extends Proposal {
  origin: 'PROPOSED';
}

export interface Weighed {
  proposed: Proposed[];
  /** Why the others were refused, a sentence each. */
  refused: string[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Keeps what is quoted from its own lines, and only lines that no reader owns: a proposal never outbids what was read. */
export function weigh(answers: readonly unknown[], owners: readonly LineOwner[], lines: readonly string[]): Weighed {
  const free = new Set(owners.filter(({ owner }) => owner === null).map(({ line }) => line));
  const read = new Set(owners.filter(({ owner }) => owner !== null).map(({ line }) => line));
  const weighed: Weighed = { proposed: [], refused: [] };
  for (const answer of answers) {
    const parsed = proposal.safeParse(answer);
    if (!parsed.success) {
      weighed.refused.push(`a proposal that has not the form asked for (${parsed.error.issues[0]?.message})`);
      continue;
    }
    const why = fault(parsed.data, free, read, lines);
    if (why) weighed.refused.push(`${parsed.data.kind} on lines ${parsed.data.lines.join('-')}: ${why}`);
    else weighed.proposed.push({ ...parsed.data, origin: 'PROPOSED' });
  }
  return weighed;
}

function fault(
  { lines: [first, last], quotes }: Proposal,
  free: Set<number>,
  read: Set<number>,
  lines: readonly string[],
) {
  if (last < first || last > lines.length) return 'the record has no such lines';
  const span = Array.from({ length: Math.min(last - first + 1, lines.length) }, (_, at) => first + at);
  if (span.some((line) => read.has(line))) return 'these lines have been read';
  if (!span.some((line) => free.has(line))) return 'nothing is printed there';
  const words = plain(lines.slice(first - 1, last).join(' '));
  const given = Object.entries(quotes);
  if (!given.length) return 'nothing is quoted';
  const loose = given.find(([, quote]) => !words.includes(plain(quote ?? '')) || !plain(quote ?? ''));
  return loose ? `its ${loose[0]} is not printed there` : null;
}
