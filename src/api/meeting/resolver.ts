import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import { AppearanceConnection } from '../appearance/page.ts';
import { orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { type Entity, idOf } from '../entity.ts';
import { MeetingKindEnum } from '../enums.ts';
import { SourceRecord } from '../evidence/type.ts';
import { Mention } from '../item/mention.ts';
import { Reference } from '../item/reference.ts';
import { AgendaItem } from '../item/type.ts';
import { asksBelow } from '../look.ts';
import { organizationOrNull } from '../lookup.ts';
import { byPosition } from '../order.ts';
import { Organization } from '../organization/type.ts';
import { PeriodArgs } from '../period.ts';
import { UnresolvedPerson } from '../person/unresolved.ts';
import { Report } from '../report/type.ts';
import { listMeetings, MeetingConnection } from './list.ts';
import { Meeting } from './type.ts';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'Meetings, newest first.' })
  async meetings(
    @Arg('body', () => String, {
      nullable: true,
      description: 'Only meetings of this body: a name, an abbreviation, or an id.',
    })
    body: string | null,
    @Args(() => PeriodArgs) { from, to }: PeriodArgs,
    @Arg('kinds', () => [MeetingKindEnum], {
      nullable: true,
      description: 'Only meetings known from these kinds of record.',
    })
    kinds: string[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return listMeetings(
      context,
      { body: await organizationOrNull(context, body), from: from ?? null, to: to ?? null, kinds },
      page,
    );
  }

  @Query(() => Meeting, {
    nullable: true,
    description: 'One meeting. An id that no meeting has is null, with an error of code NOT_FOUND.',
  })
  async meeting(
    @Arg('id', () => ID, { description: 'Its id, or its readable id such as "meeting/borsetshire/audit/2031-06-17".' })
    id: string,
    @Ctx() { links }: Context,
  ) {
    const { ref } = idOf(id, 'Meeting');
    const found = await links.node('Meeting', ref);
    if (!found) throw new UserError('NOT_FOUND', `No Meeting has the id "${ref}".`);
    return found;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The body that met; null when no record says.' })
  body(@Root() meeting: Entity, @Ctx() { links }: Context) {
    return links.one(meeting, 'MEETING_OF');
  }

  @FieldResolver(() => [SourceRecord], { description: 'The records that tell of the meeting, by file name.' })
  async records(@Root() meeting: Entity, @Ctx() { links }: Context) {
    const records = await links.out(meeting, 'RECORDED_IN');
    return records.sort((a, b) => (`${a.fileName}` < `${b.fileName}` ? -1 : 1));
  }

  @FieldResolver(() => AppearanceConnection, {
    description: 'Who appeared at the meeting: the lists in print order, then who only took part in items.',
  })
  async appearances(@Root() meeting: Entity, @Args(() => PageArgs) page: PageArgs, @Ctx() { links }: Context) {
    const all = (await links.in(meeting, 'APPEARED_AT'))
      .map((appearance) => ({
        appearance,
        key: [String(appearance.basis) === 'LISTED' ? 0 : 1, Number(appearance.position ?? 0), appearance.ref],
      }))
      .sort((a, b) => orderBy()(a.key, b.key));
    return pageOf(
      `appearances ${meeting.ref}`,
      all,
      ({ key }) => key,
      orderBy(),
      page,
      (found) => found.map(({ appearance }) => appearance),
    );
  }

  @FieldResolver(() => [AgendaItem], { description: 'The items of the meeting, in print order.' })
  async items(@Root() meeting: Entity, @Ctx() { links }: Context, @Info() info: GraphQLResolveInfo) {
    return (await links.in(meeting, 'ITEM_OF', asksBelow(info))).sort(byPosition);
  }

  @FieldResolver(() => [Report], { description: 'The reports and reviews enclosed with the papers of the meeting.' })
  async enclosedReports(@Root() meeting: Entity, @Ctx() { links }: Context) {
    return (await links.in(meeting, 'SUBMITTED_TO')).filter(({ enclosed }) => enclosed === true).sort(byPosition);
  }

  @FieldResolver(() => [Mention], {
    description: 'Whom the head of a record tells to ask, and who signs, in print order. Neither is an appearance.',
  })
  async contacts(@Root() meeting: Entity, @Ctx() { links }: Context) {
    return (await links.in(meeting, 'AT_MEETING')).sort(byPosition);
  }

  @FieldResolver(() => [UnresolvedPerson], {
    description: 'Names printed at this meeting of which the records do not settle whom they mean.',
  })
  async unresolvedPeople(@Root() meeting: Entity, @Ctx() { links }: Context) {
    return (await links.in(meeting, 'NAMED_AT')).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }

  @FieldResolver(() => [Reference], { description: 'References elsewhere that point at this meeting as a whole.' })
  async referredToBy(@Root() meeting: Entity, @Ctx() { links }: Context) {
    return (await links.in(meeting, 'REFERS_TO')).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }
}
