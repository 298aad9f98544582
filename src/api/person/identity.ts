import type { Entity } from '../entity.ts';
import type { IdentityMention } from './type.ts';

const text = (value: unknown) => (typeof value === 'string' ? { value } : {});

/** The mentions that `resolve` joined, as it left them with the person: a JSON list, one entry a printed name. */
export function identityOf(person: Entity | null): IdentityMention[] {
  const list: unknown = typeof person?.identity === 'string' ? JSON.parse(person.identity) : [];
  if (!Array.isArray(list)) return [];
  return list.map((entry: Record<string, unknown>) => {
    const mention: Record<string, unknown> = {};
    for (const key of ['record', 'meeting', 'name', 'role', 'reason']) {
      const { value } = text(entry[key]) as { value?: string };
      if (value !== undefined) mention[key] = value;
    }
    if (Array.isArray(entry.lines)) mention.lines = entry.lines;
    return mention as IdentityMention;
  });
}
