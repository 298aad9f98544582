import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../../graph/port.ts';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import type { Entity } from '../entity.ts';
import { Contradiction } from '../evidence/contradiction.ts';
import { Diagnostic, SourceRecord } from '../evidence/type.ts';
import { Reference } from '../item/reference.ts';
import { UnresolvedPerson } from '../person/unresolved.ts';
import { BodyCoverage, heldDays, heldOfBodies } from './held.ts';

type Count = () => Promise<number>;

@ObjectType({ simpleResolvers: true, description: 'What every answer rests on, and what could not be settled.' })
export class Coverage {
  @Field(() => Int, { description: 'Number of records that the graph rests on.' })
  records!: Count;

  @Field(() => Int, { description: 'Number of records whose own words are held, so that evidence quotes them.' })
  recordsHeld!: Count;

  @Field(() => Int, { description: 'Number of meetings that the records tell of.' })
  meetings!: Count;

  @Field(() => Int, { description: 'Number of people that the records name.' })
  people!: Count;

  @Field(() => Int, {
    description: 'Number of loads that changed the graph so far: two answers with one revision rest on the same graph.',
  })
  revision!: Count;
}

const firstArg = 'How many entries to give at most, from 1 to 500.';
const first = { type: () => Int, defaultValue: 100, description: firstArg };

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, { description: 'What every answer rests on, and what could not be settled.' })
  coverage(@Ctx() { names, graph }: Context) {
    const count = (name: string) => async () => {
      const rows = await overall({ names, graph });
      return Number(rows.find(({ of }) => of === name)?.n ?? 0);
    };
    return {
      records: count('records'),
      recordsHeld: count('held'),
      meetings: count('meetings'),
      people: count('people'),
      revision: () => names.revision(),
    };
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day of the first meeting that the records tell of; null without any.',
  })
  async firstMeeting(@Ctx() context: Context) {
    return (await heldDays(context))[0]?.day ?? null;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day of the last meeting that the records tell of; null without any.',
  })
  async lastMeeting(@Ctx() context: Context) {
    return (await heldDays(context)).at(-1)?.day ?? null;
  }

  @FieldResolver(() => [BodyCoverage], {
    description: 'What is held of each body that met, by id: how much, of which days, with which gaps.',
  })
  bodies(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return heldOfBodies(context, info);
  }

  @FieldResolver(() => [UnresolvedPerson], {
    description: 'Printed names of which the records do not settle whom they mean.',
  })
  unresolvedPeople(
    @Arg('first', first.type, first) size: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return firstOf('UnresolvedPerson', size, context, info);
  }

  @FieldResolver(() => [Diagnostic], { description: 'What reading saw in the records and could not place.' })
  diagnostics(
    @Arg('first', first.type, first) size: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return firstOf('Diagnostic', size, context, info);
  }

  @FieldResolver(() => [Reference], {
    description:
      'References to minutes and meetings that no record in the graph tells of: what is known to be missing.',
  })
  pendingReferences(
    @Arg('first', first.type, first) size: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return firstOf('Reference', size, context, info);
  }

  @FieldResolver(() => [Contradiction], {
    description: 'What two records of one meeting state differently, with the place in each.',
  })
  contradictions(
    @Arg('first', first.type, first) size: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return firstOf('Contradiction', size, context, info);
  }

  @FieldResolver(() => [SourceRecord], {
    description:
      'Records that may be none of a meeting, since they lack what such a record has: until a reviewer accepts them.',
  })
  doubtfulRecords(
    @Arg('first', first.type, first) size: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return firstOf('Record', size, context, info);
  }
}

/** Counts and first entries, found out once a revision. */
function overall({ names, graph }: Pick<Context, 'names' | 'graph'>): Promise<Row[]> {
  return names.kept('coverage', () => graph.read('coverage'));
}

async function firstOf(label: NodeLabel, size: number, context: Context, info: GraphQLResolveInfo): Promise<Entity[]> {
  if (size < 1 || size > 500) throw new UserError('BAD_INPUT', `first is ${size}: a list has 1 to 500 entries.`);
  const rows = await overall(context);
  const ids = rows.flatMap(({ of, id }) => (of === label ? String(id) : [])).sort();
  if (ids.length === 0) return [];
  const found = await context.reader.nodes(label, ids.slice(0, size), info.fieldNodes, context, info);
  return found.flatMap((node) => node ?? []);
}
