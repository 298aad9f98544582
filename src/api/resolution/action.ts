import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { Stated } from '../evidence/stated.ts';
import { Actor } from '../item/actor.ts';
import { Node } from '../node/type.ts';
import { byName } from '../order.ts';
import { FollowUp, oldestFirst } from './followUp.ts';
import { Resolution } from './type.ts';

@ObjectType('Action', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'What a resolution asks of somebody, and the later items that refer back to it.',
})
export class Action extends Node {
  @Field(() => String, { nullable: true, description: 'By when, as printed; null when not stated.' })
  due?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when, as a day reckoned from the meeting; null when it cannot be reckoned.',
  })
  dueDate?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the latest meeting of the body that a record held tells of: up to there a later reference would have been seen.',
  })
  heldTo?: string;
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

  @FieldResolver(() => [FollowUp], {
    description: 'The later items that refer back to it, oldest first. None does not mean that nothing was done.',
  })
  async followUps(@Root() action: Entity, @Ctx() { links }: Context) {
    return (await links.in(action, 'FOLLOWS_UP')).sort(oldestFirst);
  }

  @FieldResolver(() => String, {
    description:
      'What the records held prove, in words: "no later reference in the records held, to 2031-06-10", or what the later items say.',
  })
  async standing(@Root() action: Entity, @Ctx() { links }: Context) {
    const found = (await links.in(action, 'FOLLOWS_UP')).sort(oldestFirst);
    if (found.length === 0) return `no later reference in the records held, to ${action.heldTo ?? 'an unknown day'}`;
    return found.map(({ date, says }) => `${inWords(says)} (${date})`).join('; ');
  }
}

const inWords = (says: unknown) => String(says).toLowerCase().replace('_', ' ');
