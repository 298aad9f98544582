import { Field, ObjectType } from 'type-graphql';
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
