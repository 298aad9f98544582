import { type TenureBasis, tenureBases } from '../../model/enums.ts';
import type { LineSpan } from '../../model/facts.ts';
import type { GraphWriter } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { KeptRecord } from '../record.ts';
import type { Role, RoleStated } from './roles.ts';

/** One place that says that somebody holds, or held, a role. */
interface Said {
  /** Of the meeting; without one nothing can be said of when. */
  date: string | null;
  basis: TenureBasis;
  record: KeptRecord;
  lines: LineSpan;
}

/** A person in a role, held together from every dated place that says so. */
export class Tenures {
  private readonly known = new Map<
    string,
    { person: string; role: Role; qualifier?: string; now: Set<string>; past: Set<string>; said: Said[] }
  >();

  say(person: string, { role, qualifier, past }: RoleStated, said: Said) {
    if (said.date === null) return;
    const id = `tenure/${rest(person).replaceAll('/', '-')}/${rest(role.id)}${qualifier ? `/${qualifier.replaceAll(' ', '-')}` : ''}`;
    const one = this.known.get(id) ?? {
      person,
      role,
      now: new Set<string>(),
      past: new Set<string>(),
      said: [],
      ...(qualifier ? { qualifier } : {}),
    };
    (past ? one.past : one.now).add(said.date);
    one.said.push(past ? { ...said, basis: 'PAST_OFFICE' } : said);
    this.known.set(id, one);
  }

  write(writer: GraphWriter) {
    for (const [id, { person, role, qualifier, now, past, said }] of this.known) {
      const seen = [...now].sort();
      const last = seen.at(-1);
      // "thanked for her work as Chair" says that it is over, unless a later record has her in it again
      const endedBy = [...past].sort().find((date) => last === undefined || date > last);
      const tenure = writer.node('Tenure', id, {
        firstSeen: seen[0],
        lastSeen: last,
        endedBy,
        qualifier,
        follows: tenureBases.filter((basis) => said.some((one) => one.basis === basis)),
      });
      writer.edge('TENURE_OF', tenure, { label: 'Person', id: person });
      writer.edge('TENURE_IN', tenure, { label: 'Role', id: role.id });
      for (const { record, lines } of said) writer.evidence(tenure, record, { lines });
    }
  }
}
