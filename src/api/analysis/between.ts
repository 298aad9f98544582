import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import { Appearance } from '../appearance/type.ts';
import type { Context } from '../context.ts';
import { type Entity, idOf } from '../entity.ts';
import { findPerson } from '../lookup.ts';
import { Meeting } from '../meeting/type.ts';
import { Node } from '../node/type.ts';
import { placesOf } from '../reach/select.ts';

@ObjectType({ simpleResolvers: true, description: 'A meeting at which two people both appear in the records.' })
class CoAppearance {
  @Field(() => Meeting, { description: 'The meeting at which both appear.' })
  meeting!: unknown;

  @Field(() => Appearance, { description: 'The appearance of the first person, with its status: it may be apologies.' })
  first!: unknown;

  @Field(() => Appearance, {
    description: 'The appearance of the second person, with its status: it may be apologies.',
  })
  second!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'One step on the way between two nodes.' })
class PathStep {
  @Field(() => String, {
    nullable: true,
    description: 'The link that leads here from the step before; null for the first step.',
  })
  link!: string | null;

  @Field(() => Node, { description: 'The node that is reached.' })
  node!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Neighbours of one kind: linked to a node by one kind of link.' })
class NeighbourKind {
  @Field(() => String, { description: 'The kind of link, such as "APPEARANCE_OF".' })
  link!: string;

  @Field(() => String, { description: 'The type of the neighbours, such as "Appearance".' })
  type!: string;

  @Field(() => Boolean, {
    description: 'Whether the link leads from the node to them; otherwise from them to the node.',
  })
  outward!: boolean;

  @Field(() => Int, { description: 'Number of neighbours of this kind.' })
  count!: number;

  @Field(() => [Node], { description: 'The first of them in order of id, at most `first` of each kind.' })
  nodes!: unknown[];
}

const idArg = 'The `id` of any object, or a readable id.';

@Resolver()
export class BetweenResolver {
  @Query(() => [CoAppearance], {
    description:
      'The meetings at which two people both appear, newest first; apologies count as an appearance, and say so.',
  })
  async coAppearances(
    @Arg('first', () => String, { description: 'The one person: a name, or an id.' }) one: string,
    @Arg('second', () => String, { description: 'The other person: a name, or an id.' }) other: string,
    @Arg('limit', () => Int, { defaultValue: 100, description: 'How many meetings to give at most, from 1 to 500.' })
    limit: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    bound('limit', limit);
    const [a, b] = await Promise.all([findPerson(context, one), findPerson(context, other)]);
    const rows = await context.graph.read('co-appearances', { a, b, limit });
    const read = (label: NodeLabel, column: string, field: string) =>
      byRef(
        context,
        info,
        label,
        rows.map((row) => String(row[column])),
        field,
      );
    const [meetings, firsts, seconds] = await Promise.all([
      read('Meeting', 'meeting', 'meeting'),
      read('Appearance', 'x', 'first'),
      read('Appearance', 'y', 'second'),
    ]);
    return rows.map(({ meeting, x, y }) => ({
      meeting: meetings.get(String(meeting)),
      first: firsts.get(String(x)),
      second: seconds.get(String(y)),
    }));
  }

  @Query(() => [PathStep], {
    description:
      'A shortest way between two nodes along any links, step by step; empty where none of at most 8 steps is there.',
  })
  async path(
    @Arg('from', () => ID, { description: idArg }) from: string,
    @Arg('to', () => ID, { description: idArg }) to: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [start, end] = [idOf(from), idOf(to)];
    const same = start.ref === end.ref;
    // Labels are the model's own words; the ids stand in the parameters.
    const [row] = same
      ? [{ ids: [start.ref], labels: [start.label], types: [] }]
      : await context.graph.ask(
          `MATCH (a:${start.label} {id: $from}), (b:${end.label} {id: $to}) MATCH p = shortestPath((a)-[*..8]-(b))
           RETURN [n IN nodes(p) | n.id] AS ids, [n IN nodes(p) | labels(n)[0]] AS labels, [r IN relationships(p) | type(r)] AS types`,
          { from: start.ref, to: end.ref },
        );
    if (!row) return [];
    // Nothing leads from what is not there, not even to itself.
    if (same && !(await context.reader.nodes(start.label, [start.ref], [], context, info))[0]) return [];
    const [ids, labels, types] = [row.ids as string[], row.labels as NodeLabel[], row.types as string[]];
    const found = await mixed(
      context,
      info,
      ids.map((id, at) => ({ id, label: labels[at] as NodeLabel })),
      'node',
    );
    return ids.map((id, at) => ({ link: at === 0 ? null : types[at - 1], node: found.get(id) }));
  }

  @Query(() => [NeighbourKind], {
    description: 'What stands around a node, by kind of link and type, with how many of each; the most numerous first.',
  })
  async neighbours(
    @Arg('id', () => ID, { description: idArg }) id: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many of each kind to give at most, from 1 to 500.' })
    first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    bound('first', first);
    const { label, ref } = idOf(id);
    const text = (outward: boolean) =>
      `MATCH (n:${label} {id: $id})${outward ? '-[r]->' : '<-[r]-'}(x) WITH type(r) AS link, labels(x)[0] AS type, count(x) AS n, collect(x.id) AS ids RETURN ${outward} AS outward, link, type, n, ids`;
    const rows = await context.graph.ask(`${text(true)} UNION ALL ${text(false)}`, { id: ref });
    if (rows.length === 0) {
      const [found] = await context.reader.nodes(label, [ref], [], context, info);
      if (!found) throw new UserError('NOT_FOUND', `No ${label} has the id "${ref}".`);
    }
    const shown = rows.map(({ link, type, outward, n, ids }) => ({
      link: String(link),
      type: String(type),
      outward: outward === true,
      count: Number(n),
      ids: (ids as string[]).sort().slice(0, first),
    }));
    const wanted = shown.flatMap(({ type, ids }) => ids.map((one) => ({ id: one, label: type as NodeLabel })));
    const found = await mixed(context, info, wanted, 'nodes');
    return shown
      .sort((a, b) => b.count - a.count || (`${a.link} ${a.type}` < `${b.link} ${b.type}` ? -1 : 1))
      .map(({ ids, ...kind }) => ({ ...kind, nodes: ids.flatMap((one) => found.get(one) ?? []) }));
  }
}

function bound(name: string, size: number): void {
  if (size < 1 || size > 500) throw new UserError('BAD_INPUT', `${name} is ${size}: 1 to 500 can be asked for.`);
}

async function byRef(context: Context, info: GraphQLResolveInfo, label: NodeLabel, ids: string[], field: string) {
  const found = await context.reader.nodes(label, ids, placesOf(info, [field]), context, info);
  return new Map(found.flatMap((node) => (node ? [[node.ref, node] as const] : [])));
}

/** Nodes of several labels, with what the field asks of them; read side by side. */
async function mixed(
  context: Context,
  info: GraphQLResolveInfo,
  wanted: { id: string; label: NodeLabel }[],
  field: string,
): Promise<Map<string, Entity>> {
  const labels = [...new Set(wanted.map(({ label }) => label))];
  const maps = await Promise.all(
    labels.map((label) =>
      byRef(
        context,
        info,
        label,
        wanted.filter((one) => one.label === label).map(({ id }) => id),
        field,
      ),
    ),
  );
  return new Map(maps.flatMap((map) => [...map]));
}
