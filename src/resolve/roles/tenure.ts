import type { LineSpan } from '../../model/facts.ts';
import type { GraphWriter } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { KeptRecord } from '../record.ts';
import type { Role } from './roles.ts';

/** A person in a role, held together from every dated place that says so. */
export class Tenures {
  private readonly known = new Map<
    string,
    {
      person: string;
      role: Role;
      qualifier?: string;
      dates: Set<string>;
      places: { record: KeptRecord; lines: LineSpan }[];
    }
  >();

  /** Without a date nothing can be said of when. */
  say(
    person: string,
    role: Role,
    qualifier: string | undefined,
    date: string | null,
    record: KeptRecord,
    lines: LineSpan,
  ) {
    if (date === null) return;
    const id = `tenure/${rest(person).replaceAll('/', '-')}/${rest(role.id)}${qualifier ? `/${qualifier.replaceAll(' ', '-')}` : ''}`;
    const one = this.known.get(id) ?? {
      person,
      role,
      dates: new Set<string>(),
      places: [],
      ...(qualifier ? { qualifier } : {}),
    };
    one.dates.add(date);
    one.places.push({ record, lines });
    this.known.set(id, one);
  }

  write(writer: GraphWriter) {
    for (const [id, { person, role, qualifier, dates, places }] of this.known) {
      const sorted = [...dates].sort();
      const tenure = writer.node('Tenure', id, { firstSeen: sorted[0], lastSeen: sorted.at(-1), qualifier });
      writer.edge('TENURE_OF', tenure, { label: 'Person', id: person });
      writer.edge('TENURE_IN', tenure, { label: 'Role', id: role.id });
      for (const { record, lines } of places) writer.evidence(tenure, record, { lines });
    }
  }
}
