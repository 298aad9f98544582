import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { organizationOrNull } from '../lookup.ts';
import { PeriodArgs, within } from '../period.ts';

@ArgsType()
export class WhereArgs extends PeriodArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only at meetings of this body: a name, an abbreviation, or an id.',
  })
  body?: string | null;
}

/** A reporting with the meeting at which it was; `date` is empty when no record states it. */
export interface Placed {
  reporting: Entity;
  item: Entity | null;
  meeting: Entity | null;
  date: string;
}

/** The reportings of a strategy at a body and in a period, newest meeting first, then in print order. */
export async function reportingsOf(
  context: Context,
  strategy: Entity,
  { body, ...period }: WhereArgs,
): Promise<Placed[]> {
  const { links } = context;
  const at = await organizationOrNull(context, body);
  const all = await Promise.all(
    (await links.in(strategy, 'REPORTING_OF')).map(async (reporting) => {
      const item = await links.one(reporting, 'UNDER_ITEM');
      const meeting = item ? await links.one(item, 'ITEM_OF') : null;
      const held = at !== null && meeting ? await links.one(meeting, 'MEETING_OF') : null;
      return { reporting, item, meeting, held, date: String(meeting?.date ?? '') };
    }),
  );
  return all.filter(({ held, date }) => (at === null || held?.ref === at) && within(date, period));
}

/** The days of the meetings that reported or mentioned the strategy, ascending, a meeting once. */
export async function daysOf(
  context: Context,
  strategy: Entity,
  relation: string,
  where: WhereArgs,
): Promise<string[]> {
  const placed = (await reportingsOf(context, strategy, where)).filter(
    ({ reporting }) => reporting.relation === relation,
  );
  const meetings = new Map(placed.flatMap(({ meeting, date }) => (meeting ? [[meeting.ref, date]] : [])));
  return [...meetings.values()].sort();
}
