import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { InterestEnum, PartEnum, ReferenceStateEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { Role } from '../role/type.ts';

@ObjectType('AgendaItem', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'One item of a meeting.',
})
export class AgendaItem extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Number as printed, without full stop; null when the record has none.',
  })
  number?: string;

  @Field(() => String, { description: 'Heading as printed.' })
  title!: string;

  @Field(() => Int, { description: 'Place among the items of the meeting, in print order.' })
  position!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the record breaks off inside the item; null otherwise.',
  })
  truncated?: boolean;
}
