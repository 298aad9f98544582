import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { searchNames } from '../../graph/names/match.ts';
import { Contribution } from '../appearance/contribution.ts';
import { Appearance } from '../appearance/type.ts';
import { connectionOf, orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Mention } from '../item/mention.ts';
import { findRole, organizationById, organizationOrNull } from '../lookup.ts';
import { byMeeting, labelled } from '../order.ts';
import { Organization } from '../organization/type.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from './tenure.ts';
import { Role } from './type.ts';

const RoleConnection = connectionOf('Role', 'roles', () => Role);

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => RoleConnection, { description: 'Roles by title; all roles in order of id when no title is given.' })
  async roles(
    @Arg('search', () => String, { nullable: true, description: 'A title or a part of one.' }) search: string | null,
    @Arg('organization', () => String, {
      nullable: true,
      description: 'Only roles in this organization: a name, an abbreviation, or an id.',
    })
    organization: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const within = await organizationOrNull(context, organization);
    const { all } = await context.names.list('roles');
    const there = within === null ? all : all.filter(({ row }) => row.organization === within);
    const found = (search == null ? there : searchNames(search, there)).map((entry, rank) => ({
      entry,
      rank: search == null ? 0 : rank,
    }));
    return pageOf(
      `roles ${within} ${search}`,
      found,
      ({ entry, rank }) => [rank, entry.id],
      orderBy(),
      page,
      (entries) => entries.map(({ entry }) => context.links.take('Role', entry.row)),
    );
  }

  @Query(() => Role, {
    nullable: true,
    description: 'One role. An unknown title is null, with an error of code NOT_FOUND that tells the nearest titles.',
  })
  async role(
    @Arg('role', () => String, { description: 'The exact title, another printed title, or an id.' }) asked: string,
    @Ctx() context: Context,
  ) {
    return context.links.node('Role', await findRole(context, asked));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization in which the position is; null when no record says.',
  })
  async organization(@Root() role: Entity, @Ctx() context: Context) {
    const entry = (await context.names.list('roles')).byId.get(role.ref);
    return typeof entry?.row.organization === 'string' ? organizationById(context, entry.row.organization) : null;
  }

  @FieldResolver(() => [Tenure], { description: 'Who held the role and when, first seen first.' })
  async tenures(@Root() role: Entity, @Ctx() { links }: Context) {
    return (await links.in(role, 'TENURE_IN')).sort((a, b) =>
      `${a.firstSeen} ${a.ref}` < `${b.firstSeen} ${b.ref}` ? -1 : 1,
    );
  }

  @FieldResolver(() => [Appearance], { description: 'Appearances in which the record states this role.' })
  async appearances(@Root() role: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Appearance', await links.in(role, 'IN_ROLE')));
  }

  @FieldResolver(() => [Contribution], {
    description: 'Contributions that state this role, those of unnamed post-holders included.',
  })
  async contributions(@Root() role: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Contribution', await links.in(role, 'IN_ROLE')));
  }

  @FieldResolver(() => [Mention], { description: 'Where the role is only spoken of.' })
  async mentions(@Root() role: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Mention', await links.in(role, 'IN_ROLE')));
  }

  @FieldResolver(() => [Resolution], {
    description: 'The resolutions that ask or tell the holder of this role to act.',
  })
  async resolutionsAddressedTo(@Root() role: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Resolution', await links.in(role, 'ADDRESSED_TO')));
  }

  @FieldResolver(() => [Action], {
    description: 'What resolutions ask of the holder of this role, and whether it was answered.',
  })
  async actions(@Root() role: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Action', await links.in(role, 'ADDRESSED_TO')));
  }
}
