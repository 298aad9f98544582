import type { ItemFact, LineSpan, OrganizationFact } from '../../model/facts.ts';
import { type Context, itemRef } from '../context.ts';

const within = (inner: LineSpan, outer: LineSpan) => inner[0] >= outer[0] && inner[0] <= outer[1];

const placesOf = ({ lines, alsoAt }: OrganizationFact): LineSpan[] => [lines, ...(alsoAt ?? [])];

/** Bodies, what they are part of, where they are named, and the items that they were named in or represented at. */
export function writeOrganizations(context: Context) {
  const { writer, organizations, sections } = context;
  const ref = (id: string) => ({ label: 'Organization' as const, id });
  for (const body of organizations.all) {
    writer.node('Organization', body.id, {
      name: body.name,
      abbreviation: body.abbreviation,
      kind: body.kind,
      alsoKnownAs: body.alsoKnownAs,
      meetsAs: body.meetsAs,
    });
    if (body.parent && organizations.byId(body.parent)) writer.edge('PART_OF', ref(body.id), ref(body.parent));
  }
  for (const section of sections)
    section.fact.items.forEach((item: ItemFact, index) => {
      const merged = context.itemOf(section, index);
      if (!merged) return;
      const involve = (printed: string) => {
        const body = organizations.find(printed, section.scope);
        if (body) writer.edge('INVOLVED_IN', ref(body.id), itemRef(merged.item));
      };
      for (const one of item.people) if (one.organization) involve(one.organization);
      for (const one of section.record.facts.organizations)
        if (placesOf(one).some((lines) => within(lines, item.lines))) involve(one.name);
    });
  const seen = new Set<unknown>();
  for (const { record, scope } of sections) {
    if (seen.has(record)) continue;
    seen.add(record);
    for (const one of record.facts.organizations) {
      const body = organizations.find(one.name, scope);
      if (body) for (const lines of placesOf(one)) writer.evidence(ref(body.id), record, { lines });
    }
  }
}
