import { Field, ObjectType } from 'type-graphql';
import { PartEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { one, reach } from '../reach/declare.ts';
import { Role } from '../role/type.ts';
import { Appearance } from './type.ts';

@ObjectType('Contribution', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'What somebody did under one agenda item: presented, spoke, or declared an interest.',
})
export class Contribution extends Node {
  @Field(() => PartEnum, { description: 'What it was: PRESENTED, SPOKE or DECLARED.' })
  part!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name as printed; null for a post-holder who is named only by title.',
  })
  nameAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Post title as the record prints it there.' })
  roleAsStated?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Body that the person belongs to, as the record prints it there.',
  })
  organizationAsStated?: string;
}

export const ContributionLinks = reach(() => Contribution, 'Contribution', {
  person: one(() => Person, {
    nullable: true,
    path: '>BY_PERSON Person',
    description: 'Who it was; null for a post-holder whom the record names only by title.',
  }),
  item: one(() => AgendaItem, {
    path: '>UNDER_ITEM AgendaItem',
    description: 'The agenda item under which it happened.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem >ITEM_OF Meeting',
    description: 'The meeting at which it happened.',
  }),
  appearance: one(() => Appearance, {
    nullable: true,
    path: '>PART_OF_APPEARANCE Appearance',
    description: 'The appearance it belongs to; null for an unnamed post-holder.',
  }),
  role: one(() => Role, {
    nullable: true,
    path: '>IN_ROLE Role',
    description: 'The role that the printed title means; null when none is printed or it could not be settled.',
  }),
  organization: one(() => Organization, {
    nullable: true,
    path: '>FOR_ORGANIZATION Organization',
    description: 'The body for which the person spoke; null when the record does not say.',
  }),
});
