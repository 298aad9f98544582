import type { Registers, StrategyEntry } from '../../model/registers.ts';
import type { Organizations } from '../organizations/organizations.ts';
import { councilName } from '../scopes/council.ts';
import type { Scope, Section } from '../scopes/scope.ts';
import { collapseAbbreviations } from '../wording/abbreviation.ts';
import { commonest, compareText, slug, stems } from '../wording/fold.ts';
import { editionKey, editionYears } from './edition.ts';

interface Edition {
  id: string;
  key: string;
  label: string;
  startYear?: number;
  endYear?: number;
  /** Key of the edition before, where a register says so. */
  succeeds?: string;
}

/** A named strategy as a series. */
export interface Strategy {
  id: string;
  name: string;
  alsoKnownAs: string[];
  editions: Edition[];
}

export interface Strategies {
  all: Strategy[];
  find(name: string, scope: Scope): Strategy | undefined;
  edition(strategy: Strategy, label: string | null): Edition | undefined;
}

/** "Northmoor SEND Strategy" and "the SEND Strategy" are one name in Northmoor; a plan and a strategy never are. */
function strategyKey(name: string, scope: Scope): string {
  const words = stems(
    collapseAbbreviations(name).replace(/\b(?:19|20)\d{2}(?:\s*[-–/]\s*(?:\d{4}|\d{2}))?\b/g, ' '),
  ).filter((word) => word !== 'draft');
  const place = scope.council ? stems(councilName(scope.council.name).place.replaceAll('-', ' ')) : [];
  const starts = place.length > 0 && place.every((word, i) => words[i] === word);
  const bare = starts ? words.slice(place.length) : words;
  return (bare[0] === 'council' && bare.length > 2 ? bare.slice(1) : bare).join(' ');
}

function editionOf(strategy: string, label: string, years = editionYears(label)): Edition {
  const key = editionKey(label);
  return { id: `edition/${strategy.slice(strategy.indexOf('/') + 1)}/${slug(key)}`, key, label, ...years };
}

/** All strategies that the sections name, in series by name and council. */
export function strategiesOf(sections: Section[], organizations: Organizations, registers: Registers): Strategies {
  const known = new Map<string, Strategy>();
  const councils = new Map(
    sections.flatMap(({ scope }) => (scope.council?.registered ? [[scope.council.id, scope] as const] : [])),
  );

  const top = (id: string | undefined): string | undefined => {
    for (
      let at = id ? organizations.byId(id) : undefined, n = 0;
      at && n < 9;
      n++, at = at.parent ? organizations.byId(at.parent) : undefined
    )
      if (at.kind === 'COUNCIL') return at.id;
    return undefined;
  };
  const claim = (entry: StrategyEntry, strategy: Strategy, scope: Scope) => {
    for (const name of [entry.name, ...entry.alsoKnownAs]) {
      const key = `${scope.slug}|${strategyKey(name, scope)}`;
      if (!known.has(key)) known.set(key, strategy);
    }
  };
  for (const entry of registers.strategies) {
    const strategy: Strategy = {
      id: entry.id,
      name: entry.name,
      alsoKnownAs: [...entry.alsoKnownAs],
      editions: entry.editions.map(({ label, startYear, endYear, succeeds }) => ({
        ...editionOf(entry.id, label, {
          ...editionYears(label),
          ...(startYear === undefined ? {} : { startYear }),
          ...(endYear === undefined ? {} : { endYear }),
        }),
        ...(succeeds ? { succeeds: editionKey(succeeds) } : {}),
      })),
    };
    const owner = top(entry.organization);
    // a partner's strategy is known wherever a registered council names it
    for (const [id, scope] of councils) if (owner === undefined || owner === id) claim(entry, strategy, scope);
  }

  const printed = new Map<string, { scope: Scope; names: string[]; editions: string[] }>();
  for (const { fact, scope } of sections)
    for (const item of fact.items)
      for (const one of item.strategies) {
        const key = `${scope.slug}|${strategyKey(one.name, scope)}`;
        const group = printed.get(key) ?? { scope, names: [], editions: [] };
        group.names.push(one.name);
        if (one.edition) group.editions.push(one.edition);
        printed.set(key, group);
      }
  for (const [key, { scope, names, editions }] of [...printed].sort(([a], [b]) => compareText(a, b))) {
    const existing = known.get(key);
    const name = existing?.name ?? (commonest(names.sort(compareText)) as string).replace(/^the\s+/i, '');
    const strategy: Strategy = existing ?? {
      id: `strategy/${scope.slug}/${slug(name)}`,
      name,
      alsoKnownAs: [],
      editions: [],
    };
    strategy.alsoKnownAs = [...new Set([...strategy.alsoKnownAs, ...names])]
      .filter((one) => one !== strategy.name)
      .sort(compareText);
    for (const label of editions.sort(compareText))
      if (!strategy.editions.some((one) => one.key === editionKey(label)))
        strategy.editions.push(editionOf(strategy.id, label));
    known.set(key, strategy);
  }
  for (const strategy of known.values())
    strategy.editions.sort(
      (a, b) =>
        (a.startYear ?? 9999) - (b.startYear ?? 9999) ||
        (a.endYear ?? 9999) - (b.endYear ?? 9999) ||
        compareText(a.key, b.key),
    );

  return {
    all: [...new Set(known.values())].sort((a, b) => compareText(a.id, b.id)),
    find: (name, scope) => known.get(`${scope.slug}|${strategyKey(name, scope)}`),
    edition: (strategy, label) => (label ? strategy.editions.find((one) => one.key === editionKey(label)) : undefined),
  };
}
