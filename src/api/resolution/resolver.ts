import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { ResolutionActionEnum } from '../enums.ts';
import { Actor } from '../item/actor.ts';
import { AgendaItem } from '../item/type.ts';
import { organizationOrNull } from '../lookup.ts';
import { Meeting } from '../meeting/type.ts';
import { byName, byPosition } from '../order.ts';
import { PeriodArgs } from '../period.ts';
import { idsOf, printOrder, printOrderKey } from '../printed.ts';
import { Report } from '../report/type.ts';
import { Action } from './action.ts';
import { Resolution } from './type.ts';

const ResolutionConnection = connectionOf('Resolution', 'resolutions', () => Resolution);

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => ResolutionConnection, {
    description: 'What meetings decided, limb by limb: newest meeting first, then in print order.',
  })
  async resolutions(
    @Arg('body', () => String, { nullable: true, description: 'Only of this body: a name, an abbreviation, or an id.' })
    body: string | null,
    @Arg('action', () => ResolutionActionEnum, {
      nullable: true,
      description: 'Only limbs that do this, such as REQUESTED.',
    })
    action: string | null,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Only limbs whose words or summary have these words, in this order.',
    })
    text: string | null,
    @Args(() => PeriodArgs) { from = null, to = null }: PeriodArgs,
    @Arg('includeRecommendations', () => Boolean, {
      defaultValue: false,
      description: 'Also give limbs that a report asks for and no meeting decided.',
    })
    includeRecommendations: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const params = {
      body: await organizationOrNull(context, body),
      kinds: includeRecommendations ? ['DECISION', 'RECOMMENDATION'] : ['DECISION'],
      action: action ?? null,
      text: text?.toLowerCase() ?? null,
      from,
      to,
    };
    const list = `resolutions ${JSON.stringify(params)}`;
    const keys = await context.names.kept(list, async () =>
      (await context.graph.read('list-resolutions', params)).map(printOrderKey).sort(printOrder),
    );
    return pageOf(
      list,
      keys,
      (key) => key,
      printOrder,
      page,
      (found) => context.links.nodes('Resolution', idsOf(found)),
    );
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The item under which it was decided; null inside an enclosed report.',
  })
  item(@Root() resolution: Entity, @Ctx() { links }: Context) {
    return links.one(resolution, 'UNDER_ITEM');
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The enclosed report that asks for it; null for a decision.',
  })
  report(@Root() resolution: Entity, @Ctx() { links }: Context) {
    return links.one(resolution, 'IN_REPORT');
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting that decided it, or to which the report that asks for it came.',
  })
  async meeting(@Root() resolution: Entity, @Ctx() { links }: Context) {
    const item = await links.one(resolution, 'UNDER_ITEM');
    if (item) return links.one(item, 'ITEM_OF');
    const report = await links.one(resolution, 'IN_REPORT');
    return report && links.one(report, 'SUBMITTED_TO');
  }

  @FieldResolver(() => [Actor], { description: 'Who is asked or told to act, as far as it could be settled.' })
  async addressedTo(@Root() resolution: Entity, @Ctx() { links }: Context) {
    return (await links.out(resolution, 'ADDRESSED_TO')).sort(byName);
  }

  @FieldResolver(() => [Action], {
    description: 'What it asks of somebody, each with whether a later item answers it.',
  })
  async asActions(@Root() resolution: Entity, @Ctx() { links }: Context) {
    return (await links.in(resolution, 'REQUESTED_IN')).sort(byPosition);
  }
}
