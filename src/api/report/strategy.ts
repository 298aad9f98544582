import { Field, ObjectType } from 'type-graphql';
import { StrategyRelationEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { one, reach } from '../reach/declare.ts';
import { Strategy } from '../strategy/type.ts';
import { Report } from './type.ts';

@ObjectType('ReportStrategy', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A strategy in an enclosed report: what the report is about, or what it mentions.',
})
export class ReportStrategy extends Node {
  @Field(() => StrategyRelationEnum, { description: 'REPORTED: the report is about it. MENTIONED: it only names it.' })
  relation!: string;

  @Field(() => String, { description: 'Name of the strategy as printed there.' })
  nameAsStated!: string;

  @Field(() => String, { nullable: true, description: 'Edition as printed there; null when none is printed.' })
  editionAsStated?: string;
}

export const ReportStrategyLinks = reach(() => ReportStrategy, 'ReportStrategy', {
  strategy: one(() => Strategy, { path: '>STRATEGY_OF Strategy', description: 'The strategy that is named.' }),
  report: one(() => Report, { path: '>IN_REPORT Report', description: 'The report that names it.' }),
});
