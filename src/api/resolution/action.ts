import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { Stated } from '../evidence/stated.ts';
import { Actor } from '../item/actor.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { many, one, reach, told } from '../reach/declare.ts';
import { FollowUp } from './followUp.ts';
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

export const ActionLinks = reach(() => Action, 'Action', {
  resolution: one(() => Resolution, {
    path: '>REQUESTED_IN Resolution',
    description: 'The resolution that asks for it.',
  }),
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>REQUESTED_IN Resolution >UNDER_ITEM AgendaItem',
    description: 'The item under which it was asked for; null inside an enclosed report.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: [
      '>REQUESTED_IN Resolution >UNDER_ITEM AgendaItem >ITEM_OF Meeting',
      '>REQUESTED_IN Resolution >IN_REPORT Report >SUBMITTED_TO Meeting',
    ],
    description: 'The meeting that asked for it, or to which the report that asks for it came.',
  }),
  addressedTo: many(() => Actor, {
    path: ['>ADDRESSED_TO Person', '>ADDRESSED_TO Role', '>ADDRESSED_TO Organization'],
    order: ['name|title'],
    description: 'Who is to act, as far as it could be settled.',
  }),
  followUps: many(() => FollowUp, {
    path: '<FOLLOWS_UP FollowUp',
    order: ['date'],
    description: 'The later items that refer back to it, oldest first. None does not mean that nothing was done.',
    pages: { name: 'FollowUp', things: 'follow-ups' },
  }),
  standing: told(() => String, {
    path: '<FOLLOWS_UP FollowUp',
    order: ['date'],
    needs: ['heldTo'],
    keys: (found) => [`${found}.says`],
    answer: (_found, action, _args, ranks) =>
      ranks.length === 0
        ? `no later reference in the records held, to ${action.heldTo ?? 'an unknown day'}`
        : ranks.map(([date, says]) => `${inWords(says)} (${date})`).join('; '),
    description:
      'What the records held prove, in words: "no later reference in the records held, to 2031-06-10", or what the later items say.',
  }),
});

const inWords = (says: unknown) => String(says).toLowerCase().replace('_', ' ');
