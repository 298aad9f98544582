import { ArgsType, Field } from 'type-graphql';
import { connectionOf, orderBy, type PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { AttendanceStatusEnum } from '../enums.ts';
import { organizationOrNull } from '../lookup.ts';
import { within } from '../period.ts';
import { Appearance } from './type.ts';

export const AppearanceConnection = connectionOf('Appearance', 'appearances', () => Appearance);

@ArgsType()
export class AppearanceFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only at meetings of this body: a name, an abbreviation, or an id.',
  })
  body?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only at meetings on or after this day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only at meetings on or before this day.' })
  to?: string | null;

  @Field(() => AttendanceStatusEnum, {
    nullable: true,
    description: 'Only those that an attendance list has with this status.',
  })
  status?: string | null;
}

const order = orderBy(true);

/** Newest meeting first; those of one meeting in print order. */
export async function appearancePage(context: Context, all: Entity[], filter: AppearanceFilter, page: PageArgs) {
  const { links } = context;
  const body = await organizationOrNull(context, filter.body);
  const seen = await Promise.all(
    all.map(async (appearance) => {
      const meeting = await links.one(appearance, 'APPEARED_AT');
      const held = body !== null && meeting ? await links.one(meeting, 'MEETING_OF') : null;
      return { appearance, date: String(meeting?.date ?? ''), meeting: meeting?.ref ?? '', body: held?.ref ?? null };
    }),
  );
  const wanted = seen
    .filter(({ date }) => within(date, filter))
    .filter((entry) => body === null || entry.body === body)
    .filter(({ appearance }) => filter.status == null || appearance.status === filter.status)
    .map((entry) => ({
      ...entry,
      key: [entry.date, entry.meeting, Number(entry.appearance.position ?? 0), entry.appearance.ref],
    }))
    .sort((a, b) => order(a.key, b.key));
  return pageOf(
    'appearances',
    wanted,
    ({ key }) => key,
    order,
    page,
    (entries) => entries.map(({ appearance }) => appearance),
  );
}
