import { Field, Int, ObjectType } from 'type-graphql';
import { ResolutionActionEnum, ResolutionKindEnum, ResolutionOutcomeEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Resolution', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'One limb of a decision, or of what a report recommends.',
})
export class Resolution extends Node {
  @Field(() => String, { nullable: true, description: 'Number of the limb as printed; null when it has none.' })
  number?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it says, in our own words; null for a record that nobody has summarized.',
  })
  summary?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words as printed; null until the record itself is ingested.',
  })
  text?: string;

  @Field(() => [ResolutionActionEnum], { description: 'What the limb does: it may note a report and ask for another.' })
  actions!: string[];

  @Field(() => ResolutionKindEnum, { description: 'Whether the meeting decided it.' })
  kind!: string;

  @Field(() => [String], { description: 'Who is asked or told to act, as printed.' })
  addressedToAsStated!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'By when, as printed, such as "in three months"; null when not stated.',
  })
  due?: string;

  @Field(() => String, { nullable: true, description: 'Who moved it, as printed; null when not stated.' })
  movedBy?: string;

  @Field(() => String, { nullable: true, description: 'Who seconded it, as printed; null when not stated.' })
  secondedBy?: string;

  @Field(() => ResolutionOutcomeEnum, {
    nullable: true,
    description: 'Whether the motion was carried or lost; null where the record simply states what was decided.',
  })
  outcome?: string;

  @Field(() => Int, { nullable: true, description: 'Votes for it; null when not stated.' })
  votesFor?: number;

  @Field(() => Int, { nullable: true, description: 'Votes against it; null when not stated.' })
  votesAgainst?: number;

  @Field(() => Int, { nullable: true, description: 'Abstentions; null when not stated.' })
  votesAbstained?: number;

  @Field(() => Boolean, { nullable: true, description: 'True where the record breaks off inside it; null otherwise.' })
  truncated?: boolean;
}
