import type { PersonEntry, Registers } from '../../model/registers.ts';
import { rest } from '../organizations/body.ts';
import { commonest, compareText, fold, slug } from '../wording/fold.ts';
import type { PersonMention } from './mention.ts';
import { formOf, parseName } from './name.ts';
import type { People, PersonGroup } from './people.ts';

/** A person as the graph shows it. */
export interface Identity {
  id: string;
  name: string;
  honorific?: string;
  alsoKnownAs: string[];
  group: PersonGroup;
}

const rank = { full: 0, initial: 1, bare: 2 };

/** The fullest printed form; of forms as full the one seen most often. */
function displayName(group: PersonGroup): string {
  const best = Math.min(...group.mentions.map((one) => rank[formOf(one.name)]));
  const fullest = group.mentions.filter((one) => rank[formOf(one.name)] === best);
  const most = Math.max(...fullest.map((one) => one.name.given.length));
  const printed = fullest.filter((one) => one.name.given.length === most).map((one) => one.name.printed);
  // a list in capitals has lost the form of "McAlder"; another record may print it
  const formed = printed.filter((name) => /\p{Ll}/u.test(name));
  return commonest((formed.length > 0 ? formed : printed).sort(compareText)) ?? group.name.printed;
}

function honorificOf(group: PersonGroup): string | undefined {
  const printed = group.mentions.flatMap((one) =>
    one.honorific ? [one.honorific.replace(/^Cllrs?\.?$/i, 'Councillor').replace(/^Councillors$/i, 'Councillor')] : [],
  );
  const borne = printed.filter((one) => group.kind !== 'officer' || one !== 'Councillor');
  return commonest(borne.sort(compareText));
}

/** The register entry of each group: by its fullest name, in the council of the entry's id, when exactly one group bears it. */
function registered(groups: PersonGroup[], registers: Registers): Map<PersonGroup, PersonEntry> {
  const key = (name: string) => {
    const { given, surname } = parseName(name);
    return `${given.join(' ')} ${surname}`;
  };
  const councilOf = ({ id }: PersonEntry) => id.split('/')[1];
  const known = groups.filter((group) => group.mentions.some((one) => one.scope.council?.registered));
  const found = new Map<PersonGroup, PersonEntry>();
  for (const names of [(one: PersonEntry) => [one.name], (one: PersonEntry) => one.alsoKnownAs])
    for (const entry of [...registers.people].sort((a, b) => compareText(a.id, b.id))) {
      if ([...found.values()].includes(entry)) continue;
      const keys = new Set(names(entry).map(key));
      const bearing = known.filter(
        (group) =>
          !found.has(group) &&
          keys.has(key(displayName(group))) &&
          group.mentions.some((one) => one.scope.slug === councilOf(entry)),
      );
      const [only] = bearing;
      if (only && bearing.length === 1) found.set(only, entry);
    }
  return found;
}

/** The council (or body) that the person belongs to; of several, which a reviewer joined, the first in order. */
const scopeOf = (group: PersonGroup) => [...new Set(group.mentions.map((one) => one.scope.slug))].sort()[0] ?? '';

/** What tells namesakes of one council apart, from the least to the most particular; all raw and all independent of loading. */
const discriminators: ((group: PersonGroup) => string)[] = [
  (group) => [...group.outside].sort().map((id) => slug(rest(id)))[0] ?? group.kind,
  (group) => group.dates[0]?.slice(0, 4) ?? 'undated',
  (group) => slug([...group.bodies].sort()[0] ?? ''),
  (group) => slug(group.id),
];

/**
 * Who is printed so, by the id that the printed form would make. "Clark" of Maggi Clark may once have been an id of its own, so no
 * other Clark gets it.
 */
function printedIds(groups: PersonGroup[]): Map<string, Set<PersonGroup>> {
  const found = new Map<string, Set<PersonGroup>>();
  for (const group of groups)
    for (const { scope, name } of group.mentions) {
      const id = `person/${scope.slug}/${slug(name.printed)}`;
      found.set(id, (found.get(id) ?? new Set()).add(group));
    }
  return found;
}

/** Names and ids of all persons. */
export function identitiesOf(people: People, registers: Registers): Map<PersonGroup, Identity> {
  const entries = registered(people.groups, registers);
  const ids = new Map<PersonGroup, string>();
  const taken = new Set<string>();
  for (const [group, entry] of entries) {
    ids.set(group, entry.id);
    taken.add(entry.id);
  }
  let open = people.groups
    .filter((group) => !ids.has(group))
    .map((group) => ({ group, id: `person/${scopeOf(group)}/${slug(displayName(group))}` }));
  const printed = printedIds(people.groups);
  for (const tell of [undefined, ...discriminators]) {
    if (tell) open = open.map(({ group, id }) => ({ group, id: `${id}-${tell(group)}` }));
    const count = new Map<string, number>();
    for (const { id } of open) count.set(id, (count.get(id) ?? 0) + 1);
    const free = ({ id }: { id: string }) => count.get(id) === 1 && !taken.has(id) && (printed.get(id)?.size ?? 0) < 2;
    const settled = open.filter(free);
    open = open.filter((one) => !free(one));
    for (const { group, id } of settled) {
      ids.set(group, id);
      taken.add(id);
    }
  }
  return new Map(
    people.groups.map((group) => {
      const entry = entries.get(group);
      const name = entry?.name ?? displayName(group);
      const honorific = entry?.honorific ?? honorificOf(group);
      const printed = [
        ...group.mentions.flatMap((one) => [one.name.printed, ...one.forms.map(({ name: form }) => form)]),
        ...(entry?.alsoKnownAs ?? []),
      ];
      const alsoKnownAs = [...new Set(printed)].filter((one) => fold(one) !== fold(name)).sort(compareText);
      return [group, { id: ids.get(group) as string, name, alsoKnownAs, group, ...(honorific ? { honorific } : {}) }];
    }),
  );
}

/** "Brook (000_minutes.txt, line 6)" */
export function placeOf(mention: PersonMention): string {
  return `${mention.name.printed} (${mention.fileName}, line ${mention.lines[0]})`;
}
