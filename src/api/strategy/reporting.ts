import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { StrategyRelationEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
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

@Resolver(() => Reporting)
export class ReportingResolver {
  @FieldResolver(() => Strategy, { description: 'The strategy that was reported or mentioned.' })
  strategy(@Root() reporting: Entity, @Ctx() { links }: Context) {
    return links.one(reporting, 'REPORTING_OF');
  }

  @FieldResolver(() => StrategyEdition, {
    nullable: true,
    description: 'The version that was meant; null when the record does not say.',
  })
  edition(@Root() reporting: Entity, @Ctx() { links }: Context) {
    return links.one(reporting, 'OF_EDITION');
  }

  @FieldResolver(() => AgendaItem, { description: 'The agenda item that reports or mentions the strategy.' })
  item(@Root() reporting: Entity, @Ctx() { links }: Context) {
    return links.one(reporting, 'UNDER_ITEM');
  }

  @FieldResolver(() => Meeting, { description: 'The meeting at which the strategy was reported or mentioned.' })
  async meeting(@Root() reporting: Entity, @Ctx() { links }: Context) {
    const item = await links.one(reporting, 'UNDER_ITEM');
    return item && links.one(item, 'ITEM_OF');
  }
}
