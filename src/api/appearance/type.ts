import { Field, ObjectType } from 'type-graphql';
import { AppearanceBasisEnum, AttendanceStatusEnum, CapacityEnum, PartEnum } from '../enums.ts';
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

  @Field(() => String, { description: 'Name as the record prints it, without honorific.' })
  nameAsStated!: string;
}

@ObjectType('Contribution', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'What somebody did under one agenda item: presented, spoke, or declared an interest.',
})
export class Contribution extends Node {
  @Field(() => PartEnum, { description: 'What it was: PRESENTED, SPOKE or DECLARED.' })
  part!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name as printed; null for a post-holder who is named only by title.',
  })
  nameAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Post title as the record prints it there.' })
  roleAsStated?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Body that the person belongs to, as the record prints it there.',
  })
  organizationAsStated?: string;
}
