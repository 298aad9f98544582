import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { StrategyRelationEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
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

@Resolver(() => ReportStrategy)
export class ReportStrategyResolver {
  @FieldResolver(() => Strategy, { description: 'The strategy that the report is about or speaks of.' })
  strategy(@Root() named: Entity, @Ctx() { links }: Context) {
    return links.one(named, 'STRATEGY_OF');
  }

  @FieldResolver(() => Report, { description: 'The report that names it.' })
  report(@Root() named: Entity, @Ctx() { links }: Context) {
    return links.one(named, 'IN_REPORT');
  }
}
