import type { OrganizationKind } from '../../model/enums.ts';
import type { Registers } from '../../model/registers.ts';
import { isEverydayName } from '../scopes/bodyName.ts';
import { councilKey, looksLikeCouncil } from '../scopes/council.ts';
import type { Scope, Section } from '../scopes/scope.ts';
import { commonest, compareText, slug, stems } from '../wording/fold.ts';
import { type Body, bodyKey, looksLikeAbbreviation } from './body.ts';
import { type PrintedBody, printedBodies } from './printed.ts';

export interface Organizations {
  all: Body[];
  /** The body that a printed name means within a scope. */
  find(printed: string, scope: Scope): Body | undefined;
  /** The body that a section's meeting is of. */
  bodyOf(section: Section): Body | undefined;
  /** Of a joint meeting: each body that met. */
  joined(section: Section): Body[];
  /** As `find`, and "the Select Commission" in the minutes of one is that one. */
  meant(printed: string, section: Section): Body | undefined;
  council(scope: Scope): Body | undefined;
  byId(id: string): Body | undefined;
}

/** Names that other councils use alike belong to one scope; a name of its own is one body everywhere. */
function isLocalName(name: string): boolean {
  return (
    isEverydayName(name) ||
    looksLikeAbbreviation(name) ||
    /\b(?:school|academy|college|nursery|surgery|hub|team)\b/i.test(name)
  );
}

