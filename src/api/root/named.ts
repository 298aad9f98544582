import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, type ClassType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { bearersOf, searchNames } from '../../graph/names/match.ts';
import type { Named } from '../../graph/names/named.ts';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { type Entity, idOf, readId } from '../entity.ts';
import { OrganizationKindEnum, StrategyOrderEnum } from '../enums.ts';
import { SourceRecord } from '../evidence/type.ts';
import { bodiesOrNull, findOrganization, findPerson, findRole, findStrategy, organizationOrNull } from '../lookup.ts';
import { Meeting } from '../meeting/type.ts';
import { Organization } from '../organization/type.ts';
import { PeriodArgs } from '../period.ts';
import { PeopleFilter, peopleLeft } from '../person/filter.ts';
import { Person } from '../person/type.ts';
import type { Key } from '../reach/cursor.ts';
import { compareKeys, rankedPage } from '../reach/ranked.ts';
import { Role } from '../role/type.ts';
import { Strategy } from '../strategy/type.ts';
import { PageArgs } from './page.ts';

const bodyArg = 'A name, an abbreviation, or an id.';
const connection = (name: string, things: string, type: () => ClassType) => {
  const made = connectionOf(name, things, type);
  return () => made;
};
const unknown = (what: string, how: string) =>
  `One ${what}. An unknown ${how} is null, with an error of code NOT_FOUND that tells the nearest ${how}s.`;

@ArgsType()
class StrategyArgs extends PeriodArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only strategies reported to this body: a name, an abbreviation, or an id.',
  })
  reportedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Only strategies with such a name.' })
  search?: string | null;

  @Field(() => StrategyOrderEnum, {
    defaultValue: 'NAME_ASC',
    description: 'In which order they come; ties are in order of name.',
  })
  orderBy!: string;
}

/** The one node with an id, with what the operation asks of it. */
async function only(label: NodeLabel, ref: string, context: Context, info: GraphQLResolveInfo): Promise<Entity> {
  const [found] = await context.reader.nodes(label, [ref], info.fieldNodes, context, info);
  if (!found) throw new UserError('NOT_FOUND', `No ${label} has the id "${ref}".`);
  return found;
}

/** Lists of what has a name, and the one that is called so. */
@Resolver()
export class NamedResolver {
  @Query(
    connection('Person', 'people', () => Person),
    {
      description:
        'People by name. With `search`, best first: the whole name or another printed name, then a surname or other whole ' +
        'word, then the beginning of a name, then a part of one, then near spellings. Without, all people in order of id. A full ' +
        'name that several people bear is answered with all of them, even where `first` is smaller: none is picked silently.',
    },
  )
  async people(
    @Arg('search', () => String, {
      nullable: true,
      description: 'A name or a part of one; an honorific does not matter.',
    })
    search: string | null,
    @Args(() => PeopleFilter) filter: PeopleFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [{ all: everybody }, left] = await Promise.all([context.names.list('people'), peopleLeft(context, filter)]);
    const ranked = byRank(search, left === null ? everybody : everybody.filter(({ id }) => left.has(id)));
    const found = ranked.map(({ entry }) => entry);
    const bearers = search == null || page.after != null || page.last != null ? 0 : bearersOf(search, found).length;
    const first = page.first >= 1 ? Math.min(Math.max(page.first, bearers), 500) : page.first;
    const { council, body, role, capacity } = filter;
    const args = { search: search ?? null, council, body, role, capacity, ...page, first };
    return rankedPage('Person', 'people', ranked, [], args, context, info);
  }

  @Query(() => Person, {
    nullable: true,
    description: `${unknown('person', 'name')} A name that several people bear is null, with an error of code AMBIGUOUS that lists them with council, roles and years.`,
  })
  async person(
    @Arg('person', () => String, { description: 'The exact name, another printed name, or an id.' }) asked: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return only('Person', await findPerson(context, asked), context, info);
  }

  @Query(
    connection('Role', 'roles', () => Role),
    {
      description: 'Roles by title; all roles in order of id when no title is given.',
    },
  )
  async roles(
    @Arg('search', () => String, { nullable: true, description: 'A title or a part of one.' }) search: string | null,
    @Arg('organization', () => String, {
      nullable: true,
      description: `Only roles in this organization. ${bodyArg}`,
    })
    organization: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const within = await organizationOrNull(context, organization);
    const { all } = await context.names.list('roles');
    const there = within === null ? all : all.filter(({ row }) => row.organization === within);
    const args = { within, search: search ?? null, ...page };
    return rankedPage('Role', 'roles', byRank(search, there), [], args, context, info);
  }

  @Query(() => Role, { nullable: true, description: unknown('role', 'title') })
  async role(
    @Arg('role', () => String, { description: 'The exact title, another printed title, or an id.' }) asked: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return only('Role', await findRole(context, asked), context, info);
  }

