import { ArgsType, Field, Int } from 'type-graphql';
import { paging } from '../reach/declare.ts';

/** What part of a list of names is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 100, description: paging.first.description })
  first!: number;

  @Field(() => String, { nullable: true, description: paging.after.description })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: paging.last.description })
  last?: number | null;

  @Field(() => String, { nullable: true, description: paging.before.description })
  before?: string | null;
}
