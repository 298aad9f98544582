import { UserError } from '../model/errors.ts';
import type { NodeLabel } from '../model/graph.ts';
import type { Context } from './context.ts';
import { type Entity, readId } from './entity.ts';
import { initialisms, nearest, plain, refuseLong } from './match.ts';
import type { Named, NamedKind, NameList } from './names.ts';

interface Kind {
  kind: NamedKind;
  label: NodeLabel;
  /** As in "no organization is called ...". */
  word: string;
}

const organizations: Kind = { kind: 'organizations', label: 'Organization', word: 'organization' };
const people: Kind = { kind: 'people', label: 'Person', word: 'person' };
const strategies: Kind = { kind: 'strategies', label: 'Strategy', word: 'strategy' };
const roles: Kind = { kind: 'roles', label: 'Role', word: 'role' };

/** Each takes a name, an abbreviation or initialism, another printed name, or an id; gives the readable id, or throws as `find`. */
export const findOrganization = (context: Context, asked: string) => find(context, asked, organizations);
export const findPerson = (context: Context, asked: string) => find(context, asked, people);
export const findStrategy = (context: Context, asked: string) => find(context, asked, strategies);
export const findRole = (context: Context, asked: string) => find(context, asked, roles);

/** As `findOrganization`, for an argument that may be left out. */
export async function organizationOrNull(context: Context, asked: string | null | undefined): Promise<string | null> {
  return asked == null ? null : findOrganization(context, asked);
}

/**
 * Throws UserError NOT_FOUND with the nearest names (`suggestions`) when nothing is called so, and BAD_INPUT with all that are
 * (`candidates`) when several are: an answer about the wrong body would be worse than none.
 */
async function find(context: Context, asked: string, { kind, label, word }: Kind): Promise<string> {
  refuseLong(asked, `The name of the ${word}`);
  const list = await context.names.list(kind);
  const id = readId(asked);
  if (id?.label === label && list.byId.has(id.ref)) return id.ref;
  for (const matches of tiers(asked, list)) {
    if (matches.length === 1 && matches[0]) return matches[0].id;
    if (matches.length > 1) throw ambiguous(asked, word, matches, await describer(context));
  }
  const suggestions = nearest(asked, list.all).map(({ name }) => name);
  throw new UserError(
    'NOT_FOUND',
    `No ${word} is called "${asked}".${suggestions.length > 0 ? ` The nearest names: ${suggestions.join('; ')}.` : ''}`,
    { suggestions },
  );
}

function* tiers(asked: string, { all }: NameList): Generator<Named[]> {
  const wanted = plain(asked);
  if (wanted === '') return;
  yield all.filter(({ names }) => names.some((name) => name === asked.trim()));
  yield all.filter(({ names }) => names.some((name) => plain(name) === wanted));
  if (/^[a-z]{2,}$/.test(wanted))
    yield all.filter(({ names }) => names.some((name) => initialisms(name).includes(wanted)));
}

type Describe = (entry: Named) => { id: string; name: string; of?: string };

function ambiguous(asked: string, word: string, matches: Named[], describe: Describe): UserError {
  const candidates = matches.map(describe);
  const list = candidates.map(({ id, name, of }) => `${name}${of ? ` of ${of}` : ''} (${id})`).join('; ');
  return new UserError(
    'BAD_INPUT',
    `"${asked}" may be more than one ${word}: ${list}. Give the id of the one you mean.`,
    {
      candidates,
    },
  );
}

/** Two councils may have a committee of one name: the parent tells them apart. */
async function describer(context: Context): Promise<Describe> {
  const { byId } = await context.names.list('organizations');
  return ({ id, name, row }) => {
    const of = byId.get(String(row.parent ?? row.organization))?.name;
    return { id, name, ...(of ? { of } : {}) };
  };
}

/** The organization with this readable id as the names know it; no round trip. */
export async function organizationById(context: Context, ref: string): Promise<Entity | null> {
  const found = (await context.names.list('organizations')).byId.get(ref);
  return found ? context.links.take('Organization', found.row) : null;
}
