import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/type.ts';
import { list, one, reach } from '../reach/declare.ts';
import { by, place } from '../reach/filter.ts';
import { Reporting } from './reporting.ts';
import { Strategy } from './type.ts';

@ObjectType('StrategyEdition', {
  implements: Node,
  simpleResolvers: true,
  description: 'One dated version of a strategy.',
})
export class StrategyEdition extends Node {
  @Field(() => String, { description: 'The years as printed, such as "2026-2030".' })
  label!: string;

  @Field(() => Int, { nullable: true, description: 'First year it covers; null when not stated.' })
  startYear?: number;

  @Field(() => Int, { nullable: true, description: 'Last year it covers; null when not stated.' })
  endYear?: number;
}

export const StrategyEditionLinks = reach(() => StrategyEdition, 'StrategyEdition', {
  strategy: one(() => Strategy, {
    path: '>EDITION_OF Strategy',
    description: 'The strategy of which it is a version.',
  }),
  successor: one(() => StrategyEdition, {
    nullable: true,
    path: '>SUCCEEDED_BY StrategyEdition',
    description: 'The version that came after it; null when none is known.',
  }),
  predecessor: one(() => StrategyEdition, {
    nullable: true,
    path: '<SUCCEEDED_BY StrategyEdition',
    description: 'The version that it came after; null when none is known.',
  }),
  reportings: list(() => Reporting, {
    name: 'Reporting',
    things: 'reportings',
    path: '<OF_EDITION Reporting',
    filters: { ...place, relation: by.relation },
    description: 'Where this version was reported or mentioned, newest first.',
  }),
});
