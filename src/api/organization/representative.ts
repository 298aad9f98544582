import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Person } from '../person/type.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who stood for an organization at a meeting.' })
export class Representative {
  @Field(() => Person, {
    nullable: true,
    description: 'Who it was; null for a post-holder whom the record names only by title.',
  })
  person!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Post title as the record prints it; null when none is printed.',
  })
  roleAsStated!: string | null;

  @Field(() => Meeting, { description: 'The meeting at which it was.' })
  meeting!: unknown;

  @Field(() => [Evidence], { description: 'The places in records that prove it, by line.' })
  evidence!: unknown;
}
