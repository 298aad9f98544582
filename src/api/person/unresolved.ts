import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Meeting } from '../meeting/type.ts';
import { byName } from '../order.ts';
import { Person, UnresolvedPerson } from './type.ts';

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
