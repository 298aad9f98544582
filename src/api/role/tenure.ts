import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { TenureBasisEnum } from '../enums.ts';
import { Stated } from '../evidence/stated.ts';
import { Node } from '../node/type.ts';
import { Person } from '../person/type.ts';
import { one, reach } from '../reach/declare.ts';
import { Role } from './type.ts';

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

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first meeting whose record speaks of it as over; null when none does.',
  })
  endedBy?: string;

  @Field(() => [TenureBasisEnum], { description: 'From what it follows that the person held the role.' })
  follows!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'How the role was held, such as "interim" or "acting"; null when held in the ordinary way.',
  })
  qualifier?: string;
}

export const TenureLinks = reach(() => Tenure, 'Tenure', {
  person: one(() => Person, { path: '>TENURE_OF Person', description: 'The person who held the role.' }),
  role: one(() => Role, { path: '>TENURE_IN Role', description: 'The role that the person held.' }),
});
