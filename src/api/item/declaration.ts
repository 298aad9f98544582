import { Field, ObjectType } from 'type-graphql';
import { InterestEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { Person } from '../person/type.ts';
import { one, reach } from '../reach/declare.ts';
import { AgendaItem } from './type.ts';

@ObjectType('Declaration', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'An interest that somebody declared at a meeting.',
})
export class Declaration extends Node {
  @Field(() => InterestEnum, { description: 'The kind of interest that was declared.' })
  interest!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it relates to, as printed: an item number or a subject; null when not stated.',
  })
  relatesTo?: string;

  @Field(() => String, { description: 'Name as printed, without honorific.' })
  nameAsStated!: string;
}

export const DeclarationLinks = reach(() => Declaration, 'Declaration', {
  item: one(() => AgendaItem, {
    path: '>UNDER_ITEM AgendaItem',
    description: 'The item under which it was declared.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem >ITEM_OF Meeting',
    description: 'The meeting at which it was declared.',
  }),
  person: one(() => Person, {
    nullable: true,
    path: '>BY_PERSON Person',
    description: 'Who declared it; null when the printed name could not be settled.',
  }),
});
