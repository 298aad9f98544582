import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { MeetingKindEnum } from '../enums.ts';
import { Node } from '../node/type.ts';

@ObjectType('Meeting', {
  implements: Node,
  simpleResolvers: true,
  description: 'One sitting of a body, as one or several records tell of it.',
})
export class Meeting extends Node {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting; null when no record states it.' })
  date?: string;

  @Field(() => MeetingKindEnum, { description: 'The most telling kind of record of the meeting that is loaded.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it began, on the 24 hour clock, such as "17:30"; null when not stated.',
  })
  startTime?: string;

  @Field(() => String, { nullable: true, description: 'When it ended, on the 24 hour clock; null when not stated.' })
  endTime?: string;

  @Field(() => String, { nullable: true, description: 'Where it was held, as printed; null when not stated.' })
  venue?: string;
}
