import { Field, ObjectType } from 'type-graphql';
import { StrategyRelationEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { one, reach } from '../reach/declare.ts';
import { StrategyEdition } from './edition.ts';
import { Strategy } from './type.ts';

@ObjectType('Reporting', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A strategy at an agenda item: reported there, or only mentioned.',
})
export class Reporting extends Node {
  @Field(() => StrategyRelationEnum, { description: 'Whether the item reports the strategy or only mentions it.' })
  relation!: string;

  @Field(() => String, { description: 'Name of the strategy as printed there.' })
  nameAsStated!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Years of the edition as printed there; null when none are printed.',
  })
  editionAsStated?: string;
}

export const ReportingLinks = reach(() => Reporting, 'Reporting', {
  strategy: one(() => Strategy, {
    path: '>REPORTING_OF Strategy',
    description: 'The strategy that was reported or mentioned.',
  }),
  edition: one(() => StrategyEdition, {
    nullable: true,
    path: '>OF_EDITION StrategyEdition',
    description: 'The version that was meant; null when the record does not say.',
  }),
  item: one(() => AgendaItem, {
    path: '>UNDER_ITEM AgendaItem',
    description: 'The agenda item that reports or mentions the strategy.',
  }),
  meeting: one(() => Meeting, {
    path: '>UNDER_ITEM AgendaItem >ITEM_OF Meeting',
    description: 'The meeting at which the strategy was reported or mentioned.',
  }),
});
