import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { searchNames } from '../../graph/names/match.ts';
import type { Named } from '../../graph/names/named.ts';
import { connectionOf, type Key, orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { StrategyOrderEnum, StrategyRelationEnum } from '../enums.ts';
import { findStrategy, organizationOrNull } from '../lookup.ts';
import { byMeeting } from '../order.ts';
import { PeriodArgs } from '../period.ts';
import { ReportStrategy } from '../report/strategy.ts';
import { Report } from '../report/type.ts';
import { StrategyEdition } from './edition.ts';
import { Reporting } from './reporting.ts';
import { daysOf, reportingsOf, WhereArgs } from './reportings.ts';
import { Strategy } from './type.ts';

const StrategyConnection = connectionOf('Strategy', 'strategies', () => Strategy);
const ReportingConnection = connectionOf('Reporting', 'reportings', () => Reporting);

@Resolver(() => Strategy)
export class StrategyResolver {
  @Query(() => StrategyConnection, {
    description:
      'Strategies. With `reportedTo`, `from` or `to`: only those that an item there and then reported, at least once; ' +
      'being only mentioned is not enough. Without: all strategies.',
  })
  async strategies(
    @Arg('reportedTo', () => String, {
      nullable: true,
      description: 'Only strategies reported to this body: a name, an abbreviation, or an id.',
    })
    reportedTo: string | null,
    @Args(() => PeriodArgs) { from = null, to = null }: PeriodArgs,
    @Arg('search', () => String, { nullable: true, description: 'Only strategies with such a name.' }) search:
      | string
      | null,
    @Arg('orderBy', () => StrategyOrderEnum, {
      defaultValue: 'NAME_ASC',
      description: 'In which order they come; ties are in order of name.',
    })
    by: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { all } = await context.names.list('strategies');
    const params = { body: await organizationOrNull(context, reportedTo), from, to };
    const list = `strategies ${JSON.stringify({ ...params, search, by })}`;
    const unbounded = Object.values(params).every((value) => value === null);
    const reported = unbounded && by === 'NAME_ASC' ? null : await reportedDays(context, params);
    const found = (search == null ? all : searchNames(search, all)).filter(({ id }) => unbounded || reported?.has(id));
    const ranked = found.map((entry) => ({ entry, key: keyOf(entry, by, reported?.get(entry.id) ?? []) }));
    const order = by === 'NAME_ASC' ? orderBy() : orderBy(true);
    ranked.sort((a, b) => order(a.key, b.key));
    return pageOf(
      list,
      ranked,
      ({ key }) => key,
      order,
      page,
      (entries) => entries.map(({ entry }) => context.links.take('Strategy', entry.row)),
    );
  }

  @Query(() => Strategy, {
    nullable: true,
    description: 'One strategy. An unknown name is null, with an error of code NOT_FOUND that tells the nearest names.',
  })
  async strategy(
    @Arg('strategy', () => String, { description: 'The exact name without years, another printed name, or an id.' })
    asked: string,
    @Ctx() context: Context,
  ) {
    return context.links.node('Strategy', await findStrategy(context, asked));
  }

  @FieldResolver(() => [StrategyEdition], { description: 'The dated versions that records name, oldest first.' })
  async editions(@Root() strategy: Entity, @Ctx() { links }: Context) {
    return (await links.in(strategy, 'EDITION_OF')).sort((a, b) =>
      `${a.startYear ?? ''} ${a.label}` < `${b.startYear ?? ''} ${b.label}` ? -1 : 1,
    );
  }

  @FieldResolver(() => Int, {
    description: 'Number of meetings that reported the strategy. A meeting counts once, however many of its items do.',
  })
  async timesReported(@Root() strategy: Entity, @Args(() => WhereArgs) where: WhereArgs, @Ctx() context: Context) {
    return (await daysOf(context, strategy, 'REPORTED', where)).length;
  }

  @FieldResolver(() => Int, {
    description:
      'Number of meetings with an item that only mentions the strategy. A meeting counts once; it may also have reported it.',
  })
  async timesMentioned(@Root() strategy: Entity, @Args(() => WhereArgs) where: WhereArgs, @Ctx() context: Context) {
    return (await daysOf(context, strategy, 'MENTIONED', where)).length;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day of the first meeting that reported it; null when none did.',
  })
  async firstReported(@Root() strategy: Entity, @Args(() => WhereArgs) where: WhereArgs, @Ctx() context: Context) {
    return (await daysOf(context, strategy, 'REPORTED', where)).find((day) => day !== '') ?? null;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day of the last meeting that reported it; null when none did.',
  })
  async lastReported(@Root() strategy: Entity, @Args(() => WhereArgs) where: WhereArgs, @Ctx() context: Context) {
    return (await daysOf(context, strategy, 'REPORTED', where)).at(-1) || null;
  }

  @FieldResolver(() => ReportingConnection, {
    description:
      'Where the strategy was reported or mentioned, newest first: at every body, whatever the list was narrowed to, unless `body` says so.',
  })
  async reportings(
    @Root() strategy: Entity,
    @Args(() => WhereArgs) where: WhereArgs,
    @Arg('relation', () => StrategyRelationEnum, {
      nullable: true,
      description: 'Only where it was reported, or only where it was mentioned.',
    })
    relation: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const order = orderBy(true);
    const placed = (await reportingsOf(context, strategy, where))
      .filter(({ reporting }) => relation == null || reporting.relation === relation)
      .map(({ reporting, item, meeting, date }) => ({
        reporting,
        key: [date, meeting?.ref ?? '', Number(item?.position ?? 0), reporting.ref],
      }))
      .sort((a, b) => order(a.key, b.key));
    return pageOf(
      `reportings ${strategy.ref}`,
      placed,
      ({ key }) => key,
      order,
      page,
      (found) => found.map(({ reporting }) => reporting),
    );
  }

  @FieldResolver(() => [ReportStrategy], {
    description: 'The enclosed reports that are about this strategy or mention it, newest meeting first.',
  })
  async inReports(@Root() strategy: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, await links.in(strategy, 'STRATEGY_OF'));
  }

  @FieldResolver(() => [Report], { description: 'The reports about the strategy.' })
  async reports(@Root() strategy: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, await links.in(strategy, 'ABOUT'));
  }
}

/** Days of the meetings that reported each strategy, ascending. */
async function reportedDays(
  { graph, names }: Context,
  params: Record<string, string | null>,
): Promise<Map<string, string[]>> {
  return names.kept(`list-strategies ${JSON.stringify(params)}`, async () => {
    const days = new Map<string, string[]>();
    for (const { strategy, date } of await graph.read('list-strategies', params)) {
      days.set(String(strategy), [...(days.get(String(strategy)) ?? []), String(date ?? '')].sort());
    }
    return days;
  });
}

function keyOf({ id, name }: Named, by: string, days: string[]): Key {
  if (by === 'TIMES_REPORTED_DESC') return [days.length, name, id];
  return by === 'LAST_REPORTED_DESC' ? [days.at(-1) ?? '', name, id] : [name, id];
}
