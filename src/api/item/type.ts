import { Field, Int, ObjectType } from 'type-graphql';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('AgendaItem', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'One item of the agenda of a meeting, with all that was said and decided under it.',
})
export class AgendaItem extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Number as printed, without full stop; null when the record has none.',
  })
  number?: string;

  @Field(() => String, { description: 'Heading of the item, as printed; empty where the record prints none.' })
  title!: string;

  @Field(() => Int, { description: 'Place among the items of the meeting, in print order.' })
  position!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the record breaks off inside the item; null otherwise.',
  })
  truncated?: boolean;
}
