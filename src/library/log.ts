import { deflateSync, inflateSync } from 'node:zlib';
import type { BookNode, NodeLabel } from '../model/graph.ts';
import type { Change } from './difference.ts';
import { nodeKey } from './snapshot.ts';

/** Who loads, and why. */
export interface Note {
  by: string;
  why?: string;
  /** ISO date and time; now where it is left out. */
  at?: string;
}

/** What a load did with one record. */
export interface Entry {
  record: string;
  sha256: string;
  what: 'ADDED' | 'CHANGED' | 'SUPERSEDED' | 'WITHDRAWN' | 'RESTORED';
  /** Where it was read from. */
  source?: string;
  /** Digest of the version that took its place. */
  successor?: string;
}

export const squeeze = (value: unknown) => deflateSync(JSON.stringify(value), { level: 3 }).toString('base64');
export const unsqueeze = (text: string): unknown => JSON.parse(String(inflateSync(Buffer.from(text, 'base64'))));

/** Places in records change along with their records, and are not told one by one. */
const untold = new Set<NodeLabel>(['Evidence', 'Diagnostic']);

/** What a change does to the nodes that are told one by one. */
export function toldOf(change: Change, came: (key: string) => boolean) {
  const told = <T extends { label: NodeLabel }>(nodes: T[]) => nodes.filter(({ label }) => !untold.has(label));
  const put = told(change.putNodes);
  return {
    came: put.filter((node) => came(nodeKey(node))),
    changed: put.filter((node) => !came(nodeKey(node))),
    went: told(change.deleteNodes),
  };
}

/** The load as it is taken down: when, by whom, which records, and which nodes came, went and changed. */
export function logOf(
  revision: number,
  { by, why, at = new Date().toISOString() }: Note,
  entries: Entry[],
  change: Change,
  came: (key: string) => boolean,
): BookNode[] {
  const told = Object.entries(toldOf(change, came)).map(([name, nodes]) => [name, nodes.map(nodeKey)] as const);
  const lists = Object.fromEntries(told);
  const counts = Object.fromEntries(told.map(([name, keys]) => [name, keys.length]));
  const number = String(revision).padStart(9, '0');
  return [
    {
      label: 'Load',
      id: `load/${number}`,
      props: { revision, at, by, ...(why ? { why } : {}), records: squeeze(entries), ...counts },
    },
    { label: 'LoadChanges', id: `changes/${number}`, props: { revision, packed: squeeze(lists) } },
  ];
}
