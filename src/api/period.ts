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
