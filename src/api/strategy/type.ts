import { Field, ObjectType } from 'type-graphql';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Strategy', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A named strategy, plan, framework or statement, as a series over all its editions.',
})
export class Strategy extends Node {
  @Field(() => String, { description: 'Name of the strategy, without the years of an edition.' })
  name!: string;

  @Field(() => [String], { description: 'Other names under which records print it.' })
  alsoKnownAs!: string[];
}
