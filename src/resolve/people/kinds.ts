import type { PersonKind } from './mention.ts';

/** Whether a short name of one kind may stand for a fuller name of the other, within one record. */
export function kindsFit(a: PersonKind, b: PersonKind): boolean {
  if (a === b || a === 'unknown' || b === 'unknown') return true;
  return a !== 'councillor' && b !== 'councillor';
}
