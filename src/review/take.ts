import { type Document, isSeq } from 'yaml';
import type { Difference } from './merge.ts';

/** Takes the NEW differences over into the reviewed file's document; comments and everything the reviewer wrote stay. */
export function takeNew(document: Document, differences: readonly Difference[]): void {
  const fresh = differences.filter(({ state }) => state === 'NEW');
  for (const { path, reviewed, extracted } of fresh)
    if (reviewed !== undefined && extracted !== undefined) document.setIn(path, document.createNode(extracted));
  // Entries go in and out from the end, so that the places of those before them still hold.
  for (const { path, reviewed, extracted } of fresh.toReversed()) {
    const list: unknown = document.getIn(path.slice(0, -1), true);
    const at = path.at(-1);
    if (extracted === undefined) document.deleteIn(path);
    else if (reviewed === undefined && isSeq(list) && typeof at === 'number')
      list.items.splice(at, 0, document.createNode(extracted));
    else if (reviewed === undefined) document.setIn(path, document.createNode(extracted));
  }
}
