import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { capacities } from '../../model/enums.ts';
import type { Context } from '../context.ts';
import { findOrganization, organizationById } from '../lookup.ts';
import { PeriodArgs } from '../period.ts';
import { Involvement } from './type.ts';

interface Tally {
  capacities: Set<string>;
  statuses: string[];
  contributions: number;
  declarations: number;
  days: string[];
}

@Resolver()
export class InvolvementResolver {
  @Query(() => Involvement, {
    description: 'Involvement of members, officers and guests with a body over a period: what an auditor asks first.',
  })
  async involvement(
    @Arg('body', () => String, { description: 'The body: a name, an abbreviation, or an id.' }) asked: string,
    @Args(() => PeriodArgs) { from = null, to = null }: PeriodArgs,
    @Ctx() context: Context,
  ) {
    const body = await findOrganization(context, asked);
    const { graph, links, names } = context;
    const params = { body, from, to };
    const [meetings, appearances, acts, people] = await Promise.all([
      graph.read('involvement-meetings', params),
      graph.read('involvement-appearances', params),
      graph.read('involvement-acts', params),
      names.list('people'),
    ]);
    const tallies = new Map<string, Tally>();
    const tallyOf = (person: unknown): Tally => {
      const tally = tallies.get(String(person)) ?? {
        capacities: new Set(),
        statuses: [],
        contributions: 0,
        declarations: 0,
        days: [],
      };
      tallies.set(String(person), tally);
      return tally;
    };
    for (const { person, status, capacity, date } of appearances) {
      const tally = tallyOf(person);
      if (typeof capacity === 'string') tally.capacities.add(capacity);
      if (typeof status === 'string') tally.statuses.push(status);
      if (typeof date === 'string') tally.days.push(date);
    }
    for (const { person, kind, part } of acts) {
      const tally = tallyOf(person);
      if (kind === 'Declaration') tally.declarations += 1;
      else if (part === 'PRESENTED' || part === 'SPOKE') tally.contributions += 1;
    }
    const rows = [...tallies].map(([id, tally]) => {
      const row = people.byId.get(id)?.row ?? { id };
      return { name: String(row.name), ...rowOf(tally), person: links.take('Person', row) };
    });
    rows.sort((a, b) => (`${a.name} ${a.person.ref}` < `${b.name} ${b.person.ref}` ? -1 : 1));
    return { body: await organizationById(context, body), meetings: meetings.length, rows };
  }
}

function rowOf({ capacities: sat, statuses, contributions, declarations, days }: Tally) {
  const times = (status: string) => statuses.filter((other) => other === status).length;
  days.sort();
  return {
    capacities: capacities.filter((capacity) => sat.has(capacity)),
    present: times('PRESENT'),
    apologies: times('APOLOGIES'),
    inAttendance: times('IN_ATTENDANCE'),
    absent: times('ABSENT'),
    contributions,
    declarations,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}
