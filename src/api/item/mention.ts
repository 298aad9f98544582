import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { MentionPartEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { byName } from '../order.ts';
import { Report } from '../report/type.ts';
import { Actor } from './actor.ts';
import { AgendaItem } from './type.ts';

@ObjectType('Mention', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description:
    'A person, role or organization that an item or report only speaks of, or that a page head or signature names. It is no appearance.',
})
export class Mention extends Node {
  @Field(() => MentionPartEnum, { description: 'Why the name stands there.' })
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
    description: "The item that speaks of it; null for a mention in an enclosed report or at a meeting's head.",
  })
  item(@Root() mention: Entity, @Ctx() { links }: Context) {
    return links.one(mention, 'UNDER_ITEM');
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting of which the record tells there; null for a report of no known meeting.',
  })
  async meeting(@Root() mention: Entity, @Ctx() { links }: Context) {
    const head = await links.one(mention, 'AT_MEETING');
    if (head) return head;
    const item = await links.one(mention, 'UNDER_ITEM');
    if (item) return links.one(item, 'ITEM_OF');
    const report = await links.one(mention, 'IN_REPORT');
    return report && links.one(report, 'SUBMITTED_TO');
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
