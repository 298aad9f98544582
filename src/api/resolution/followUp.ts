import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { FollowUpOutcomeEnum, FollowUpReasonEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { one, reach } from '../reach/declare.ts';
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

export const FollowUpLinks = reach(() => FollowUp, 'FollowUp', {
  item: one(() => AgendaItem, { path: '>FOLLOWED_IN AgendaItem', description: 'The later item that refers back.' }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: '>FOLLOWED_IN AgendaItem >ITEM_OF Meeting',
    description: 'The meeting of the later item.',
  }),
  action: one(() => Action, {
    path: '>FOLLOWS_UP Action',
    description: 'What was asked for, to which it refers back.',
  }),
});
