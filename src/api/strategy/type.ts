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

@ObjectType('StrategyEdition', {
  implements: Node,
  simpleResolvers: true,
  description: 'One dated version of a strategy.',
})
export class StrategyEdition extends Node {
  @Field(() => String, { description: 'The years as printed, such as "2026-2030".' })
  label!: string;

  @Field(() => Int, { nullable: true, description: 'First year it covers; null when not stated.' })
  startYear?: number;

  @Field(() => Int, { nullable: true, description: 'Last year it covers; null when not stated.' })
  endYear?: number;
}

@ObjectType('Reporting', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A strategy at an agenda item: reported there, or only mentioned.',
})
export class Reporting extends Node {
  @Field(() => StrategyRelationEnum, { description: 'Whether the item reports the strategy or only mentions it.' })
  relation!: string;

  @Field(() => String, { description: 'Name of the strategy as printed there.' })
  nameAsStated!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Years of the edition as printed there; null when none are printed.',
  })
  editionAsStated?: string;
}
