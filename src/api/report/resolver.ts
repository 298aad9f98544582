import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { SourceRecord } from '../evidence/type.ts';
import { Mention } from '../item/mention.ts';
import { Reference } from '../item/reference.ts';
import { AgendaItem } from '../item/type.ts';
import { organizationOrNull } from '../lookup.ts';
import { Meeting } from '../meeting/type.ts';
import { byName, byPosition, labelled } from '../order.ts';
import { Organization } from '../organization/type.ts';
import { PeriodArgs } from '../period.ts';
import { Person } from '../person/type.ts';
import { idsOf, printOrder, printOrderKey } from '../printed.ts';
import { Resolution } from '../resolution/type.ts';
import { Strategy } from '../strategy/type.ts';
import { ReportStrategy } from './strategy.ts';
import { Report } from './type.ts';

const ReportConnection = connectionOf('Report', 'reports', () => Report);

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => ReportConnection, {
    description:
      'Reports, presentations and enclosed reviews: newest meeting first, then in print order. Without a body and a period also ' +
      'those of no known meeting, which come last.',
  })
  async reports(
    @Arg('body', () => String, {
      nullable: true,
      description: 'Only at meetings of this body: a name, an abbreviation, or an id.',
    })
    body: string | null,
    @Args(() => PeriodArgs) { from, to }: PeriodArgs,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Only reports whose title has these words, in this order.',
    })
    text: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const params = {
      body: await organizationOrNull(context, body),
      text: text?.toLowerCase() ?? null,
      from: from ?? null,
      to: to ?? null,
    };
    const list = `reports ${JSON.stringify(params)}`;
    const rows = await context.names.kept(list, async () =>
      (await context.graph.read('list-reports', params)).map(printOrderKey).sort(printOrder),
    );
    return pageOf(
      list,
      rows,
      (key) => key,
      printOrder,
      page,
      (keys) => context.links.nodes('Report', idsOf(keys)),
    );
  }

  @FieldResolver(() => [Person], {
    description: 'The people whom the record names as authors or contacts, by name. Writing a report is no appearance.',
  })
  async authors(@Root() report: Entity, @Ctx() { links }: Context) {
    return (await links.out(report, 'AUTHORED_BY')).sort(byName);
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The item under which it was received; null when it is only enclosed.',
  })
  item(@Root() report: Entity, @Ctx() { links }: Context) {
    return links.one(report, 'UNDER_ITEM');
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting to which the report came; null when no record says.',
  })
  async meeting(@Root() report: Entity, @Ctx() { links }: Context) {
    const item = await links.one(report, 'UNDER_ITEM');
    return item ? links.one(item, 'ITEM_OF') : links.one(report, 'SUBMITTED_TO');
  }

  @FieldResolver(() => [Strategy], { description: 'The strategies that the report is about, by name.' })
  async strategies(@Root() report: Entity, @Ctx() { links }: Context) {
    return (await links.out(report, 'ABOUT')).sort(byName);
  }

  @FieldResolver(() => [ReportStrategy], {
    description: 'Every strategy that the enclosed report names: what it is about, and what it only mentions.',
  })
  async strategiesNamed(@Root() report: Entity, @Ctx() { links }: Context) {
    return labelled('ReportStrategy', await links.in(report, 'IN_REPORT')).sort(byPosition);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The body that the enclosed report says it is for; null when it does not say.',
  })
  body(@Root() report: Entity, @Ctx() { links }: Context) {
    return links.one(report, 'REPORT_FOR');
  }

  @FieldResolver(() => [Organization], { description: 'The organizations that the enclosed report names, by name.' })
  async organizations(@Root() report: Entity, @Ctx() { links }: Context) {
    return (await links.in(report, 'NAMED_IN')).sort(byName);
  }

  @FieldResolver(() => [Report], {
    description: 'The papers that the enclosed report rests on or encloses in turn, in print order.',
  })
  async papers(@Root() report: Entity, @Ctx() { links }: Context) {
    return (await links.in(report, 'NAMED_BY')).sort(byPosition);
  }

  @FieldResolver(() => [SourceRecord], { description: 'The records in which the report itself stands.' })
  async records(@Root() report: Entity, @Ctx() { links }: Context) {
    return (await links.out(report, 'RECORDED_IN')).sort((a, b) => (`${a.fileName}` < `${b.fileName}` ? -1 : 1));
  }

  @FieldResolver(() => [Mention], {
    description: 'The people, roles and organizations that the enclosed report speaks of.',
  })
  async mentions(@Root() report: Entity, @Ctx() { links }: Context) {
    return labelled('Mention', await links.in(report, 'IN_REPORT')).sort(byPosition);
  }

  @FieldResolver(() => [Resolution], { description: 'What the enclosed report recommends, limb by limb.' })
  async recommendations(@Root() report: Entity, @Ctx() { links }: Context) {
    return labelled('Resolution', await links.in(report, 'IN_REPORT')).sort(byPosition);
  }

  @FieldResolver(() => [Reference], { description: 'The minutes and meetings that the enclosed report points at.' })
  async references(@Root() report: Entity, @Ctx() { links }: Context) {
    return labelled('Reference', await links.in(report, 'IN_REPORT')).sort(byPosition);
  }
}
