import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Node } from '../node/type.ts';
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

@Resolver(() => StrategyEdition)
export class StrategyEditionResolver {
  @FieldResolver(() => Strategy, { description: 'The strategy of which it is a version.' })
  strategy(@Root() edition: Entity, @Ctx() { links }: Context) {
    return links.one(edition, 'EDITION_OF');
  }

  @FieldResolver(() => StrategyEdition, {
    nullable: true,
    description: 'The version that came after it; null when none is known.',
  })
  successor(@Root() edition: Entity, @Ctx() { links }: Context) {
    return links.one(edition, 'SUCCEEDED_BY');
  }

  @FieldResolver(() => StrategyEdition, {
    nullable: true,
    description: 'The version that it came after; null when none is known.',
  })
  async predecessor(@Root() edition: Entity, @Ctx() { links }: Context) {
    return (await links.in(edition, 'SUCCEEDED_BY'))[0] ?? null;
  }
}
