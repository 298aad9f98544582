import { inflateSync } from 'node:zlib';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { Node } from '../node/type.ts';

export enum ChangeKind {
  CAME = 'CAME',
  CHANGED = 'CHANGED',
  WENT = 'WENT',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'How an object differs between two revisions.',
  valuesConfig: {
    CAME: { description: 'It is there now and was not before.' },
    CHANGED: { description: 'It is there as before, and says something else of itself.' },
    WENT: { description: 'It was there before and is no more; its id may lead to what came of it.' },
  },
});

export enum RecordChange {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
  RESTORED = 'RESTORED',
}
registerEnumType(RecordChange, {
  name: 'RecordChange',
  description: 'What a load did with one record.',
  valuesConfig: {
    ADDED: { description: 'It was not held before.' },
    CHANGED: { description: 'More or other facts are known of it.' },
    SUPERSEDED: { description: 'A changed file of the same source took its place.' },
    WITHDRAWN: { description: 'Somebody took it back.' },
    RESTORED: { description: 'Somebody brought it back after it was withdrawn.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a load did with one record.' })
export class LoadedRecord {
  @Field(() => String, { description: 'The name of its file.' })
  record!: string;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => RecordChange, { description: 'What was done with it.' })
  what!: RecordChange;

  @Field(() => String, { nullable: true, description: 'Where it was read from; null for shipped facts.' })
  source?: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the version that took its place.' })
  successor?: string;
}

@ObjectType({ simpleResolvers: true, description: 'One load that changed the graph: when, by whom, which records.' })
export class Load {
  @Field(() => Int, { description: 'The revision that it made.' })
  revision!: number;

  @Field(() => String, { description: 'When, as ISO date and time in UTC.' })
  at!: string;

  @Field(() => String, { description: 'Who loaded: an account, or the name that it gave itself.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why, where it was said.' })
  why?: string;

  @Field(() => [LoadedRecord], { description: 'The records that it added, changed or took out.' })
  records!: LoadedRecord[];

  @Field(() => Int, { description: 'How many objects came, places in records apart.' })
  came!: number;

  @Field(() => Int, { description: 'How many objects say something else than before.' })
  changed!: number;

  @Field(() => Int, { description: 'How many objects went.' })
  went!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One object that differs between two revisions.' })
export class Change {
  @Field(() => ChangeKind, { description: 'How the object differs.' })
  kind!: ChangeKind;

  @Field(() => ID, { description: 'The readable id of the object.' })
  id!: string;

  @Field(() => String, { description: 'Its type, such as "Appearance".' })
  type!: string;

  @Field(() => Node, { nullable: true, description: 'The object as it is now; null where it went.' })
  node?: (args: unknown, context: Context, info: GraphQLResolveInfo) => unknown;
}

const most = 500;
const firstArg = `How many entries to give at most, from 1 to ${most}.`;
const unpacked = <T>(packed: unknown) => JSON.parse(String(inflateSync(Buffer.from(String(packed), 'base64')))) as T;

@Resolver()
export class LoadResolver {
  @Query(() => [Load], { description: 'The loads that changed the graph, the latest first.' })
  async loads(
    @Arg('first', () => Int, { defaultValue: 100, description: firstArg }) first: number,
    @Arg('before', () => Int, { nullable: true, description: 'Only loads before this revision.' }) before:
      | number
      | null,
    @Ctx() { graph }: Context,
  ) {
    bounded(first);
    const rows = await graph.read('loads', { first, before: before ?? 2 ** 31 });
    return rows.map((row) => ({ ...row, records: unpacked(row.records) }));
  }

  @Query(() => [Change], {
    description:
      'What differs between two revisions: came, changed or went, in order of kind and id. What came and went again between them is left out.',
  })
  async changes(
    @Arg('since', () => Int, { description: 'The revision to compare with; 0 is the empty graph.' }) since: number,
    @Arg('until', () => Int, { nullable: true, description: 'The later revision; by default the present one.' })
    until: number | null,
    @Arg('first', () => Int, { defaultValue: 100, description: firstArg }) first: number,
    @Arg('after', () => ID, { nullable: true, description: 'Only entries behind the one with this id.' })
    after: string | null,
    @Ctx() { graph }: Context,
  ) {
    bounded(first);
    const rows = await graph.read('load-changes', { since, until: until ?? 2 ** 31 });
    const found = [...sum(rows.map(({ packed }) => unpacked<Lists>(packed)))]
      .map(([key, kind]) => ({ kind, type: key.slice(0, key.indexOf(' ')), id: key.slice(key.indexOf(' ') + 1) }))
      .sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
    const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1;
    return found.slice(start, start + first).map((one) => ({
      ...one,
      node: (_args: unknown, context: Context, info: GraphQLResolveInfo) =>
        one.kind === 'WENT' ? null : context.reader.node(one.type as NodeLabel, one.id, context, info),
    }));
  }
}

function bounded(first: number) {
  if (first < 1 || first > most) throw new UserError('BAD_INPUT', `first is ${first}: it must be from 1 to ${most}.`);
}

type Lists = Record<'came' | 'changed' | 'went', string[]>;

/** What several loads come to. */
function sum(loads: Lists[]): Map<string, 'CAME' | 'CHANGED' | 'WENT'> {
  const kinds = new Map<string, 'CAME' | 'CHANGED' | 'WENT'>();
  for (const { came, changed, went } of loads) {
    for (const key of came) kinds.set(key, kinds.get(key) === 'WENT' ? 'CHANGED' : 'CAME');
    for (const key of changed) if (!kinds.has(key)) kinds.set(key, 'CHANGED');
    for (const key of went)
      if (kinds.get(key) === 'CAME') kinds.delete(key);
      else kinds.set(key, 'WENT');
  }
  return kinds;
}
