import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';
import { count } from './lines.ts';
import type { ExitCode } from './program.ts';

/** One person whose name was asked for, and why its mentions were joined. */
interface Explained {
  id: string;
  name: string;
  mentions: { name: string; record: string; meeting: string | null; item: string | null; lines: [number, number] }[];
  joined: { a: string; b: string; why: string; judgement?: string }[];
  others: { person: string; name: string; verdict: 'different' | 'unsure'; why: string }[];
}

interface Conflict {
  kind: string;
  judgements: string[];
  why: string;
}

/** `identity explain NAME`: the printed names that are one person, why, and whom they may be besides. Exit code 1 if nobody is named so. */
export async function explainCommand(
  name: string,
  io: Io,
  explain: (name: string) => Promise<Explained[]>,
): Promise<ExitCode> {
  const people = await explain(name);
  if (people.length === 0) throw new UserError('NOT_FOUND', `No record in the graph names "${name}".`);
  for (const { id, name: called, mentions, joined, others } of people) {
    io.out(`${called} (${id}), ${count(mentions.length, 'mention')}\n`);
    for (const mention of mentions) {
      const where = [mention.meeting ?? 'undated', mention.item ? `item ${mention.item}` : null]
        .filter(Boolean)
        .join(', ');
      io.out(`  named   "${mention.name}" in ${mention.record}:${mention.lines.join('-')} (${where})\n`);
    }
    for (const link of joined)
      io.out(`  same    ${link.a} = ${link.b}: ${link.why}${link.judgement ? ` [${link.judgement}]` : ''}\n`);
    for (const other of others) io.out(`  ${other.verdict.padEnd(7)} ${other.name} (${other.person}): ${other.why}\n`);
    io.out('\n');
  }
  return 0;
}

/** `identity conflicts`: judgements that contradict each other or the rules. Exit code 1 if there are any. */
export async function conflictsCommand(io: Io, conflicts: () => Promise<Conflict[]>): Promise<ExitCode> {
  const found = await conflicts();
  for (const { kind, judgements, why } of found) io.out(`${kind}: ${judgements.join(', ')}: ${why}\n`);
  io.err(`${count(found.length, 'conflict')} among the judgements\n`);
  return found.length > 0 ? 1 : 0;
}
