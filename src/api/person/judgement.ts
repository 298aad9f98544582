import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { VerdictEnum } from '../enums.ts';
import { Node } from '../node/type.ts';
import { Person } from './type.ts';

@ObjectType('Judgement', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a reviewer decided about two mentions of a name. It overrides the rules and can be taken back.',
})
export class Judgement extends Node {
  @Field(() => VerdictEnum, { description: 'Whether the two mentions mean one person.' })
  verdict!: string;

  @Field(() => String, { description: 'Name of the reviewer who decided it.' })
  by!: string;

  @Field(() => DateScalar, { description: 'Day on which the reviewer decided it.' })
  on!: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  why!: string;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => [Person], { description: 'The people whose identity it is about.' })
  people(@Root() judgement: Entity, @Ctx() { links }: Context) {
    return links.out(judgement, 'JUDGES');
  }
}
