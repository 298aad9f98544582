import { stringify } from 'yaml';
import type { Difference } from './merge.ts';

/**
 *   meetings[policy board 2031-05-14].items[31].people[ann oakes].role
 *     at first  "Clerk"
 *     reviewed  "Clerk to the Board"   (stays)
 *     extracted "Board Clerk"
 */
export function printDifferences(differences: readonly Difference[]): string {
  return differences
    .map(({ state, name, base, reviewed, extracted }) =>
      [
        name,
        `  at first  ${short(base)}`,
        `  reviewed  ${short(reviewed)}${state === 'KEPT' ? '   (stays)' : ''}`,
        `  extracted ${short(extracted)}${state === 'NEW' ? '   (new; nobody reviewed it)' : ''}`,
        '',
      ].join('\n'),
    )
    .join('');
}

function short(value: unknown): string {
  if (value === undefined) return '-';
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
