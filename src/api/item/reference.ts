import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { ReferenceStateEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { one, reach } from '../reach/declare.ts';
import { Report } from '../report/type.ts';
import { AgendaItem } from './type.ts';

@ObjectType('Reference', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A pointer from an item or report to another minute or meeting.',
})
export class Reference extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the minute pointed at, as printed; null when none is given.',
  })
  minute?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting pointed at; null when none is given.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'The body pointed at, as printed; null when none is given.' })
  bodyAsStated?: string;

  @Field(() => ReferenceStateEnum, { description: 'Whether the minute or meeting pointed at is in the graph.' })
  state!: string;
}

export const ReferenceLinks = reach(() => Reference, 'Reference', {
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>REFERS_TO AgendaItem',
    description: 'The item pointed at; null when only a meeting is meant or the item is not in the graph.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: ['>REFERS_TO AgendaItem >ITEM_OF Meeting', '>REFERS_TO Meeting'],
    description: 'The meeting pointed at, or that of the item pointed at; null when it is not in the graph.',
  }),
  madeUnder: one(() => AgendaItem, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem',
    description: 'The item in which the pointer stands; null inside an enclosed report.',
  }),
  madeInReport: one(() => Report, {
    nullable: true,
    path: '>IN_REPORT Report',
    description: 'The enclosed report in which the pointer stands; null under an item.',
  }),
  madeAt: one(() => Meeting, {
    nullable: true,
    path: ['>UNDER_ITEM AgendaItem >ITEM_OF Meeting', '>IN_REPORT Report >SUBMITTED_TO Meeting'],
    description: 'The meeting at which the pointer stands, or to which its report came; null when no record says.',
  }),
});
