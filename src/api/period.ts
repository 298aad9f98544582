import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from './date.ts';

/** The days from one to another, both included; without a bound where it is left out. */
@ArgsType()
export class PeriodArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only meetings on or after this day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only meetings on or before this day.' })
  to?: string | null;
}

/** A meeting without a date lies in no period but the one without bounds. */
export function within(date: unknown, { from, to }: { from?: string | null; to?: string | null }): boolean {
  if (from == null && to == null) return true;
  if (typeof date !== 'string' || date === '') return false;
  return (from == null || date >= from) && (to == null || date <= to);
}
