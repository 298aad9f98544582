import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Role', {
  implements: Node,
  simpleResolvers: true,
  description: 'A named position in an organization, whoever holds it, such as "Director of Adult Care".',
})
export class Role extends Node {
  @Field(() => String, { description: 'Title of the position.' })
  title!: string;

  @Field(() => [String], { description: 'Other printed titles of the same position.' })
  variants!: string[];
}

@ObjectType('Tenure', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A person in a role, from the first to the last record that says so. The true term may be longer.',
})
export class Tenure extends Node {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first meeting whose record has the person in the role.',
  })
  firstSeen?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last meeting whose record has the person in the role.',
  })
  lastSeen?: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the role was held, such as "interim" or "acting"; null when held in the ordinary way.',
  })
  qualifier?: string;
}
