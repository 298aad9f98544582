import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';
import type { BookNode } from '../model/graph.ts';
import type { KeptRecord } from '../resolve/index.ts';
import { type Catalogue, readKept, recordId } from './catalogue.ts';
import { combine } from './combine.ts';
import { type Entry, type Note, squeeze, unsqueeze } from './log.ts';

/** A record to load, and where it was read from: a changed file of the same source supersedes the former. */
export type Incoming = KeptRecord & { source?: string };

/** What a load makes of the records that are held, before anything is derived. */
export interface Step {
  /** By digest: the record as it is kept from now on, or null where it is kept no longer. */
  changes: Map<string, KeptRecord | null>;
  /** Records that were read on the way and stay as they are. */
  known: Map<string, KeptRecord>;
  sources: Map<string, string>;
  changed: boolean[];
  leftOut: (string | undefined)[];
  entries: Entry[];
  putBooks: BookNode[];
  deleteBooks: { label: 'Version'; id: string }[];
}

const step = (known: Map<string, KeptRecord>): Step => ({
  changes: new Map(),
  known,
  sources: new Map(),
  changed: [],
  leftOut: [],
  entries: [],
  putBooks: [],
  deleteBooks: [],
});

const versionId = (sha: string) => `version/${sha.slice(0, 12)}`;
const same = (a: KeptRecord | undefined, b: KeptRecord) => JSON.stringify(a) === JSON.stringify(b);

/** A version that is held no longer: what it was, and why it went. */
interface Version {
  id: string;
  record: string;
  sha256: string;
  state: 'SUPERSEDED' | 'WITHDRAWN';
  at: string;
  by: string;
  why: string | null;
  source: string | null;
  kept: string;
}

function versionBook(record: KeptRecord, state: Version['state'], note: Note, source: string | undefined): BookNode {
  const { record: name, sha256 } = record.facts;
  const props = {
    record: name,
    sha256,
    state,
    at: note.at ?? new Date().toISOString(),
    by: note.by,
    ...(note.why ? { why: note.why } : {}),
    ...(source ? { source } : {}),
    kept: squeeze(record),
  };
  return { label: 'Version', id: versionId(sha256), props };
}

