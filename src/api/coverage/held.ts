import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { Organization } from '../organization/type.ts';
import { placesOf } from '../reach/select.ts';

@ObjectType({ simpleResolvers: true, description: 'Days between two meetings of a body of which nothing is held.' })
class Gap {
  @Field(() => DateScalar, { description: 'Day of the meeting before the gap.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Day of the next meeting that a record tells of.' })
  to!: string;

  @Field(() => Int, { description: 'Number of days from the one to the other.' })
  days!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What the records held tell of the meetings of one body.' })
export class BodyCoverage {
  @Field(() => Organization, { description: 'The body that met.' })
  body!: Entity;

  @Field(() => Int, { description: 'Number of its meetings with a known day.' })
  meetings!: number;

  @Field(() => DateScalar, { description: 'Day of the first of them.' })
  firstMeeting!: string;

  @Field(() => DateScalar, { description: 'Day of the last of them.' })
  lastMeeting!: string;

  days!: string[];
}

interface Held {
  body: string | null;
  day: string;
}

/** The day of each meeting, oldest first. */
export function heldDays({ graph, names }: Context): Promise<Held[]> {
  return names.kept('coverage-days', async () => (await graph.read('coverage-days')) as unknown as Held[]);
}

/** One entry a body that met on a known day. */
export async function heldOfBodies(context: Context, info: GraphQLResolveInfo): Promise<BodyCoverage[]> {
  const byBody = new Map<string, string[]>();
  for (const { body, day } of await heldDays(context))
    if (body !== null) byBody.set(body, [...(byBody.get(body) ?? []), day]);
  const refs = [...byBody.keys()].sort();
  const bodies = await context.reader.nodes('Organization', refs, placesOf(info, ['body']), context, info);
  return bodies.flatMap((body) => {
    const days = body ? (byBody.get(body.ref) ?? []) : [];
    const [firstMeeting, lastMeeting] = [days[0], days.at(-1)];
    if (!body || !firstMeeting || !lastMeeting) return [];
    return [{ body, meetings: days.length, firstMeeting, lastMeeting, days }];
  });
}

const dayLength = 86_400_000;

@Resolver(() => BodyCoverage)
export class GapResolver {
  @FieldResolver(() => [Gap], {
    description:
      'Stretches between two of its meetings that are longer than so many days: the body may not have met, or its records are not held.',
  })
  gaps(
    @Root() { days }: BodyCoverage,
    @Arg('longerThan', () => Int, {
      defaultValue: 100,
      description:
        'Days from which on a stretch without a meeting is told; bodies of councils often meet every quarter.',
    })
    longerThan: number,
  ): Gap[] {
    return days.slice(1).flatMap((to, at) => {
      const from = days[at] ?? to;
      const length = Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
      return length > longerThan ? [{ from, to, days: length }] : [];
    });
  }
}
