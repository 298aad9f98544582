import { Field, ObjectType } from 'type-graphql';
import type { Entity } from '../entity.ts';
import { Evidence } from '../evidence/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Person } from '../person/type.ts';
import { mergeLists } from '../reach/answer.ts';
import { many, one, reach } from '../reach/declare.ts';

/** An appearance or a contribution of somebody who stood for an organization; several of one meeting are one entry. */
@ObjectType({ simpleResolvers: true, description: 'Somebody who stood for an organization at a meeting.' })
export class Representative {
  @Field(() => String, {
    nullable: true,
    description: 'Post title as the record prints it; null when none is printed.',
  })
  roleAsStated!: string | null;
}

export const RepresentativeLinks = reach(() => Representative, 'Representative', {
  person: one(() => Person, {
    nullable: true,
    path: ['>APPEARANCE_OF Person', '>BY_PERSON Person'],
    description: 'Who it was; null for a post-holder whom the record names only by title.',
  }),
  meeting: one(() => Meeting, {
    path: ['>APPEARED_AT Meeting', '>UNDER_ITEM AgendaItem >ITEM_OF Meeting'],
    description: 'The meeting at which it was.',
  }),
  evidence: many(() => Evidence, {
    path: '>EVIDENCED_BY Evidence',
    order: ['firstLine'],
    description: 'The places in records that prove it, by line.',
  }),
});

/** One entry a person, or unnamed post-holder, and meeting: what a list prints goes before what an item prints. */
export function together(found: Entity[], _root: Entity, _args: unknown, ranks: unknown[][]): Entity[] {
  const entries = found.map((fact, index) => {
    const [at, people, names, role] = ranks[index] as [string, string[], string[], string | null];
    const sitting = at.split(' ').slice(0, 2).join(' ');
    const who = people[0] ?? role ?? '';
    return { fact, role, key: `${sitting} ${who}`, sort: `${sitting} ${names[0] ?? role ?? ''} ${who}` };
  });
  const rank = (fact: Entity) => `${fact.__typename === 'Appearance' ? 0 : 1} ${fact.ref}`;
  const kept = new Map<string, (typeof entries)[number]>();
  for (const entry of entries.sort((a, b) => (rank(a.fact) < rank(b.fact) ? -1 : 1))) {
    const known = kept.get(entry.key);
    if (!known) kept.set(entry.key, entry);
    else {
      mergeLists(known.fact, entry.fact);
      known.role ??= entry.role;
    }
  }
  return [...kept.values()]
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ fact, role }) => Object.assign(fact, { roleAsStated: role }));
}
