import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { bodiesOrNull, organizationOrNull } from '../lookup.ts';
import { Node } from '../node/type.ts';
import { PeriodArgs } from '../period.ts';
import { atBody, by } from '../reach/filter.ts';
import { placesOf } from '../reach/select.ts';
import { type GroupKey, GroupKeyEnum, groupKeys, type Kind, KindEnum, kinds } from './kinds.ts';

@ObjectType({ simpleResolvers: true, description: 'One value that the facts of a group share.' })
class GroupValue {
  @Field(() => GroupKeyEnum, { description: 'What it is the value of.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value: a year, a word of an enum, or a readable id; null where none is stated.',
  })
  value!: string | null;

  @Field(() => Node, { nullable: true, description: 'What the id names; null for a value that is no id.' })
  node!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Facts that share the values they are grouped by, counted.' })
class Group {
  @Field(() => [GroupValue], { description: 'The values that they share, in the order of `by`.' })
  values!: GroupValue[];

  @Field(() => Int, { description: 'Number of the facts.' })
  count!: number;

  @Field(() => Int, { description: 'Number of meetings at which they stand; a meeting counts once.' })
  meetings!: number;

  @Field(() => Int, {
    description: 'Number of all meetings with the place and year of the group: what `meetings` is to be held against.',
  })
  outOf!: number;

  @Field(() => [Node], {
    description: 'The facts themselves, each with its evidence: at most `facts` of them, newest first.',
  })
  facts!: unknown[];
}

@ArgsType()
class GroupArgs extends PeriodArgs {
  @Field(() => String, { nullable: true, description: by.body.description })
  body?: string | null;

  @Field(() => String, { nullable: true, description: by.council.description })
  council?: string | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'How many groups to give at most, from 1 to 500; the largest first.',
  })
  first!: number;

  @Field(() => Int, { defaultValue: 20, description: 'How many facts to give with each group at most, from 0 to 100.' })
  facts!: number;
}

const placeKeys: readonly GroupKey[] = ['BODY', 'COUNCIL', 'YEAR'];

@Resolver()
export class GroupsResolver {
  @Query(() => [Group], {
    description:
      'Facts counted by what they share, the largest group first: appearances by person and year, strategies by body, resolutions ' +
      'by action. Every group opens to its facts, and they to their evidence. Decisions only; recommendations are not counted.',
  })
  async groups(
    @Arg('of', () => KindEnum, { description: 'Which facts to count.' }) kind: Kind,
    @Arg('by', () => [GroupKeyEnum], { description: 'What to group them by, one to three things.' }) keys: GroupKey[],
    @Args(() => GroupArgs) args: GroupArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { label, meeting, keys: own } = kinds[kind];
    const known: readonly string[] = [...placeKeys, ...own];
    const wrong = keys.find((key) => !known.includes(key));
    if (wrong) throw new UserError('BAD_INPUT', `${kind} cannot be grouped by ${wrong}: only by ${known.join(', ')}.`);
    if (keys.length < 1 || keys.length > 3 || new Set(keys).size < keys.length)
      throw new UserError('BAD_INPUT', 'by takes one to three different things.');
    if (args.first < 1 || args.first > 500)
      throw new UserError('BAD_INPUT', `first is ${args.first}: 1 to 500 groups.`);
    if (args.facts < 0 || args.facts > 100)
      throw new UserError('BAD_INPUT', `facts is ${args.facts}: 0 to 100 of each.`);
    const [body, council] = await Promise.all([
      bodiesOrNull(context, args.body),
      organizationOrNull(context, args.council),
    ]);
    const params = { body, council, from: args.from ?? null, to: args.to ?? null };
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
    const factPlaces = placesOf(info, ['facts']);
    const [rows, totals] = await Promise.all([
      context.graph.ask(countText(label, meeting, keys, given, factPlaces.length > 0), { ...given, limit: args.first }),
      context.graph.ask(meetingText(keys, given), given),
    ]);
    const total = new Map(totals.map(({ keys: at, n }) => [JSON.stringify(at), Number(n)]));
    const groups = rows.map((row) => ({
      at: row.keys as (string | null)[],
      count: Number(row.n),
      meetings: Number(row.meetings),
      ids: ((row.ids ?? []) as [string, string][] | string[]).slice(0, args.facts) as string[],
    }));
    const nodes = await nodesOf(
      context,
      info,
      keys,
      groups.map(({ at }) => at),
    );
    const facts = await context.reader.nodes(
      label,
      groups.flatMap(({ ids }) => ids),
      factPlaces,
      context,
      info,
    );
    const byRef = new Map(facts.flatMap((fact) => (fact ? [[fact.ref, fact]] : [])));
    return groups.map(({ at, count, meetings, ids }) => ({
      values: keys.map((key, index) => ({ key, value: at[index] ?? null, node: nodes.get(at[index] ?? '') ?? null })),
      count,
      meetings,
      outOf: total.get(JSON.stringify(at.filter((_, index) => placeKeys.includes(keys[index] as GroupKey)))) ?? 0,
      facts: ids.flatMap((id) => byRef.get(id) ?? []),
    }));
  }
}

