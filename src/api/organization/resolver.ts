import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { searchNames } from '../../graph/names/match.ts';
import { connectionOf, orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { OrganizationKindEnum } from '../enums.ts';
import { AgendaItem } from '../item/type.ts';
import { findOrganization, organizationById, organizationOrNull } from '../lookup.ts';
import { listMeetings, MeetingConnection } from '../meeting/list.ts';
import { byMeeting, byName, labelled } from '../order.ts';
import { PeriodArgs } from '../period.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Role } from '../role/type.ts';
import { meetingsWith, representativesOf } from './met.ts';
import { Representative } from './representative.ts';
import { Organization } from './type.ts';

const OrganizationConnection = connectionOf('Organization', 'organizations', () => Organization);
const AgendaItemConnection = connectionOf('AgendaItem', 'agenda items', () => AgendaItem);
const bodyArg = 'A name, an abbreviation, or an id.';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, {
    description:
      'Organizations by kind, by name, or by whom they met. In order of name; with `search`, best match first. ' +
      'Under `metWith`, `representatives` and `timesInvolved` of each count that body alone.',
  })
  async organizations(
    @Arg('kind', () => OrganizationKindEnum, { nullable: true, description: 'Only organizations of this kind.' }) kind:
      | string
      | null,
    @Arg('metWith', () => String, {
      nullable: true,
      description: `Only organizations that this body's items name or heard from, or that were represented at its meetings. ${bodyArg}`,
    })
    metWith: string | null,
    @Arg('search', () => String, { nullable: true, description: 'A name or a part of one.' }) search: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { all } = await context.names.list('organizations');
    const body = await organizationOrNull(context, metWith);
    const met = body === null ? null : await meetingsWith(context, body);
    const wanted = all.filter(
      ({ id, row }) => (kind == null || row.kind === kind) && (met === null || (met.has(id) && id !== body)),
    );
    const ranked = (search == null ? wanted : searchNames(search, wanted)).map((entry, rank) => ({
      entry,
      key: [search == null ? 0 : rank, entry.name, entry.id],
    }));
    if (search == null) ranked.sort((a, b) => orderBy()(a.key, b.key));
    return pageOf(
      `organizations ${kind} ${body} ${search}`,
      ranked,
      ({ key }) => key,
      orderBy(),
      page,
      (entries) =>
        entries.map(({ entry }) => {
          const organization = context.links.take('Organization', entry.row);
          return body === null ? organization : { ...organization, metWith: body };
        }),
    );
  }

  @Query(() => Organization, {
    nullable: true,
    description:
      'One organization. An unknown name is null, with an error of code NOT_FOUND that tells the nearest names.',
  })
  async organization(
    @Arg('organization', () => String, { description: bodyArg }) asked: string,
    @Ctx() context: Context,
  ) {
    return organizationById(context, await findOrganization(context, asked));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization that this one is a part of; null for the topmost.',
  })
  async parent(@Root() organization: Entity, @Ctx() context: Context) {
    return parentOf(context, organization);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'The council that this organization is a part of, at whatever depth; a council itself for a council; null outside of councils.',
  })
  async council(@Root() organization: Entity, @Ctx() context: Context) {
    const seen = new Set<string>();
    let at: Entity | null = organization;
    while (at && !seen.has(at.ref)) {
      if (at.kind === 'COUNCIL') return at;
      seen.add(at.ref);
      at = await parentOf(context, at);
    }
    return null;
  }

  @FieldResolver(() => [Organization], {
    description: 'The organizations that are directly a part of this one, by name.',
  })
  async parts(@Root() organization: Entity, @Ctx() context: Context) {
    const { all } = await context.names.list('organizations');
    return all
      .filter(({ row }) => row.parent === organization.ref)
      .map(({ row }) => context.links.take('Organization', row))
      .sort(byName);
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings of this organization, newest first.' })
  async meetings(
    @Root() organization: Entity,
    @Args(() => PeriodArgs) period: PeriodArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return listMeetings(context, { body: organization.ref, ...period }, page);
  }

  @FieldResolver(() => [Role], { description: 'The positions in this organization, by title.' })
  async roles(@Root() organization: Entity, @Ctx() { links }: Context) {
    return (await links.in(organization, 'ROLE_IN')).sort(byName);
  }

  @FieldResolver(() => [Representative], {
    description:
      'Who stood for this organization at meetings, newest first. One entry a person, or unnamed post-holder, and meeting.',
  })
  async representatives(
    @Root() organization: Entity,
    @Arg('at', () => String, {
      nullable: true,
      description: `Only at meetings of this body. ${bodyArg} Left out: the body of metWith, or all.`,
    })
    at: string | null,
    @Ctx() context: Context,
  ) {
    return representativesOf(context, organization, (await organizationOrNull(context, at)) ?? scopeOf(organization));
  }

  @FieldResolver(() => Int, {
    description:
      'Number of meetings at which an item names this organization or heard somebody who stood for it. A meeting counts once.',
  })
  async timesInvolved(
    @Root() organization: Entity,
    @Arg('at', () => String, {
      nullable: true,
      description: `Only meetings of this body. ${bodyArg} Left out: the body of metWith, or all.`,
    })
    at: string | null,
    @Ctx() context: Context,
  ) {
    const body = (await organizationOrNull(context, at)) ?? scopeOf(organization);
    return (await meetingsWith(context, body)).get(organization.ref)?.size ?? 0;
  }

  @FieldResolver(() => AgendaItemConnection, {
    description:
      'The agenda items that name this organization or heard somebody who stood for it: newest meeting first.',
  })
  async items(@Root() organization: Entity, @Args(() => PageArgs) page: PageArgs, @Ctx() { links }: Context) {
    const items = await links.out(organization, 'INVOLVED_IN');
    const dated = await Promise.all(
      items.map(async (item) => ({ item, date: String((await links.one(item, 'ITEM_OF'))?.date ?? '') })),
    );
    const order = orderBy(true);
    const placed = dated
      .map(({ item, date }) => ({ item, key: [date, Number(item.position), item.ref] }))
      .sort((a, b) => order(a.key, b.key));
    return pageOf(
      `items ${organization.ref}`,
      placed,
      ({ key }) => key,
      order,
      page,
      (found) => found.map(({ item }) => item),
    );
  }

  @FieldResolver(() => [Resolution], { description: 'The resolutions that ask or tell this organization to act.' })
  async resolutionsAddressedTo(@Root() organization: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Resolution', await links.in(organization, 'ADDRESSED_TO')));
  }

  @FieldResolver(() => [Action], {
    description: 'What resolutions ask of this organization, and whether it was answered.',
  })
  async actions(@Root() organization: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Action', await links.in(organization, 'ADDRESSED_TO')));
  }
}

const scopeOf = (organization: Entity) => (typeof organization.metWith === 'string' ? organization.metWith : null);

async function parentOf(context: Context, organization: Entity): Promise<Entity | null> {
  const entry = (await context.names.list('organizations')).byId.get(organization.ref);
  return typeof entry?.row.parent === 'string' ? organizationById(context, entry.row.parent) : null;
}
