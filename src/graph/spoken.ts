import { z } from 'zod';
import type { GraphNode } from '../model/graph.ts';
import { heldLines, linesAt } from '../model/held.ts';
import type { Row } from './port.ts';
import { fieldBreak, words } from './search.ts';

/** The words of one item are searched as far as this: some twenty pages. */
const most = 60_000;

const kept = z.object({ text: z.string().optional() });

/** The text of a record by lines, out of what the store keeps of it; undefined where it is not held. */
export const linesKept = (value: unknown): string[] | undefined =>
  kept.parse(typeof value === 'string' && value !== '' ? JSON.parse(value) : {}).text?.split('\n');

/**
 * What each of these items is found by beside its title: the words of its lines in the records that are held, a field a record, as
 * `searchText` makes them. Records that come with the same change are taken from `coming`, the others from the store.
 */
export async function spokenWords(
  items: GraphNode[],
  coming: Map<string, GraphNode>,
  run: (text: string, params: Record<string, unknown>) => Promise<Row[]>,
): Promise<Map<string, string>> {
  const places = items.flatMap(({ id, props }) =>
    Array.isArray(props.heldLines) ? props.heldLines.map((text) => ({ id, ...heldLines(text) })) : [],
  );
  const ids = [...new Set(places.map(({ record }) => record))];
  const missing = ids.filter((id) => !coming.has(id));
  const stored =
    missing.length === 0
      ? []
      : await run('MATCH (r:Record) WHERE r.id IN $ids RETURN r.id AS id, r.kept AS kept', { ids: missing });
  const texts = new Map<string, string[] | undefined>([
    ...ids.map((id) => [id, linesKept(coming.get(id)?.props.kept)] as const),
    ...stored.map((row) => [String(row.id), linesKept(row.kept)] as const),
  ]);
  const found = new Map<string, string[]>();
  for (const { id, record, spans } of places) {
    const lines = texts.get(record) ?? [];
    const text = linesAt(lines, spans).join('\n');
    const field = words(text.slice(0, 2 * most)).join(' ');
    if (field !== '') found.set(id, [...(found.get(id) ?? []), field.slice(0, most)]);
  }
  return new Map([...found].map(([id, fields]) => [id, ` ${fields.join(fieldBreak)} `]));
}
