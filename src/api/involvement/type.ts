import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { CapacityEnum } from '../enums.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How one person was involved with a body over a period. Each figure counts facts that lead to evidence.',
})
export class InvolvementRow {
  @Field(() => Person, { description: 'The person whose involvement the row tells.' })
  person!: unknown;

  @Field(() => [CapacityEnum], {
    description: 'As what the person sat at its meetings, each once, in the order of the enum.',
  })
  capacities!: string[];

  @Field(() => Int, { description: 'Number of its meetings that list the person as present.' })
  present!: number;

  @Field(() => Int, { description: 'Number of its meetings to which the person sent apologies.' })
  apologies!: number;

  @Field(() => Int, { description: 'Number of its meetings that list the person as in attendance.' })
  inAttendance!: number;

  @Field(() => Int, { description: 'Number of its meetings that list the person as absent without apologies.' })
  absent!: number;

  @Field(() => Int, {
    description: 'Number of times that the person presented or spoke under its items; declarations are counted apart.',
  })
  contributions!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first of its meetings at which the person appeared, or to which they sent apologies.',
  })
  firstSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last such meeting.' })
  lastSeen!: string | null;

  @Field(() => Int, { description: 'Number of interests that the person declared at its meetings.' })
  declarations!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who was involved with a body over a period, and how.' })
export class Involvement {
  @Field(() => Organization, { description: 'The body that was asked about.' })
  body!: unknown;

  @Field(() => Int, {
    description: 'Number of its meetings in the period that minutes or a web page tell of; agendas alone do not count.',
  })
  meetings!: number;

  @Field(() => [InvolvementRow], { description: 'One row a person, by name.' })
  rows!: unknown[];
}
