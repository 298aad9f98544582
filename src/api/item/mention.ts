import { Field, ObjectType } from 'type-graphql';
import { MentionPartEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { Organization } from '../organization/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { Report } from '../report/type.ts';
import { Role } from '../role/type.ts';
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

export const MentionLinks = reach(() => Mention, 'Mention', {
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem',
    description: "The item that speaks of it; null for a mention in an enclosed report or at a meeting's head.",
  }),
  report: one(() => Report, {
    nullable: true,
    path: '>IN_REPORT Report',
    description: 'The enclosed report that speaks of it; null for a mention under an item.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: ['>AT_MEETING Meeting', '>UNDER_ITEM AgendaItem >ITEM_OF Meeting', '>IN_REPORT Report >SUBMITTED_TO Meeting'],
    description: 'The meeting of which the record tells there; null for a report of no known meeting.',
  }),
  of: many(() => Actor, {
    path: ['>MENTION_OF Person', '>MENTION_OF Role', '>MENTION_OF Organization'],
    order: ['name|title'],
    description: 'Who or what is spoken of; empty when it could not be settled.',
  }),
  role: one(() => Role, {
    nullable: true,
    path: '>IN_ROLE Role',
    description: 'The role that the printed title means; null when none is printed or it could not be settled.',
  }),
  organization: one(() => Organization, {
    nullable: true,
    path: '>FOR_ORGANIZATION Organization',
    description: 'The body that is named beside the name; null when the record names none or it could not be settled.',
  }),
});
