import type { Registers } from '../../model/registers.ts';
import { bodyKey } from '../organizations/body.ts';
import { compareText } from '../wording/fold.ts';
import type { Head } from './head.ts';
import { councilAbove } from './places.ts';
import type { Whose } from './scope.ts';

/**
 * The cell of each record, by digest: what is derived together. A cell is one scope, or scopes that something ties: a record of
 * meetings of both, a reviewer's word on people of both, a registered body of no council that met in both. Its key is its first
 * scope.
 */
export function cellsOf(
  heads: Iterable<Head>,
  places: Map<string, Whose[]>,
  registers: Registers,
): Map<string, string> {
  const all = [...heads];
  const slugsOf = (head: Head) => {
    const slugs = (places.get(head.sha256) ?? []).map(({ slug }) => slug);
    return slugs.length > 0 ? slugs : ['no-meeting'];
  };
  const above = new Map<string, string>();
  const root = (slug: string): string => {
    let at = slug;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const tie = (slugs: string[]) => {
    for (const slug of slugs) {
      const [a, b] = [root(slugs[0] as string), root(slug)].sort(compareText) as [string, string];
      if (a !== b) above.set(b, a);
    }
  };
  const joint = new Map<string, string[]>(jointBodies(registers).map((key) => [key, []]));
  const files = new Map(
    registers.judgements.flatMap(({ a, b }) => [a.record, b.record]).map((file) => [file, [] as string[]]),
  );
  for (const head of all) {
    const slugs = slugsOf(head);
    if (new Set(slugs).size > 1) tie(slugs);
    files.get(head.record)?.push(...slugs);
    head.meetings.forEach(({ body }, i) => {
      if (body && joint.size > 0) joint.get(bodyKey(body))?.push(slugs[i] as string);
    });
  }
  for (const { a, b } of registers.judgements) tie([...(files.get(a.record) ?? []), ...(files.get(b.record) ?? [])]);
  for (const slugs of joint.values()) tie(slugs);
  return new Map(all.map((head) => [head.sha256, root(slugsOf(head)[0] as string)]));
}

/** Names of registered bodies of no council: a joint committee may be recorded by several councils. */
function jointBodies({ organizations }: Registers): string[] {
  const entries = new Map(organizations.map((one) => [one.id, one]));
  return organizations
    .filter((one) => one.kind !== 'COUNCIL' && !councilAbove(one, entries))
    .flatMap((one) => [one.name, one.abbreviation, ...one.alsoKnownAs])
    .flatMap((name) => (name ? [bodyKey(name)] : []));
}
