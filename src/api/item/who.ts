import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { byName } from '../order.ts';
import { Person } from '../person/type.ts';
import { Actor, Declaration, Mention } from './type.ts';

@Resolver(() => Mention)
export class MentionOfResolver {
  @FieldResolver(() => [Actor], { description: 'Who or what is spoken of; empty when it could not be settled.' })
  async of(@Root() mention: Entity, @Ctx() { links }: Context) {
    return (await links.out(mention, 'MENTION_OF')).sort(byName);
  }
}

@Resolver(() => Declaration)
export class DeclaredByResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who declared it; null when the printed name could not be settled.',
  })
  person(@Root() declaration: Entity, @Ctx() { links }: Context) {
    return links.one(declaration, 'BY_PERSON');
  }
}
