import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { byName } from '../order.ts';
import { Person } from './type.ts';

@ObjectType('UnresolvedPerson', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A printed name of which the records do not settle whom it means. It is never guessed.',
})
export class UnresolvedPerson extends Node {
  @Field(() => String, { description: 'The name as the record prints it.' })
  name!: string;

  @Field(() => String, { description: 'Why it could not be settled.' })
  reason!: string;
}

@Resolver(() => UnresolvedPerson)
export class UnresolvedPersonResolver {
  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which the name is printed.' })
  meeting(@Root() unresolved: Entity, @Ctx() { links }: Context) {
    return links.one(unresolved, 'NAMED_AT');
  }

  @FieldResolver(() => [Person], { description: 'The people whom the name may mean, by name; there may be others.' })
  async candidates(@Root() unresolved: Entity, @Ctx() { links }: Context) {
    return (await links.out(unresolved, 'CANDIDATE')).sort(byName);
  }
}
