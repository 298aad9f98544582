import { findNamed } from '../graph/names/find.ts';
import type { NamedKind } from '../graph/names/named.ts';
import { readCareers } from '../graph/names/people.ts';
import type { NodeLabel } from '../model/graph.ts';
import type { Context } from './context.ts';
import { readId } from './entity.ts';

interface Kind {
  kind: NamedKind;
  label: NodeLabel;
}

const organizations: Kind = { kind: 'organizations', label: 'Organization' };
const people: Kind = { kind: 'people', label: 'Person' };
const strategies: Kind = { kind: 'strategies', label: 'Strategy' };
const roles: Kind = { kind: 'roles', label: 'Role' };

/** Each takes a name, an abbreviation or initialism, another printed name, or an id; gives the readable id, or throws as `find`. */
export const findOrganization = (context: Context, asked: string) => find(context, asked, organizations);
export const findPerson = (context: Context, asked: string) => find(context, asked, people);
export const findStrategy = (context: Context, asked: string) => find(context, asked, strategies);
export const findRole = (context: Context, asked: string) => find(context, asked, roles);

/** The body that is called so, with those that it is a part of at joint meetings. */
export async function findBodies(context: Context, asked: string): Promise<string | string[]> {
  const id = await findOrganization(context, asked);
  const { byId } = await context.names.list('organizations');
  const together = (byId.get(id)?.row.meetsAs ?? []) as string[];
  return together.length > 0 ? [id, ...together] : id;
}

type Find<Found> = (context: Context, asked: string) => Promise<Found>;

/** The same for an argument that may be left out. */
export const orNull =
  <Found>(find: Find<Found>) =>
  async (context: Context, asked: string | null | undefined): Promise<Found | null> =>
    asked == null ? null : find(context, asked);

export const organizationOrNull = orNull(findOrganization);
export const bodiesOrNull = orNull(findBodies);

/** As `findNamed`; takes a Relay id as well. */
async function find(context: Context, asked: string, { kind, label }: Kind): Promise<string> {
  const id = readId(asked);
  if (id?.label === label) {
    const { byId } = await context.names.list(kind);
    const present = byId.has(id.ref) ? id.ref : await presentOf(context, label, id.ref);
    if (present && byId.has(present)) return present;
  }
  const careers = (people: string[]) => readCareers(context.graph, people);
  return (await findNamed(asked, kind, (other) => context.names.list(other), careers)).id;
}

/** The readable id that answers now for one that was given once, or null. */
export async function presentOf(
  { graph }: Pick<Context, 'graph'>,
  label: NodeLabel,
  ref: string,
): Promise<string | null> {
  const [row] = await graph.read('given-ids', { ids: [ref] });
  const present = row?.of === label && row.present !== ref && String(row.present ?? '');
  if (!present) return null;
  // A record may have been superseded more than once.
  return label === 'Record' ? ((await presentOf({ graph }, label, present)) ?? present) : present;
}