type Given = Record<string, unknown>;

/** Keys and filters are words of this file; what a user gave stands in the parameters. */
function countText(label: NodeLabel, meeting: string, keys: GroupKey[], given: Given, withFacts: boolean): string {
  const parts = keys.map((key) => groupKeys[key]);
  const matches = parts.flatMap(({ match }) => (match ? [`MATCH ${match}`] : [])).join(' ');
  const unwinds = parts.map((part) => ('unwind' in part ? part.unwind : '')).join('');
  const decided = label === 'Resolution' ? ["f.kind = 'DECISION'"] : [];
  const values = parts.map(({ value }, at) => `${value} AS k${at}`).join(', ');
  const names = keys.map((_, at) => `k${at}`).join(', ');
  const ids = withFacts ? 'collect(DISTINCT f.id)' : '[]';
  return `MATCH (f:${label})${conditions('f', given, decided)} ${matches} MATCH (f)${meeting}(m:Meeting) WITH f, m${aliases(parts)} ORDER BY f.at, f.id ${unwinds}
    WITH ${values}, count(DISTINCT f) AS n, count(DISTINCT m) AS meetings${withFacts ? `, ${ids} AS ids` : ''}
    RETURN [${names}] AS keys, n, meetings, ${withFacts ? 'ids' : '[] AS ids'} ORDER BY n DESC, ${names} LIMIT $limit`;
}

const aliases = (parts: readonly { match: string | null; value: string }[]) =>
  parts.flatMap(({ match, value }) => (match ? [`, ${value.split('.')[0]}`] : [])).join('');

/** How many meetings there are for each place and year that the groups have. */
function meetingText(keys: GroupKey[], given: Given): string {
  const values = keys.filter((key) => placeKeys.includes(key)).map((key) => groupKeys[key].value);
  const named = values.map((value, at) => `${value} AS k${at}, `).join('');
  return `MATCH (f:Meeting)${conditions('f', given, ["f.kind IN ['MINUTES', 'WEB_PAGE']"])} WITH ${named}count(f) AS n RETURN [${values.map((_, at) => `k${at}`).join(', ')}] AS keys, n`;
}

function conditions(fact: string, given: Given, more: string[]): string {
  const tests = {
    body: atBody(fact, '$body', given.body),
    council: `${fact}.council = $council`,
    from: `${fact}.day >= $from`,
    to: `${fact}.day <= $to`,
  };
  const all = [...Object.entries(tests).flatMap(([name, test]) => (name in given ? [test] : [])), ...more];
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

/** What the ids among the values name, read for all groups at once. */
async function nodesOf(context: Context, info: GraphQLResolveInfo, keys: GroupKey[], groups: (string | null)[][]) {
  const places = placesOf(info, ['values', 'node']);
  const found = new Map<string, Entity>();
  if (places.length === 0) return found;
  await Promise.all(
    keys.map(async (key, index) => {
      const { label } = groupKeys[key];
      const ids = [...new Set(groups.flatMap((at) => at[index] ?? []))];
      if (label === null || ids.length === 0) return;
      for (const node of await context.reader.nodes(label, ids, places, context, info))
        if (node) found.set(node.ref, node);
    }),
  );
  return found;
}
