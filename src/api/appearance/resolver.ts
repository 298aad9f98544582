import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Meeting } from '../meeting/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { Role } from '../role/type.ts';
import { Contribution } from './contribution.ts';
import { Appearance } from './type.ts';

@Resolver(() => Appearance)
export class AppearanceResolver {
  @FieldResolver(() => Person, { description: 'The person who appeared at the meeting.' })
  person(@Root() appearance: Entity, @Ctx() { links }: Context) {
    return links.one(appearance, 'APPEARANCE_OF');
  }

  @FieldResolver(() => Meeting, { description: 'The meeting at which the person appeared.' })
  meeting(@Root() appearance: Entity, @Ctx() { links }: Context) {
    return links.one(appearance, 'APPEARED_AT');
  }

  @FieldResolver(() => Role, {
    nullable: true,
    description: 'The role that the printed title means; null when none is printed or it could not be settled.',
  })
  role(@Root() appearance: Entity, @Ctx() { links }: Context) {
    return links.one(appearance, 'IN_ROLE');
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The body for which the person came; null when the record does not say.',
  })
  organization(@Root() appearance: Entity, @Ctx() { links }: Context) {
    return links.one(appearance, 'FOR_ORGANIZATION');
  }

  @FieldResolver(() => [Contribution], { description: 'What the person did at the meeting, in print order.' })
  async contributions(@Root() appearance: Entity, @Ctx() { links }: Context) {
    const contributions = await links.in(appearance, 'PART_OF_APPEARANCE');
    const placed = await Promise.all(
      contributions.map(async (contribution) => ({
        contribution,
        item: Number((await links.one(contribution, 'UNDER_ITEM'))?.position ?? 0),
      })),
    );
    return placed
      .sort(
        (a, b) =>
          a.item - b.item ||
          Number(a.contribution.position) - Number(b.contribution.position) ||
          (a.contribution.ref < b.contribution.ref ? -1 : 1),
      )
      .map(({ contribution }) => contribution);
  }
}
