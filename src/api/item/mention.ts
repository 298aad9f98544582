import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { PartEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { byName } from '../order.ts';
import { Report } from '../report/type.ts';
import { Actor } from './actor.ts';
import { AgendaItem } from './type.ts';

@ObjectType('Mention', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A person, role or organization that an item or report only speaks of. It is no appearance.',
})
export class Mention extends Node {
  @Field(() => PartEnum, { description: 'Why the name stands there: only spoken of, or named as an author.' })
  part!: string;

  @Field(() => String, { nullable: true, description: 'Name as printed; null where only a title is printed.' })
  nameAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Post title as printed there.' })
  roleAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Body that is named beside it, as printed there.' })
  organizationAsStated?: string;
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The item that speaks of it; null for a mention inside an enclosed report.',
  })
  item(@Root() mention: Entity, @Ctx() { links }: Context) {
    return links.one(mention, 'UNDER_ITEM');
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The enclosed report that speaks of it; null for a mention under an item.',
  })
  report(@Root() mention: Entity, @Ctx() { links }: Context) {
    return links.one(mention, 'IN_REPORT');
  }

  @FieldResolver(() => [Actor], { description: 'Who or what is spoken of; empty when it could not be settled.' })
  async of(@Root() mention: Entity, @Ctx() { links }: Context) {
    return (await links.out(mention, 'MENTION_OF')).sort(byName);
  }
}
