import { fromGlobalId } from 'graphql-relay';
import { UserError } from '../model/errors.ts';
import { type NodeLabel, nodeLabels } from '../model/graph.ts';

/** No property of a node is called so. */
export const known = Symbol('known');

/** A node of the graph as resolvers see it: its properties by name, next to what says which node it is. */
export interface Entity {
  readonly __typename: NodeLabel;
  /** Relay global id: what clients see. */
  readonly id: string;
  /** The graph's own readable id: "person/marjorie-hebden". */
  readonly ref: string;
  [known]: Map<string, unknown> | undefined;
  readonly [property: string]: unknown;
}

/** The id that clients see is made when it is asked for, which it seldom is of all that an answer goes through. */
class GraphNode {
  readonly __typename: NodeLabel;
  readonly ref: string;
  /** What is known of the node beyond its properties: the answers of fields, by the names that the operation gives them. */
  [known]: Map<string, unknown> | undefined = undefined;

  constructor(label: NodeLabel, ref: string) {
    this.__typename = label;
    this.ref = ref;
  }

  get id(): string {
    // As `toGlobalId` of graphql-relay, which puts it together sign by sign.
    return Buffer.from(`${this.__typename}:${this.ref}`).toString('base64');
  }
}

/** A node of a label with these properties; `id` is the readable one. */
export function entity(label: NodeLabel, { id, ...props }: Record<string, unknown>): Entity {
  return Object.assign(new GraphNode(label, String(id)), props) as unknown as Entity;
}

/** The node of a row: its readable id, then the values of `names` in their order. */
export function entityOf(label: NodeLabel, names: readonly string[], [ref, ...values]: readonly unknown[]): Entity {
  const node = new GraphNode(label, String(ref)) as unknown as Record<string, unknown>;
  for (let at = 0; at < names.length; at += 1) node[names[at] as string] = values[at] ?? undefined;
  return node as unknown as Entity;
}

/** What a readable id names, by its first part. */
const byPrefix: Record<string, NodeLabel> = {
  action: 'Action',
  appearance: 'Appearance',
  contribution: 'Contribution',
  declaration: 'Declaration',
  contradiction: 'Contradiction',
  diagnostic: 'Diagnostic',
  edition: 'StrategyEdition',
  evidence: 'Evidence',
  'follow-up': 'FollowUp',
  item: 'AgendaItem',
  judgement: 'Judgement',
  meeting: 'Meeting',
  mention: 'Mention',
  organization: 'Organization',
  person: 'Person',
  record: 'Record',
  reference: 'Reference',
  report: 'Report',
  'report-strategy': 'ReportStrategy',
  reporting: 'Reporting',
  resolution: 'Resolution',
  role: 'Role',
  strategy: 'Strategy',
  tenure: 'Tenure',
  unresolved: 'UnresolvedPerson',
};

/**
 * What an id that a client sent means: a Relay global id of any label, or a readable id such as "person/marjorie-hebden".
 * Null when it is neither; whether such a node exists is not asked here.
 */
export function readId(id: string): { label: NodeLabel; ref: string } | null {
  const { type, id: ref } = fromGlobalId(id);
  if (Object.hasOwn(nodeLabels, type) && type !== 'Meta' && ref !== '') return { label: type as NodeLabel, ref };
  const label = byPrefix[id.split('/')[0] ?? ''];
  return label && id.includes('/') ? { label, ref: id } : null;
}

/** As `readId`, for an argument that must be an id. Throws UserError BAD_INPUT. */
export function idOf(id: string, label?: NodeLabel): { label: NodeLabel; ref: string } {
  const read = readId(id);
  if (read && (label === undefined || read.label === label)) return read;
  const wanted = label ? `the id of a ${label}` : 'an id';
  throw new UserError(
    'BAD_INPUT',
    `"${id}" is not ${wanted}: expected the value of an id field, or a readable id such as ${label ? `${label.toLowerCase()}/…` : 'person/…'}.`,
  );
}
