import { inflateSync } from 'node:zlib';
import { UserError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { findBodies, findOrganization, findPerson, findStrategy } from '../lookup.ts';

const finders = { person: findPerson, body: findOrganization, strategy: findStrategy };
/** Loads that a feed looks back over. */
const most = 50;

/**
 * The changes of what stands around one person, body or strategy as an Atom feed: an entry a load that brought or changed facts of
 * it. Throws UserError BAD_INPUT unless exactly one is named.
 */
export async function atomOf(given: Record<string, unknown>, context: Context): Promise<string> {
  const [[kind, asked] = ['', ''], ...others] = Object.entries(given);
  if (!Object.hasOwn(finders, kind) || typeof asked !== 'string' || others.length > 0)
    throw new UserError('BAD_INPUT', 'A feed is of one person, body or strategy: /export/changes.atom?person=NAME.');
  const id = await finders[kind as keyof typeof finders](context, asked);
  const [loads, around, revision] = await Promise.all([
    context.graph.read('loads', { before: 2 ** 31, first: most }),
    factsAround(context, kind, id),
    context.graph.revision(),
  ]);
  const since = Math.min(...loads.map((load) => Number(load.revision)), revision) - 1;
  const changes = await context.graph.read('load-changes', { since, until: 2 ** 31 });
  const entries = loads.flatMap((load) => {
    const packed = changes.find((change) => change.revision === load.revision)?.packed;
    const lists = packed === undefined ? null : unpacked(packed);
    const came = lists?.came.map(idOf).filter((one) => around.has(one)) ?? [];
    const changed = lists?.changed.map(idOf).filter((one) => around.has(one)) ?? [];
    return came.length + changed.length === 0 ? [] : [entryOf(id, load, came, changed)];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:minutegraph.invalid,2026:${xml(encodeURI(id))}</id>
<title>${xml(`What records tell of ${asked}`)}</title>
<subtitle>Facts that came or changed, load by load, over the last ${most} loads. What went is not told.</subtitle>
<author><name>Minutegraph</name></author>
<updated>${xml(String(loads[0]?.at ?? new Date(0).toISOString()))}</updated>
${entries.join('\n')}
</feed>
`;
}

/** The node itself and all that is linked to it; of a body also what stands under the items of its meetings. */
async function factsAround(context: Context, kind: string, id: string): Promise<Set<string>> {
  const { graph } = context;
  const label = { person: 'Person', body: 'Organization' }[kind] ?? 'Strategy';
  const rows = await graph.ask(`MATCH (n:${label} {id: $id})--(f) RETURN f.id AS id`, { id });
  const facts = ['AgendaItem', 'Appearance', 'Resolution', 'Report', 'Reporting'];
  const placed =
    kind === 'body'
      ? await graph.ask(
          facts.map((fact) => `MATCH (f:${fact}) WHERE f.body IN $bodies RETURN f.id AS id`).join(' UNION ALL '),
          { bodies: [await findBodies(context, id)].flat() },
        )
      : [];
  return new Set([id, ...[...rows, ...placed].map((row) => String(row.id))]);
}

type Lists = Record<'came' | 'changed' | 'went', string[]>;
const unpacked = (packed: unknown) => JSON.parse(String(inflateSync(Buffer.from(String(packed), 'base64')))) as Lists;
/** An entry of the books is a label and an id: "Person person/borsetshire/nasreen-rowe". */
const idOf = (entry: string) => entry.slice(entry.indexOf(' ') + 1);

function entryOf(of: string, load: Record<string, unknown>, came: string[], changed: string[]): string {
  const lines = [...came.map((id) => `New: ${id}`), ...changed.map((id) => `Changed: ${id}`)];
  return `<entry>
<id>tag:minutegraph.invalid,2026:${xml(encodeURI(of))}/revision/${load.revision}</id>
<title>${came.length} facts came, ${changed.length} changed</title>
<updated>${xml(String(load.at))}</updated>
<content type="text">${xml(lines.join('\n'))}</content>
</entry>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
