import { Field, ObjectType } from 'type-graphql';
import { AppearanceBasisEnum, AttendanceStatusEnum, CapacityEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Appearance', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'One person at one meeting. What the person did there stands under contributions.',
})
export class Appearance extends Node {
  @Field(() => AttendanceStatusEnum, {
    nullable: true,
    description:
      'How an attendance list has the person; null when no list does and the person only took part in an item.',
  })
  status?: string;

  @Field(() => AppearanceBasisEnum, {
    description: 'What the appearance rests on: an attendance list, or taking part in an item.',
  })
  basis!: string;

  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'As what the person sat there; null when the record does not say.',
  })
  capacity?: string;

  @Field(() => String, { nullable: true, description: 'Post title as the record prints it.' })
  roleAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Body that the person belongs to, as the record prints it.' })
  organizationAsStated?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the record has the person in the Chair at this meeting, whoever holds the office; null when it does not say.',
  })
  presided?: boolean;

  @Field(() => String, { description: 'Name as the record prints it, without honorific.' })
  nameAsStated!: string;
}
