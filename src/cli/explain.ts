import type { LineOwner } from '../model/structure.ts';
import { visible } from './visible.ts';

/** How much of a record was read: lines that nobody owns, and lines that another reader explains nearly as well. */
export function shares(owners: readonly LineOwner[]): { printed: number; unclaimed: number; contested: number } {
  const unclaimed = owners.filter(({ owner }) => owner === null).length;
  const contested = owners.filter(({ owner, rival }) => owner !== null && rival !== null).length;
  return { printed: owners.length, unclaimed, contested };
}

/** One line each: `  12  attendance       in a list of who attends    | Present: Councillor Ash`, and the shares at the end. */
export function explained(owners: readonly LineOwner[], lines: readonly string[]): string {
  const width = Math.max(0, ...owners.map(({ owner }) => (owner ?? nobody).length));
  const rows = owners.map(({ line, owner, why, rival }) => {
    const against = rival ? ` [${owner ? 'nearly' : 'nearest'}: ${rival}]` : '';
    const words = (lines[line - 1] ?? '').trim().slice(0, 60);
    return visible(`${String(line).padStart(5)}  ${(owner ?? nobody).padEnd(width)}  ${why}${against} | ${words}`);
  });
  const { printed, unclaimed, contested } = shares(owners);
  return `${rows.join('\n')}\n${printed} printed lines, ${unclaimed} read by nobody, ${contested} contested\n`;
}

const nobody = '- nobody -';