async function readVersions(graph: Graph, shas: string[]): Promise<Map<string, Version>> {
  if (shas.length === 0) return new Map();
  const rows = (await graph.read('versions', { ids: shas.map(versionId) })) as unknown as Version[];
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** Records that come in, and with `anew` what becomes of those that are there. `all`: every record is read. */
export async function incoming(
  graph: Graph,
  { held }: Catalogue,
  records: Incoming[],
  note: Note,
  all: boolean,
  anew?: (record: KeptRecord) => KeptRecord,
): Promise<Step> {
  const bySource = new Map([...held].flatMap(([sha, { source }]) => (source ? [[source, sha] as const] : [])));
  const former = records.flatMap(({ facts, source }) => {
    const sha = source && bySource.get(source);
    return sha && sha !== facts.sha256 ? [sha] : [];
  });
  const wanted = all ? [...held.keys()] : [...records.map(({ facts }) => facts.sha256), ...former];
  const made = step(
    await readKept(
      graph,
      [...new Set(wanted)].filter((sha) => held.has(sha)),
    ),
  );
  const withdrawnOnes = await readVersions(
    graph,
    records.map(({ facts }) => facts.sha256).filter((sha) => !held.has(sha)),
  );
  if (anew)
    for (const [sha, record] of made.known) {
      const edited = anew(record);
      if (!same(record, edited)) made.changes.set(sha, edited);
    }
  for (const { source, ...record } of records) {
    const { sha256, record: name } = record.facts;
    const gone = withdrawnOnes.get(sha256);
    if (gone?.state === 'WITHDRAWN') {
      made.leftOut.push(`was withdrawn on ${gone.at.slice(0, 10)} by ${gone.by} (${gone.why ?? 'no reason given'})`);
      continue;
    }
    made.leftOut.push(undefined);
    if (gone) made.deleteBooks.push({ label: 'Version', id: gone.id });
    const there = made.changes.get(sha256) ?? made.known.get(sha256);
    const next = there ? combine(there, record) : record;
    if (!same(there, next)) made.changes.set(sha256, next);
    if (source && !held.get(sha256)?.source) made.sources.set(sha256, source);
    const old = source ? bySource.get(source) : undefined;
    if (old && old !== sha256 && made.changes.get(old) !== null) supersede(made, old, sha256, note, source);
    if (source) bySource.set(source, sha256);
    if (!same(made.known.get(sha256), next))
      made.entries.push({
        record: name,
        sha256,
        what: made.known.has(sha256) ? 'CHANGED' : 'ADDED',
        ...(source ? { source } : {}),
      });
  }
  made.changed = records.map(({ facts }) => {
    const next = made.changes.get(facts.sha256);
    return next !== undefined && next !== null && !same(made.known.get(facts.sha256), next);
  });
  return made;
}

function supersede(made: Step, old: string, successor: string, note: Note, source: string | undefined) {
  const record = made.changes.get(old) ?? made.known.get(old);
  if (!record) return;
  made.changes.set(old, null);
  made.putBooks.push(versionBook(record, 'SUPERSEDED', note, source));
  const [id, present] = [recordId(old), recordId(successor)];
  made.putBooks.push({ label: 'GivenId', id, props: { of: 'Record', cell: '', anchor: old, present } });
  const { record: name, sha256 } = record.facts;
  made.entries.push({ record: name, sha256, what: 'SUPERSEDED', successor, ...(source ? { source } : {}) });
}

/** The one held record that is named so. */
function named(heads: { record: string; sha256: string }[], asked: string): string {
  const key = asked.replace(/^record\//, '').toLowerCase();
  const fits = heads.filter(
    ({ record, sha256 }) => record === asked || (key.length >= 12 && /^[0-9a-f]+$/.test(key) && sha256.startsWith(key)),
  );
  const [only] = fits;
  if (!only)
    throw new UserError(
      'NOT_FOUND',
      `No record that could be meant is called "${asked}": give its file name, SHA-256 or id.`,
    );
  if (fits.length > 1)
    throw new UserError(
      'BAD_INPUT',
      `${fits.length} records are called "${asked}": give the SHA-256 of the one you mean: ${fits.map(({ sha256 }) => sha256.slice(0, 12)).join(', ')}.`,
    );
  return only.sha256;
}

/** Takes one record back. */
export async function withdrawn(graph: Graph, { held }: Catalogue, asked: string, note: Note): Promise<Step> {
  const sha = named(
    [...held.values()].map(({ head }) => head),
    asked,
  );
  const made = step(await readKept(graph, [sha]));
  const record = made.known.get(sha) as KeptRecord;
  const source = held.get(sha)?.source;
  made.changes.set(sha, null);
  made.changed.push(true);
  made.leftOut.push(undefined);
  made.putBooks.push(versionBook(record, 'WITHDRAWN', note, source));
  made.entries.push({ record: record.facts.record, sha256: sha, what: 'WITHDRAWN', ...(source ? { source } : {}) });
  return made;
}

/** Brings a withdrawn record back as it was. */
export async function restored(graph: Graph, _: Catalogue, asked: string): Promise<Step> {
  const all = (await graph.read('versions-gone')) as unknown as Version[];
  const sha = named(
    all.filter(({ state }) => state === 'WITHDRAWN'),
    asked,
  );
  const version = (await readVersions(graph, [sha])).get(sha) as Version;
  const made = step(new Map());
  made.changes.set(sha, unsqueeze(version.kept) as KeptRecord);
  made.changed.push(true);
  made.leftOut.push(undefined);
  if (version.source) made.sources.set(sha, version.source);
  made.deleteBooks.push({ label: 'Version', id: version.id });
  made.entries.push({ record: version.record, sha256: sha, what: 'RESTORED' });
  return made;
}

/** What was taken back, for a library that is made anew from this one. */
export async function withdrawnRecords(
  graph: Graph,
): Promise<{ record: KeptRecord; by: string; why: string; at: string }[]> {
  const gone = (await graph.read('versions-gone')) as unknown as Version[];
  const shas = gone.filter(({ state }) => state === 'WITHDRAWN').map(({ sha256 }) => sha256);
  return [...(await readVersions(graph, shas)).values()].map(({ kept, by, why, at }) => ({
    record: unsqueeze(kept) as KeptRecord,
    by,
    why: why ?? '',
    at,
  }));
}
