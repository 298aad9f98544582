import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { VerdictEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Person', {
  implements: Node,
  simpleResolvers: true,
  description: 'A human being named in a record. One person, however their name is printed.',
})
export class Person extends Node {
  @Field(() => String, { description: 'Fullest name that the records print, without honorific.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Honorific as printed, such as "Councillor" or "Dr".' })
  honorific?: string;

  @Field(() => [String], { description: 'Other printed names of this person.' })
  alsoKnownAs!: string[];
}

@ObjectType('Judgement', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a reviewer decided about two mentions of a name. It overrides the rules and can be taken back.',
})
export class Judgement extends Node {
  @Field(() => VerdictEnum, { description: 'Whether the two mentions mean one person.' })
  verdict!: string;

  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => DateScalar, { description: 'When it was decided.' })
  on!: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  why!: string;
}

@ObjectType('UnresolvedPerson', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A printed name of which the records do not settle whom it means. It is never guessed.',
})
export class UnresolvedPerson extends Node {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => String, { description: 'Why it could not be settled.' })
  reason!: string;
}
