import { Field, ID, InterfaceType } from 'type-graphql';
import type { Entity } from '../entity.ts';

@InterfaceType('Node', {
  description: 'Anything that has an id of its own and can be asked for again with `node(id:)`.',
  resolveType: (found: Entity) => found.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Id that stays the same over loads and restarts; opaque, to be given to `node(id:)`.',
  })
  id!: string;
}
