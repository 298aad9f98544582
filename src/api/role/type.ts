import { Field, ObjectType } from 'type-graphql';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Role', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A named position in an organization, whoever holds it, such as "Director of Adult Care".',
})
export class Role extends Node {
  @Field(() => String, { description: 'Title of the position, such as "Director of Adult Care".' })
  title!: string;

  @Field(() => [String], { description: 'Other printed titles of the same position.' })
  variants!: string[];
}
