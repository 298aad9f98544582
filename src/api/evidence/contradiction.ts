import { Field, ObjectType } from 'type-graphql';
import { Appearance } from '../appearance/type.ts';
import { ContradictionSubjectEnum } from '../enums.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { one, reach } from '../reach/declare.ts';
import { Stated } from './stated.ts';

@ObjectType('Contradiction', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description:
    'What two records of one meeting state differently, with the place in each. None of them is chosen in silence.',
})
export class Contradiction extends Node {
  @Field(() => ContradictionSubjectEnum, { description: 'What the records differ on.' })
  about!: string;

  @Field(() => String, {
    description:
      'How each record puts it and where, as in "Ann Ash: PRESENT (a.txt, line 3); APOLOGIES (b.txt, line 4)".',
  })
  message!: string;
}

export const ContradictionLinks = reach(() => Contradiction, 'Contradiction', {
  appearance: one(() => Appearance, {
    nullable: true,
    path: '>CONTRADICTS Appearance',
    description: 'The appearance that is stated differently; null where it is something else.',
  }),
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>CONTRADICTS AgendaItem',
    description: 'The item whose decisions are stated differently; null where it is something else.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: [
      '>CONTRADICTS Meeting',
      '>CONTRADICTS Appearance >APPEARED_AT Meeting',
      '>CONTRADICTS AgendaItem >ITEM_OF Meeting',
    ],
    description: 'The meeting that the records tell of.',
  }),
});
