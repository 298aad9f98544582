import { type Document, isScalar, isSeq } from 'yaml';
import { factsNode } from './facts-node.ts';
import type { Difference } from './merge.ts';
import type { Path } from './yaml-file.ts';

/** Takes the NEW differences over into the reviewed file's document; comments and everything the reviewer wrote stay. */
export function takeNew(document: Document, differences: readonly Difference[]): void {
  const fresh = differences.filter(({ state }) => state === 'NEW');
  // From the end, so that the places of what comes before still hold.
  for (const { path, reviewed, extracted } of fresh.toReversed().sort(fromTheEnd)) {
    const old: unknown = document.getIn(path, true);
    const list: unknown = document.getIn(path.slice(0, -1), true);
    const at = path.at(-1);
    if (extracted === undefined) document.deleteIn(path);
    else if (reviewed === undefined && isSeq(list) && typeof at === 'number')
      list.items.splice(at, 0, factsNode(document, extracted));
    // A value that changes in place keeps the comment beside it.
    else if (isScalar(old) && typeof extracted !== 'object') old.value = extracted;
    else {
      const node = factsNode(document, extracted);
      if (isSeq(node)) node.flow = at === 'lines';
      document.setIn(path, node);
    }
  }
}

/** Later places first; what lies inside an entry before what is put in front of it; an entry goes before another takes its place. */
function fromTheEnd(a: Difference, b: Difference): number {
  return later(a.path, b.path) || Number(a.extracted !== undefined) - Number(b.extracted !== undefined);
}

function later(a: Path, b: Path): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) break;
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return other - step;
    if (String(step) !== String(other)) return String(step) < String(other) ? -1 : 1;
  }
  return b.length - a.length;
}
