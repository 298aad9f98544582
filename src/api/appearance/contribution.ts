import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { PartEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { AgendaItem } from '../item/type.ts';
import { Node } from '../node/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { Role } from '../role/type.ts';
import { Appearance } from './type.ts';

@ObjectType('Contribution', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'What somebody did under one agenda item: presented, spoke, or declared an interest.',
})
export class Contribution extends Node {
  @Field(() => PartEnum, { description: 'What it was: PRESENTED, SPOKE or DECLARED.' })
  part!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name as printed; null for a post-holder who is named only by title.',
  })
  nameAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Post title as the record prints it there.' })
  roleAsStated?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Body that the person belongs to, as the record prints it there.',
  })
  organizationAsStated?: string;
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who it was; null for a post-holder whom the record names only by title.',
  })
  person(@Root() contribution: Entity, @Ctx() { links }: Context) {
    return links.one(contribution, 'BY_PERSON');
  }

  @FieldResolver(() => AgendaItem, { description: 'The agenda item under which it happened.' })
  item(@Root() contribution: Entity, @Ctx() { links }: Context) {
    return links.one(contribution, 'UNDER_ITEM');
  }

  @FieldResolver(() => Appearance, {
    nullable: true,
    description: 'The appearance it belongs to; null for an unnamed post-holder.',
  })
  appearance(@Root() contribution: Entity, @Ctx() { links }: Context) {
    return links.one(contribution, 'PART_OF_APPEARANCE');
  }

  @FieldResolver(() => Role, {
    nullable: true,
    description: 'The role that the printed title means; null when none is printed or it could not be settled.',
  })
  role(@Root() contribution: Entity, @Ctx() { links }: Context) {
    return links.one(contribution, 'IN_ROLE');
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The body for which the person spoke; null when the record does not say.',
  })
  organization(@Root() contribution: Entity, @Ctx() { links }: Context) {
    return links.one(contribution, 'FOR_ORGANIZATION');
  }
}
