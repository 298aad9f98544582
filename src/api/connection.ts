import 'reflect-metadata';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

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
  nodes: T[];
  edges: { cursor: string; node: T }[];
}

const made = new Map<string, ClassType<Connection<unknown>>>();

/** The GraphQL types of a list: `PersonConnection` and `PersonEdge` for "Person". `things` is the plural in words. */
export function connectionOf(
  name: string,
  things: string,
  type: () => ClassType | object,
): ClassType<Connection<unknown>> {
  const known = made.get(name);
  if (known) return known;
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
    nodes!: unknown[];

    @Field(() => [Edge], {
      description: 'The entries of this page with their cursors; `nodes` is shorter where these are not needed.',
    })
    edges!: Edge[];
  }
  made.set(name, Page);
  return Page;
}
