import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { VerdictEnum } from '../enums.ts';
import { Node } from '../node/type.ts';
import { many, reach } from '../reach/declare.ts';
import { Person } from './type.ts';

@ObjectType('Judgement', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a reviewer decided about two mentions of a name. It overrides the rules and can be taken back.',
})
export class Judgement extends Node {
  @Field(() => VerdictEnum, { description: 'Whether the two mentions mean one person.' })
  verdict!: string;

  @Field(() => String, { description: 'Name of the reviewer who decided it.' })
  by!: string;

  @Field(() => DateScalar, { description: 'Day on which the reviewer decided it.' })
  on!: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  why!: string;
}

export const JudgementLinks = reach(() => Judgement, 'Judgement', {
  people: many(() => Person, {
    path: '>JUDGES Person',
    order: ['name'],
    description: 'The people whose identity it is about, by name.',
  }),
});
