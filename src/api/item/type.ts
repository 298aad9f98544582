import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { InterestEnum, PartEnum, ReferenceStateEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { Role } from '../role/type.ts';

@ObjectType('AgendaItem', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'One item of a meeting.',
})
export class AgendaItem extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Number as printed, without full stop; null when the record has none.',
  })
  number?: string;

  @Field(() => String, { description: 'Heading as printed.' })
  title!: string;

  @Field(() => Int, { description: 'Place among the items of the meeting, in print order.' })
  position!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the record breaks off inside the item; null otherwise.',
  })
  truncated?: boolean;
}

@ObjectType('Mention', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A person, role or organization that an item or report only speaks of. It is no appearance.',
})
export class Mention extends Node {
  @Field(() => PartEnum, { description: 'Why the name stands there: only spoken of, or named as an author.' })
  part!: string;

  @Field(() => String, { nullable: true, description: 'Name as printed; null where only a title is printed.' })
  nameAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Post title as printed there.' })
  roleAsStated?: string;

  @Field(() => String, { nullable: true, description: 'Body as printed there.' })
  organizationAsStated?: string;
}

@ObjectType('Declaration', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'An interest that somebody declared at a meeting.',
})
export class Declaration extends Node {
  @Field(() => InterestEnum, { description: 'The kind of interest.' })
  interest!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it relates to, as printed: an item number or a subject; null when not stated.',
  })
  relatesTo?: string;

  @Field(() => String, { description: 'Name as printed, without honorific.' })
  nameAsStated!: string;
}

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

/** A person, role or organization. */
export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who can be spoken of, asked, or told to act: a person, whoever holds a role, or an organization.',
  types: () => [Person, Role, Organization] as const,
  resolveType: (found): string => (found as unknown as Entity).__typename,
});
