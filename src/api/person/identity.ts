import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { VerdictEnum } from '../enums.ts';
import { Person } from './type.ts';

/** What `resolve` keeps with a person, as JSON: the printed names that are this person, why, and who else they might be. */
const kept = z.object({
  mentions: z
    .array(
      z.object({
        name: z.string(),
        record: z.string(),
        meeting: z.string().nullish(),
        item: z.string().nullish(),
        lines: z.tuple([z.number(), z.number()]),
      }),
    )
    .default([]),
  joined: z
    .array(z.object({ a: z.string(), b: z.string(), why: z.string(), judgement: z.string().optional() }))
    .default([]),
  others: z
    .array(
      z.object({ person: z.string(), name: z.string(), verdict: z.enum(['different', 'unsure']), why: z.string() }),
    )
    .default([]),
});

@ObjectType({ simpleResolvers: true, description: 'One printed name that was found to mean the person.' })
export class PrintedName {
  @Field(() => String, { description: 'The name as printed, without honorific.' })
  name!: string;

  @Field(() => String, { description: 'File name of the record that prints it.' })
  record!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the meeting of which the record tells there; null when not stated.',
  })
  meeting!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the item that prints it; null on an attendance list.',
  })
  item!: string | null;

  @Field(() => Int, { description: 'First line of the place, counted from 1.' })
  firstLine!: number;

  @Field(() => Int, { description: 'Last line of the place, counted from 1.' })
  lastLine!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Why two printed names were taken for one person.' })
export class NamesJoined {
  @Field(() => String, { description: 'The one printed name, with its record and line.' })
  a!: string;

  @Field(() => String, { description: 'The other printed name, with its record and line.' })
  b!: string;

  @Field(() => String, { description: 'Why both mean one person, in a sentence.' })
  why!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Readable id of the judgement that decided it; null where a rule did.',
  })
  judgement?: string;
}

@ObjectType('OtherPerson', {
  simpleResolvers: true,
  description: 'Another person whom the same printed names might be taken for.',
})
export class OtherPerson {
  @Field(() => String, { description: 'Name of the other person.' })
  name!: string;

  @Field(() => VerdictEnum, { description: 'Whether it is known that they are two people, or could not be settled.' })
  verdict!: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  why!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why we think that this is one person, and who else it might be.' })
export class Identity {
  @Field(() => [PrintedName], {
    description: 'Every printed name that was found to mean the person, oldest meeting first.',
  })
  mentions!: PrintedName[];

  @Field(() => [NamesJoined], { description: 'Which names were joined with which, each with the reason.' })
  joined!: NamesJoined[];

  @Field(() => [OtherPerson], {
    description: 'Other people of nearly the same name: known to be different, or not settled.',
  })
  others!: OtherPerson[];
}

@Resolver(() => OtherPerson)
export class OtherPersonResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The other person, to be looked at in full.' })
  person(@Root() other: { person: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.reader.nodes('Person', [other.person], info.fieldNodes, context, info).then(([found]) => found);
  }
}

export function identityOf(person: Entity): Identity {
  const { mentions, joined, others } = kept.parse(
    typeof person.identity === 'string' ? JSON.parse(person.identity) : {},
  );
  return {
    mentions: mentions.map(({ lines: [firstLine, lastLine], meeting = null, item = null, ...rest }) => ({
      ...rest,
      meeting,
      item,
      firstLine,
      lastLine,
    })),
    joined: joined as NamesJoined[],
    others: others as unknown as OtherPerson[],
  };
}
