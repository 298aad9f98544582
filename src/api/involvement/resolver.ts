import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { capacities } from '../../model/enums.ts';
import type { Context } from '../context.ts';
import { entity } from '../entity.ts';
import { findBodies } from '../lookup.ts';
import { PeriodArgs } from '../period.ts';
import { Involvement } from './type.ts';

/** What one person's facts of a body come to. */
interface Tally {
  capacities: Set<string>;
  statuses: Map<string, number>;
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
    const bodies = [await findBodies(context, asked)].flat();
    const { graph, names } = context;
    const [rows, organizations, people] = await Promise.all([
      Promise.all(bodies.map((body) => graph.read('involvement', { body, from, to }))),
      names.list('organizations'),
      names.list('people'),
    ]);
    const tallies = new Map<string, Tally>();
    let meetings = 0;
    for (const { kind, person, value, times, first, last, capacity } of rows.flat()) {
      if (kind === 'Meeting') {
        meetings += Number(times);
        continue;
      }
      const tally = tallies.get(String(person)) ?? emptyTally();
      tallies.set(String(person), tally);
      if (kind === 'Appearance') {
        if (typeof capacity === 'string') tally.capacities.add(capacity);
        if (typeof value === 'string') tally.statuses.set(value, (tally.statuses.get(value) ?? 0) + Number(times));
        for (const day of [first, last]) if (typeof day === 'string') tally.days.push(day);
      } else if (kind === 'Declaration') tally.declarations += Number(times);
      else if (value === 'PRESENTED' || value === 'SPOKE') tally.contributions += Number(times);
    }
    const told = [...tallies].map(([id, tally]) => {
      const row = people.byId.get(id)?.row ?? { id };
      return { name: String(row.name), ...rowOf(tally), person: entity('Person', row) };
    });
    told.sort((a, b) => (`${a.name} ${a.person.ref}` < `${b.name} ${b.person.ref}` ? -1 : 1));
    const own = organizations.byId.get(String(bodies[0]));
    return { body: own && entity('Organization', own.row), meetings, rows: told };
  }
}

const emptyTally = (): Tally => ({
  capacities: new Set(),
  statuses: new Map(),
  contributions: 0,
  declarations: 0,
  days: [],
});

function rowOf({ capacities: sat, statuses, contributions, declarations, days }: Tally) {
  const times = (status: string) => statuses.get(status) ?? 0;
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
