import { Field, ObjectType } from 'type-graphql';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Report', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description:
    'A paper or presentation received under an item, or a report or review enclosed with the papers of a meeting.',
})
export class Report extends Node {
  @Field(() => String, { description: 'Title of the report, as printed.' })
  title!: string;

  @Field(() => [String], { description: 'Other titles under which the records print it.' })
  alsoKnownAs!: string[];

  @Field(() => [String], { description: 'Names of its authors, as printed.' })
  authorsAsStated!: string[];

  @Field(() => Boolean, {
    description: 'Whether the text of the report itself stands in a record, and not only its title.',
  })
  enclosed!: boolean;
}
