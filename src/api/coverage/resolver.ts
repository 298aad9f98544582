import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../../graph/port.ts';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { Diagnostic } from '../evidence/type.ts';
import { Reference } from '../item/reference.ts';
import { UnresolvedPerson } from '../person/unresolved.ts';

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

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, { description: 'What every answer rests on, and what could not be settled.' })
  coverage(@Ctx() { graph }: Context) {
    // Counted when the first count is asked for, side by side with the lists.
    let counted: Promise<Row[]> | undefined;
    const count = (name: string) => async () => {
      counted ??= graph.read('coverage-counts');
      return (await counted)[0]?.[name];
    };
    return {
      records: count('records'),
      recordsHeld: count('held'),
      meetings: count('meetings'),
      people: count('people'),
      revision: () => graph.revision(),
    };
  }

  @FieldResolver(() => [UnresolvedPerson], {
    description: 'Printed names of which the records do not settle whom they mean.',
  })
  unresolvedPeople(
    @Arg('first', () => Int, { defaultValue: 100, description: firstArg }) first: number,
    @Ctx() context: Context,
  ) {
    return list(context, 'coverage-unresolved', 'UnresolvedPerson', first);
  }

  @FieldResolver(() => [Diagnostic], { description: 'What reading saw in the records and could not place.' })
  diagnostics(
    @Arg('first', () => Int, { defaultValue: 100, description: firstArg }) first: number,
    @Ctx() context: Context,
  ) {
    return list(context, 'coverage-diagnostics', 'Diagnostic', first);
  }

  @FieldResolver(() => [Reference], {
    description:
      'References to minutes and meetings that no record in the graph tells of: what is known to be missing.',
  })
  pendingReferences(
    @Arg('first', () => Int, { defaultValue: 100, description: firstArg }) first: number,
    @Ctx() context: Context,
  ) {
    return list(context, 'coverage-pending', 'Reference', first);
  }
}

async function list({ graph, links }: Context, query: string, label: NodeLabel, limit: number) {
  if (limit < 1 || limit > 500) throw new UserError('BAD_INPUT', `first is ${limit}: a list has 1 to 500 entries.`);
  const rows = await graph.read(query, { limit });
  return rows.map((row) => links.take(label, row.props as Record<string, unknown>));
}
