import 'reflect-metadata';
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { UserError } from '../model/errors.ts';

/** What a list is ordered by, and so what a cursor says: the last value is an id, so no two entries have the same key. */
export type Key = (string | number)[];

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many entries to give at most, from 1 to 500.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Give the entries behind this cursor: the endCursor of the page before. Left out: from the start.',
  })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list ends, and whether there is more.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether entries follow behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether entries stand before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry of this page; null for an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last entry of this page, to be given as `after` for the next; null for an empty page.',
  })
  endCursor!: string | null;
}

/** One page of a list, as Relay connections have it. */
export interface Connection<T> {
  totalCount: number;
  pageInfo: PageInfo;
  nodes: () => Promise<T[]>;
  edges: () => Promise<{ cursor: string; node: T }[]>;
}

/** Makes the GraphQL types of a list: `PersonConnection` and `PersonEdge` for "Person". `things` is the plural in words. */
export function connectionOf(
  name: string,
  things: string,
  type: () => ClassType | object,
): ClassType<Connection<unknown>> {
  @ObjectType(`${name}Edge`, {
    description: `One entry of a list of ${things}, with its place in the list.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: 'The place of this entry in the list, to be given as `after`.' })
    cursor!: string;

    @Field(type as () => ClassType, { description: 'What stands at this place of the list.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${things}.`, simpleResolvers: true })
  class Page {
    @Field(() => Int, { description: 'How many entries the whole list has, over all its pages.' })
    totalCount!: number;

    @Field(() => PageInfo, { description: 'Where this page ends, and whether there is more.' })
    pageInfo!: PageInfo;

    @Field(() => [type()] as unknown as [ClassType], {
      description: 'The entries of this page, in the order of the list.',
    })
    nodes!: () => Promise<unknown[]>;

    @Field(() => [Edge], {
      description: 'The entries of this page with their cursors; `nodes` is shorter where these are not needed.',
    })
    edges!: () => Promise<Edge[]>;
  }
  return Page;
}

/**
 * Cuts a page out of a list that is in the order of its keys. A cursor says behind which key to go on, so that a page stays
 * right when entries before it come or go. `list` names the list: a cursor of another list is refused.
 */
export function pageOf<T, N>(
  list: string,
  entries: T[],
  keyOf: (entry: T) => Key,
  order: (a: Key, b: Key) => number,
  { first, after }: PageArgs,
  load: (entries: T[]) => Promise<N[]> | N[],
): Connection<N> {
  if (first < 1 || first > 500) throw new UserError('BAD_INPUT', `first is ${first}: a page has 1 to 500 entries.`);
  const last = after == null ? null : readCursor(after, list);
  const start = last === null ? 0 : entries.findIndex((entry) => order(keyOf(entry), last) > 0);
  const page = start === -1 ? [] : entries.slice(start, start + first);
  const cursors = page.map((entry) => writeCursor(list, keyOf(entry)));
  let loaded: Promise<N[]> | undefined;
  const nodes = () => {
    loaded ??= Promise.resolve(load(page));
    return loaded;
  };
  return {
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: start !== -1 && start + first < entries.length,
      hasPreviousPage: start === -1 ? entries.length > 0 : start > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    nodes,
    edges: async () => (await nodes()).map((node, index) => ({ cursor: cursors[index] ?? '', node })),
  };
}

/** Compares keys value by value; `descending` tells which values run backwards. */
export function orderBy(...descending: boolean[]): (a: Key, b: Key) => number {
  return (a, b) => {
    for (const [index, left] of a.entries()) {
      const right = b[index] ?? left;
      if (left !== right) return (left < right ? -1 : 1) * (descending[index] ? -1 : 1);
    }
    return 0;
  };
}

const cursorText = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** The name of a list may hold all that was asked for; a cursor needs no more of it than tells it from others. */
const tagOf = (list: string) => createHash('sha256').update(list).digest('base64url').slice(0, 8);

function writeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([tagOf(list), ...key])).toString('base64url');
}

function readCursor(cursor: string, list: string): Key {
  try {
    const [of, ...key] = cursorText.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (of === tagOf(list) && key.length > 0) return key;
  } catch {
    // Told below, as a cursor of another list is.
  }
  throw new UserError(
    'BAD_INPUT',
    `after is "${cursor}", which is no cursor of this list: give the endCursor of its page before.`,
  );
}