  @Query(
    connection('Organization', 'organizations', () => Organization),
    {
      description:
        'Organizations by kind, by name, or by whom they met. In order of name; with `search`, best match first. ' +
        'Under `metWith`, `representatives` and `timesInvolved` of each count that body alone.',
    },
  )
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
    @Info() info: GraphQLResolveInfo,
  ) {
    const { all, byId } = await context.names.list('organizations');
    const body = await organizationOrNull(context, metWith);
    const there = body === null ? all : await partnersOf(context, body, byId);
    const wanted = there.filter(({ row }) => kind == null || row.kind === kind);
    const ranked = (search == null ? wanted : searchNames(search, wanted)).map((entry, rank) => ({
      entry,
      key: [search == null ? 0 : rank, entry.name, entry.id],
    }));
    if (search == null) ranked.sort((a, b) => compareKeys(a.key, b.key, []));
    const args = { kind: kind ?? null, body, search: search ?? null, ...page };
    const own = body === null ? context : { ...context, metWith: body };
    return rankedPage('Organization', 'organizations', ranked, [], args, own, info);
  }

  @Query(() => Organization, { nullable: true, description: unknown('organization', 'name') })
  async organization(
    @Arg('organization', () => String, { description: bodyArg }) asked: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return only('Organization', await findOrganization(context, asked), context, info);
  }

  @Query(
    connection('Strategy', 'strategies', () => Strategy),
    {
      description:
        'Strategies. With `reportedTo`, `from` or `to`: only those that an item there and then reported, at least once; ' +
        'being only mentioned is not enough. Without: all strategies.',
    },
  )
  async strategies(
    @Args(() => StrategyArgs) { reportedTo, from = null, to = null, search = null, orderBy }: StrategyArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { all } = await context.names.list('strategies');
    const params = { body: await bodiesOrNull(context, reportedTo), from, to };
    const unbounded = Object.values(params).every((value) => value === null);
    const reported = unbounded && orderBy === 'NAME_ASC' ? null : await reportedDays(context, params);
    const found = (search == null ? all : searchNames(search, all)).filter(({ id }) => unbounded || reported?.has(id));
    const down = orderBy === 'NAME_ASC' ? [] : [true];
    const ranked = found.map((entry) => ({ entry, key: strategyKey(entry, orderBy, reported?.get(entry.id)) }));
    ranked.sort((a, b) => compareKeys(a.key, b.key, [{ down: down[0] === true }]));
    const args = { ...params, search, orderBy, ...page };
    return rankedPage('Strategy', 'strategies', ranked, down, args, context, info);
  }

  @Query(() => Strategy, { nullable: true, description: unknown('strategy', 'name') })
  async strategy(
    @Arg('strategy', () => String, { description: 'The exact name without years, another printed name, or an id.' })
    asked: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return only('Strategy', await findStrategy(context, asked), context, info);
  }

  @Query(() => Meeting, {
    nullable: true,
    description: 'One meeting. An id that no meeting has is null, with an error of code NOT_FOUND.',
  })
  async meeting(
    @Arg('id', () => ID, { description: 'Its id, or its readable id such as "meeting/borsetshire/audit/2031-06-17".' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return only('Meeting', idOf(id, 'Meeting').ref, context, info);
  }

  @Query(() => SourceRecord, {
    nullable: true,
    description: 'One record. A name that no record has is null, with an error of code NOT_FOUND.',
  })
  async record(
    @Arg('record', () => String, { description: 'Its file name, its SHA-256, or its id.' }) asked: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Entity> {
    const id = readId(asked);
    const wanted = id?.label === 'Record' ? id.ref : asked;
    const found = await context.graph.read('records-called', { asked: wanted });
    if (found.length === 0) throw new UserError('NOT_FOUND', `No record has the file name, SHA-256 or id "${asked}".`);
    if (found.length === 1) return only('Record', String(found[0]?.id), context, info);
    throw new UserError('BAD_INPUT', `"${asked}" names ${found.length} records: give the SHA-256 or the id.`, {
      candidates: found,
    });
  }
}

/** In the order in which they fit the search, or without one in order of id. */
function byRank(search: string | null | undefined, all: Named[]) {
  // A place in a ranking is the only stable key of a search: the same revision gives the same ranking.
  return (search == null ? all : searchNames(search, all)).map((entry, rank) => ({
    entry,
    key: [search == null ? 0 : rank, entry.id],
  }));
}

/** The organizations that a body met. */
async function partnersOf({ graph, names }: Context, body: string, byId: Map<string, Named>): Promise<Named[]> {
  const ids = await names.kept(`list-met ${body}`, async () =>
    (await graph.read('list-met', { body })).map(({ organization }) => String(organization)),
  );
  return ids.flatMap((id) => (id === body ? [] : (byId.get(id) ?? [])));
}

/** Number of meetings that reported each strategy, and the day of the last. */
async function reportedDays(
  { graph, names }: Context,
  { body, ...period }: { body: string | string[] | null; from: string | null; to: string | null },
) {
  return names.kept(`list-strategies ${JSON.stringify({ body, ...period })}`, async () => {
    const query = body === null ? 'list-strategies' : 'list-strategies-of';
    const rows = await Promise.all([body].flat().map((one) => graph.read(query, { body: one, ...period })));
    const days = new Map<string, { times: number; last: string }>();
    for (const { strategy, times, last } of rows.flat()) {
      const known = days.get(String(strategy)) ?? { times: 0, last: '' };
      const later = String(last ?? '') > known.last ? String(last) : known.last;
      days.set(String(strategy), { times: known.times + Number(times), last: later });
    }
    return days;
  });
}

function strategyKey({ id, name }: Named, by: string, reported: { times: number; last: string } | undefined): Key {
  if (by === 'TIMES_REPORTED_DESC') return [reported?.times ?? 0, name, id];
  return by === 'LAST_REPORTED_DESC' ? [reported?.last ?? '', name, id] : [name, id];
}
