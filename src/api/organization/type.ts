import { Field, ObjectType } from 'type-graphql';
import { OrganizationKindEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';

@ObjectType('Organization', {
  implements: [Node, Stated],
  simpleResolvers: true,
  description: 'A council, committee, board, department, partner body, company or school.',
})
export class Organization extends Node {
  @Field(() => String, { description: 'Full name, such as "Health and Care Scrutiny Committee".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Abbreviation in use, such as "HCSC"; null when there is none.' })
  abbreviation?: string;

  @Field(() => OrganizationKindEnum, {
    description: 'What kind of body it is: a council, a body of one, a partner, government, or another.',
  })
  kind!: string;

  @Field(() => [String], { description: 'Other printed names, former names included.' })
  alsoKnownAs!: string[];
}
