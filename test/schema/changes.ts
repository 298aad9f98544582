import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

export const fileOf = (name: string) => fileURLToPath(new URL(`../../schema/${name}`, import.meta.url));
export const textOf = (name: string) => readFileSync(fileOf(name), 'utf8');

/** What became of the schema since it was last released. */
export interface Changes {
  /** What makes operations fail, or clients read what they did not expect. */
  breaking: Change[];
  /** What may surprise a client: a new value of an enum, a new default. */
  dangerous: Change[];
  safe: Change[];
}

export async function changesBetween(before: string, after: string): Promise<Changes> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const of = (level: CriticalityLevel) => changes.filter(({ criticality }) => criticality.level === level);
  return {
    breaking: of(CriticalityLevel.Breaking),
    dangerous: of(CriticalityLevel.Dangerous),
    safe: of(CriticalityLevel.NonBreaking),
  };
}

/** How a breaking change is marked in the changelog; the reason for it stands behind. */
export const markOf = ({ type, path }: Change) => `- **Breaking** \`${path}\` (${type}):`;

const open = '## Unreleased\n';

/** The changelog in three: what stands before, what came since the last release, and former releases. */
function partsOf(changelog: string): [string, string, string] {
  const [head = '', rest = ''] = changelog.split(open);
  const former = rest.search(/^## /m);
  return former < 0 ? [head, rest, ''] : [head, rest.slice(0, former), rest.slice(former)];
}

/** The breaking changes that the changelog does not mark with a reason. */
export function unmarked(breaking: Change[], changelog: string): Change[] {
  const lines = partsOf(changelog)[1].split('\n');
  return breaking.filter((change) => {
    const mark = markOf(change);
    return !lines.some((line) => line.startsWith(mark) && line.slice(mark.length).trim().length > 10);
  });
}

/** The changelog with what is unreleased under a heading of its own, and with all changes that needed no mark. */
export function released(changelog: string, heading: string, { dangerous, safe }: Changes): string {
  const [head, marked, former] = partsOf(changelog);
  const listed = (title: string, changes: Change[]) =>
    changes.length === 0 ? [] : [`### ${title}`, changes.map(({ message }) => `- ${message}`).join('\n')];
  const told = [marked.trim(), ...listed('To look at', dangerous), ...listed('Added or reworded', safe)];
  return `${head}${open}\n## ${heading}\n\n${told.join('\n\n')}\n\n${former}`;
}
