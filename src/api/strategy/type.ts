import { Field, Int, ObjectType } from 'type-graphql';
import { StrategyRelationEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Strategy', {
  implements: Node,
  simpleResolvers: true,
  description: 'A named strategy, plan, framework or statement, as a series over all its editions.',
})
export class Strategy extends Node {
  @Field(() => String, { description: 'Name, without years.' })
  name!: string;

  @Field(() => [String], { description: 'Other printed names.' })
  alsoKnownAs!: string[];
}
