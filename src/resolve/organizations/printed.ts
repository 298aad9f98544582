import type { OrganizationKind } from '../../model/enums.ts';
import type { Scope, Section } from '../scopes/scope.ts';

/** A body as some record prints it. */
export interface PrintedBody {
  name: string;
  abbreviation?: string;
  /** Absent for a mere affiliation ("Operations Manager, Harbour Trust"), which says no kind. */
  kind?: OrganizationKind;
  scope: Scope;
}

/** "Harbour Carers Forum (HCF)" as a name -> the name and its abbreviation apart. */
function split(name: string): { name: string; abbreviation?: string } {
  const found = /^(.*\S)\s*\(([A-Z][A-Za-z&]{1,9})\)$/.exec(name.trim());
  return found ? { name: found[1] as string, abbreviation: found[2] as string } : { name: name.trim() };
}

/** Every body that the sections print: bodies that met, bodies named, bodies that people belong to or that are referred to. */
export function printedBodies(sections: Section[]): PrintedBody[] {
  const found: PrintedBody[] = [];
  const records = new Set<Section['record']>();
  for (const { fact, scope, record } of sections) {
    const add = (name: string | null | undefined, kind?: OrganizationKind, abbreviation?: string | null) => {
      if (!name) return;
      const apart = split(name);
      const short = abbreviation ?? apart.abbreviation;
      found.push({ name: apart.name, scope, ...(kind ? { kind } : {}), ...(short ? { abbreviation: short } : {}) });
    };
    if (fact.kind !== 'REPORT') for (const name of [fact.body, ...(fact.bodies ?? [])]) add(name, 'COUNCIL_BODY');
    if (!records.has(record)) for (const one of record.facts.organizations) add(one.name, one.kind, one.abbreviation);
    records.add(record);
    for (const one of fact.attendance) add(one.organization);
    for (const item of fact.items) for (const one of item.people) add(one.organization);
  }
  return found;
}
