import { createUnionType } from 'type-graphql';
import type { Entity } from '../entity.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { Role } from '../role/type.ts';

/** A person, role or organization. */
export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who can be spoken of, asked, or told to act: a person, whoever holds a role, or an organization.',
  types: () => [Person, Role, Organization] as const,
  resolveType: (found): string => (found as unknown as Entity).__typename,
});
