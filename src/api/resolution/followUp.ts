import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { FollowUpOutcomeEnum, FollowUpReasonEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Node } from '../node/type.ts';
import { Action } from './action.ts';

@ObjectType('FollowUp', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description:
    'A later item that refers back to what was asked: why we think so, what it says, and the lines that say it.',
})
export class FollowUp extends Node {
  @Field(() => [FollowUpReasonEnum], {
    description: 'Why it is taken for a reference back; each reason alone is enough.',
  })
  reasons!: string[];

  @Field(() => FollowUpOutcomeEnum, { description: 'What it says became of what was asked.' })
  says!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting whose item this is.' })
  date?: string;
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @FieldResolver(() => AgendaItem, { description: 'The later item that comes back to it.' })
  item(@Root() followUp: Entity, @Ctx() { links }: Context) {
    return links.one(followUp, 'FOLLOWED_IN');
  }

  @FieldResolver(() => Action, { description: 'The action that was asked for.' })
  action(@Root() followUp: Entity, @Ctx() { links }: Context) {
    return links.one(followUp, 'FOLLOWS_UP');
  }
}

/** Oldest first: the order in which things became of it. */
export const oldestFirst = (a: Entity, b: Entity) => (`${a.date} ${a.ref}` < `${b.date} ${b.ref}` ? -1 : 1);