export function organizationsOf(sections: Section[], registers: Registers): Organizations {
  const bodies = new Map<string, Body>();
  const names = new Map<string, Body>(); // "<scope or *>|<key>"
  const claim = (place: string, printed: string | undefined, body: Body) => {
    const key = printed ? `${place}|${bodyKey(printed)}` : '';
    if (key && !names.has(key)) names.set(key, body);
  };

  // Registered bodies: under their council by any name; those of no council under "*".
  const entries = new Map(registers.organizations.map((one) => [one.id, one]));
  const councilAbove = (id: string, seen = new Set<string>()): string | undefined => {
    const one = entries.get(id);
    if (!one || seen.has(id)) return undefined;
    return one.kind === 'COUNCIL' ? id : one.parent ? councilAbove(one.parent, seen.add(id)) : undefined;
  };
  for (const one of registers.organizations) {
    const body: Body = {
      id: one.id,
      name: one.name,
      kind: one.kind,
      alsoKnownAs: [...one.alsoKnownAs],
      ...(one.abbreviation ? { abbreviation: one.abbreviation } : {}),
      ...(one.parent ? { parent: one.parent } : {}),
    };
    bodies.set(one.id, body);
    const council = one.kind === 'COUNCIL' ? undefined : councilAbove(one.id);
    for (const name of [one.name, one.abbreviation, ...one.alsoKnownAs]) {
      if (council) claim(council, name, body);
      else if (one.kind === 'COUNCIL' && name) claim('*', name, body);
      else claim('*', name, body);
    }
  }
  const councilsByKey = new Map<string, Body>();
  for (const body of bodies.values())
    if (body.kind === 'COUNCIL')
      for (const name of [body.name, ...body.alsoKnownAs]) councilsByKey.set(councilKey(name), body);

  const council = (scope: Scope): Body | undefined => {
    if (!scope.council) return undefined;
    const known = bodies.get(scope.council.id);
    if (known) return known;
    const body: Body = { id: scope.council.id, name: scope.council.name, kind: 'COUNCIL', alsoKnownAs: [] };
    bodies.set(body.id, body);
    councilsByKey.set(councilKey(body.name), body);
    return body;
  };
  for (const { scope } of sections) council(scope);

  const registered = (printed: string, scope: Scope): Body | undefined => {
    const key = bodyKey(printed);
    const own = scope.council && names.get(`${scope.council.id}|${key}`);
    if (own) return own;
    const anywhere = names.get(`*|${key}`);
    if (looksLikeCouncil(printed)) return anywhere ?? councilsByKey.get(councilKey(printed));
    return anywhere && (scope.council?.registered || !isLocalName(printed)) ? anywhere : undefined;
  };

  const printed = printedBodies(sections);
  // "Harbour Trust (HT)" of a register: from here on "HT" is that body in this scope.
  for (const one of printed) {
    const known = registered(one.name, one.scope);
    if (known && one.abbreviation) claim(one.scope.slug, one.abbreviation, known);
  }
  const local = (name: string, scope: Scope) => names.get(`${scope.slug}|${bodyKey(name)}`);
  derive(printed.filter((one) => !registered(one.name, one.scope) && !local(one.name, one.scope)));

  /** Bodies that no register knows: one per name and scope; abbreviations defined in the scope lead to their names. */
  function derive(printed: PrintedBody[]) {
    const groups = new Map<string, PrintedBody[]>();
    for (const one of printed) {
      const key = `${one.scope.slug}|${bodyKey(one.name)}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const longNames = new Map<string, Set<string>>(); // abbreviation in a scope -> keys of the names it stands for
    for (const [key, group] of groups)
      for (const { abbreviation, scope } of group) {
        if (!abbreviation) continue;
        const short = `${scope.slug}|${bodyKey(abbreviation)}`;
        if (short !== key) longNames.set(short, (longNames.get(short) ?? new Set()).add(key));
      }
    const target = (key: string): string => {
      const longs = longNames.get(key);
      return longs?.size === 1 ? ([...longs][0] as string) : key;
    };
    const merged = new Map<string, PrintedBody[]>();
    for (const [key, group] of groups) merged.set(target(key), [...(merged.get(target(key)) ?? []), ...group]);
    for (const [key, group] of [...merged].sort(([a], [b]) => compareText(a, b))) {
      const body = made(group);
      for (const one of group) {
        names.set(`${one.scope.slug}|${bodyKey(one.name)}`, body);
        if (one.abbreviation && target(`${one.scope.slug}|${bodyKey(one.abbreviation)}`) === key)
          names.set(`${one.scope.slug}|${bodyKey(one.abbreviation)}`, body);
      }
    }
  }

  function made(group: PrintedBody[]): Body {
    const scope = (group[0] as PrintedBody).scope;
    const full = group.map((one) => one.name).sort(compareText);
    const spelled = full.filter((name) => !looksLikeAbbreviation(name));
    const name = (commonest(spelled.length > 0 ? spelled : full) as string).replace(/^the\s+(?=\S)/i, '');
    const stated = commonest(group.flatMap((one) => (one.kind ? [one.kind] : [])).sort(compareText)) as
      | OrganizationKind
      | undefined;
    const kind: OrganizationKind = looksLikeCouncil(name)
      ? 'COUNCIL'
      : (stated ?? (isEverydayName(name) ? 'COUNCIL_BODY' : 'OTHER'));
    const known = kind === 'COUNCIL' ? councilsByKey.get(councilKey(name)) : undefined;
    if (known) return known;
    const isLocal = kind === 'COUNCIL_BODY' || (kind !== 'GOVERNMENT' && kind !== 'COUNCIL' && isLocalName(name));
    const wanted =
      kind === 'COUNCIL'
        ? `organization/${councilKey(name)}`
        : isLocal
          ? `organization/${scope.slug}${slug(name) === scope.slug ? '' : `/${slug(name)}`}`
          : `organization/${slug(name)}`;
    const taken = bodies.get(wanted);
    // A name of its own is one body wherever it is printed; another body under this id keeps it.
    const id = taken && entries.has(wanted) ? `${wanted}-${scope.slug}` : wanted;
    const body = bodies.get(id) ?? { id, name, kind, alsoKnownAs: [] };
    const abbreviation =
      commonest(group.flatMap((one) => (one.abbreviation ? [one.abbreviation] : [])).sort(compareText)) ??
      full.find((one) => looksLikeAbbreviation(one) && bodyKey(one) !== bodyKey(name));
    if (abbreviation && abbreviation !== body.name && !body.abbreviation) body.abbreviation = abbreviation;
    body.alsoKnownAs = [...new Set([...body.alsoKnownAs, ...full])]
      .filter((one) => one !== body.name && one !== body.abbreviation)
      .sort(compareText);
    const above = isLocal ? council(scope) : undefined;
    if (above && kind === 'COUNCIL_BODY') body.parent = above.id;
    bodies.set(id, body);
    if (kind === 'COUNCIL') councilsByKey.set(councilKey(name), body);
    return body;
  }

  const find = (printed: string, scope: Scope): Body | undefined => {
    const known = registered(printed, scope) ?? local(printed, scope);
    if (known) return known;
    const own = council(scope);
    const isOwn =
      own &&
      (councilKey(printed) === councilKey(own.name) || printed === own.abbreviation) &&
      looksLikeCouncilWord(printed);
    return isOwn ? own : undefined;
  };
  const bodyOf = (section: Section) => (section.fact.body ? find(section.fact.body, section.scope) : undefined);
  const joined = ({ fact, scope }: Section) => (fact.bodies ?? []).flatMap((name) => find(name, scope) ?? []);
  for (const section of sections) {
    const whole = bodyOf(section);
    for (const one of joined(section))
      if (whole && one !== whole) one.meetsAs = [...new Set([...(one.meetsAs ?? []), whole.id])].sort(compareText);
  }
  return {
    all: [...bodies.values()].sort((a, b) => compareText(a.id, b.id)),
    find,
    bodyOf,
    joined,
    meant: (printed, section) => {
      const exact = find(printed, section.scope);
      if (exact) return exact;
      const own = bodyOf(section);
      const said = stems(printed);
      const whole = stems(section.fact.body ?? '');
      const part =
        said.length > 0 && (whole.join(' ').startsWith(said.join(' ')) || whole.join(' ').endsWith(said.join(' ')));
      return own && part ? own : undefined;
    },
    council,
    byId: (id) => bodies.get(id),
  };
}

function looksLikeCouncilWord(printed: string): boolean {
  return /\bcouncil\b/i.test(printed) || looksLikeAbbreviation(printed);
}
