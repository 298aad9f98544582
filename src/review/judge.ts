import { z } from 'zod';
import { UserError } from '../model/errors.ts';
import { type JudgementEntry, judgementEntry, type MentionRef } from '../model/registers.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * A judgements file with one more judgement, all else left as it stands. One that speaks of the same two printed names gives way to it. Throws
 * UserError BAD_INPUT where the file is none.
 */
export function withJudgement(yaml: string, entry: Omit<JudgementEntry, 'id'>): { text: string; id: string } {
  const { known, document } = read(yaml);
  const former = known.findIndex(({ a, b }) => samePair([a, b], [entry.a, entry.b]));
  const id = known[former]?.id ?? freeId(entry, new Set(known.map((one) => one.id)));
  if (former >= 0) document.setIn([former], document.createNode({ id, ...entry }));
  else if (known.length > 0) document.addIn([], document.createNode({ id, ...entry }));
  else {
    // An empty list is written "[]", and what is added to it would stand between its brackets.
    const list = document.createNode([{ id, ...entry }]);
    if (document.contents?.commentBefore) list.commentBefore = document.contents.commentBefore;
    document.contents = list as never;
  }
  return { text: document.toString(asItStands), id };
}

/** A judgements file without the one of this id. Throws UserError NOT_FOUND where there is none. */
export function withoutJudgement(yaml: string, id: string): string {
  const { known, document } = read(yaml);
  const at = known.findIndex((one) => one.id === id);
  if (at < 0) throw new UserError('NOT_FOUND', `judgements.yaml has no judgement "${id}".`);
  document.deleteIn([at]);
  return document.toString(asItStands);
}

const asItStands = { lineWidth: 0 };

function read(yaml: string) {
  const { value, document, problems } = parseYaml(yaml, z.array(judgementEntry).nullable());
  if (value === undefined) throw new UserError('BAD_INPUT', `judgements.yaml:${problems.join('; ')}`);
  return { known: value ?? [], document };
}

const key = ({ record, name, meeting, item }: MentionRef) => JSON.stringify([record, name, meeting, item]);
const samePair = (one: MentionRef[], other: MentionRef[]) =>
  one.map(key).sort().join() === other.map(key).sort().join();

/** judgement/clark-maggi-clark, and where there is one, judgement/clark-maggi-clark-2 */
function freeId({ a, b }: Pick<JudgementEntry, 'a' | 'b'>, taken: ReadonlySet<string>): string {
  const words = `${a.name} ${b.name}`.normalize('NFD').toLowerCase();
  const plain = `judgement/${words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'names'}`;
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  return id;
}
