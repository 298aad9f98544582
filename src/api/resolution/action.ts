import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { ActionStateEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Actor } from '../item/actor.ts';
import { AgendaItem } from '../item/type.ts';
import { Node } from '../node/type.ts';
import { byName } from '../order.ts';
import { Resolution } from './type.ts';

@ObjectType('Action', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'What a resolution asks of somebody, and whether a later item answers it.',
})
export class Action extends Node {
  @Field(() => String, { nullable: true, description: 'By when, as printed; null when not stated.' })
  due?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when, as a day reckoned from the meeting; null when it cannot be reckoned.',
  })
  dueDate?: string;

  @Field(() => ActionStateEnum, { description: 'Whether a later item that is in the graph answers it.' })
  state!: string;
}

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => Resolution, { description: 'The resolution that asks for it.' })
  resolution(@Root() action: Entity, @Ctx() { links }: Context) {
    return links.one(action, 'REQUESTED_IN');
  }

  @FieldResolver(() => [Actor], { description: 'Who is to act, as far as it could be settled.' })
  async addressedTo(@Root() action: Entity, @Ctx() { links }: Context) {
    return (await links.out(action, 'ADDRESSED_TO')).sort(byName);
  }

  @FieldResolver(() => [AgendaItem], { description: 'The later items that answer it.' })
  async answeredBy(@Root() action: Entity, @Ctx() { links }: Context) {
    return (await links.out(action, 'ANSWERED_BY')).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }
}
