import { Field, ObjectType } from 'type-graphql';
import { Stated } from '../evidence/stated.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { Person } from './type.ts';

@ObjectType('UnresolvedPerson', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A printed name of which the records do not settle whom it means. It is never guessed.',
})
export class UnresolvedPerson extends Node {
  @Field(() => String, { description: 'The name as the record prints it.' })
  name!: string;

  @Field(() => String, { description: 'Why it could not be settled.' })
  reason!: string;
}

export const UnresolvedPersonLinks = reach(() => UnresolvedPerson, 'UnresolvedPerson', {
  meeting: one(() => Meeting, {
    nullable: true,
    path: '>NAMED_AT Meeting',
    description: 'The meeting at which the name is printed.',
  }),
  candidates: many(() => Person, {
    path: '>CANDIDATE Person',
    order: ['name'],
    description: 'The people whom the name may mean, by name; there may be others.',
    pages: { name: 'Person', things: 'people' },
  }),
});
