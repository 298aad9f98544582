import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { InterestEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { Person } from '../person/type.ts';
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

@Resolver(() => Declaration)
export class DeclarationResolver {
  @FieldResolver(() => AgendaItem, { description: 'The item under which it was declared.' })
  item(@Root() declaration: Entity, @Ctx() { links }: Context) {
    return links.one(declaration, 'UNDER_ITEM');
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who declared it; null when the printed name could not be settled.',
  })
  person(@Root() declaration: Entity, @Ctx() { links }: Context) {
    return links.one(declaration, 'BY_PERSON');
  }
}
