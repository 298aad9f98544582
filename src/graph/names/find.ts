import { UserError } from '../../model/errors.ts';
import { initialisms, nearest, plain, refuseLong, withoutTitle } from './match.ts';
import type { Named, NamedKind, NameList } from './named.ts';
import type { Career } from './people.ts';

/** Gives the names of a kind, from the graph or from what a caller keeps of it. */
export type Lists = (kind: NamedKind) => Promise<NameList>;

/** As in "No organization is called ...". */
const words: Record<NamedKind, string> = {
  organizations: 'organization',
  people: 'person',
  strategies: 'strategy',
  roles: 'role',
};

/**
 * The one that is called so, by id, name, abbreviation or initialism, or another printed name. Throws UserError NOT_FOUND with the
 * nearest names (`suggestions`) when nothing is called so, and AMBIGUOUS with all that are (`candidates`) when several are: an answer
 * about the wrong one would be worse than none. `careers` tells namesakes apart.
 */
export async function findNamed(
  asked: string,
  kind: NamedKind,
  lists: Lists,
  careers?: (people: string[]) => Promise<Map<string, Career>>,
): Promise<Named> {
  const word = words[kind];
  refuseLong(asked, `The name of the ${word}`);
  const list = await lists(kind);
  for (const matches of tiers(asked, kind, list)) {
    if (matches.length === 1 && matches[0]) return matches[0];
    if (matches.length > 1) {
      const known = kind === 'people' ? await careers?.(matches.map(({ id }) => id)) : undefined;
      throw ambiguous(asked, word, matches, await describer(lists, known));
    }
  }
  const suggestions = nearest(asked, list.all).map(({ name }) => name);
  throw new UserError(
    'NOT_FOUND',
    `No ${word} is called "${asked}".${suggestions.length > 0 ? ` The nearest names: ${suggestions.join('; ')}.` : ''}`,
    { suggestions },
  );
}

function* tiers(asked: string, kind: NamedKind, { all, byId }: NameList): Generator<Named[]> {
  const byItsId = byId.get(asked.trim());
  if (byItsId) yield [byItsId];
  const wanted = plain(asked);
  if (wanted === '') return;
  yield all.filter(({ names }) => names.some((name) => name === asked.trim()));
  yield all.filter(({ names }) => names.some((name) => plain(name) === wanted));
  if (kind === 'people') {
    // "Councillor Hebden" is the Hebden of the lists
    const bare = withoutTitle(wanted);
    yield all.filter(({ names }) => names.some((name) => withoutTitle(plain(name)) === bare));
  }
  if (/^[a-z]{2,}$/.test(wanted))
    yield all.filter(({ names }) => names.some((name) => initialisms(name).includes(wanted)));
}

type Describe = (entry: Named) => { id: string; name: string; of?: string } & Partial<Career>;

function ambiguous(asked: string, word: string, matches: Named[], describe: Describe): UserError {
  const candidates = matches.map(describe);
  const list = candidates
    .map(({ id, name, of, councils = [], roles = [], years }) => {
      const more = [councils.join(' and '), roles.slice(0, 3).join(', '), years].filter(Boolean).join(', ');
      return `${name}${of ? ` of ${of}` : ''}${more ? `, ${more}` : ''} (${id})`;
    })
    .join('; ');
  return new UserError(
    'AMBIGUOUS',
    `"${asked}" may be more than one ${word}: ${list}. Give the id of the one you mean.`,
    {
      candidates,
    },
  );
}

/** Two councils may have a committee of one name: the parent tells them apart. People are told apart by council, roles and years. */
async function describer(lists: Lists, careers?: Map<string, Career>): Promise<Describe> {
  const { byId } = await lists('organizations');
  return ({ id, name, row }) => {
    const of = byId.get(String(row.parent ?? row.organization))?.name;
    return { id, name, ...(of ? { of } : {}), ...careers?.get(id) };
  };
}
