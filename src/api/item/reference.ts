import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { ReferenceStateEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { labelled } from '../order.ts';
import { Report } from '../report/type.ts';
import { AgendaItem } from './type.ts';

@ObjectType('Reference', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A pointer from an item or report to another minute or meeting.',
})
export class Reference extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the minute pointed at, as printed; null when none is given.',
  })
  minute?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting pointed at; null when none is given.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'The body pointed at, as printed; null when none is given.' })
  bodyAsStated?: string;

  @Field(() => ReferenceStateEnum, { description: 'Whether the minute or meeting pointed at is in the graph.' })
  state!: string;
}

@Resolver(() => Reference)
export class ReferenceResolver {
  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The item pointed at; null when only a meeting is meant or the item is not in the graph.',
  })
  async item(@Root() reference: Entity, @Ctx() { links }: Context) {
    return labelled('AgendaItem', await links.out(reference, 'REFERS_TO'))[0] ?? null;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting pointed at, or that of the item pointed at; null when it is not in the graph.',
  })
  async meeting(@Root() reference: Entity, @Ctx() { links }: Context) {
    const [target] = await links.out(reference, 'REFERS_TO');
    return target?.__typename === 'AgendaItem' ? links.one(target, 'ITEM_OF') : (target ?? null);
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The item in which the pointer stands; null inside an enclosed report.',
  })
  madeUnder(@Root() reference: Entity, @Ctx() { links }: Context) {
    return links.one(reference, 'UNDER_ITEM');
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The enclosed report in which the pointer stands; null under an item.',
  })
  madeInReport(@Root() reference: Entity, @Ctx() { links }: Context) {
    return links.one(reference, 'IN_REPORT');
  }
}
