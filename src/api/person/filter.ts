import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../context.ts';
import { CapacityEnum } from '../enums.ts';
import { findOrganization, findRole } from '../lookup.ts';

@ArgsType()
export class PeopleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only people whom the records of this council name: a name, an abbreviation, or an id.',
  })
  council?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only people who appeared at a meeting of this body: a name, an abbreviation, or an id.',
  })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Only people who held this role: a title or an id.' })
  role?: string | null;

  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'Only people who appeared in this capacity; with `body`, at a meeting of that body.',
  })
  capacity?: string | null;
}

/** The ids of the people whom the filter leaves; null when it leaves all. */
export async function peopleLeft(context: Context, filter: PeopleFilter): Promise<Set<string> | null> {
  const { graph, names } = context;
  const { council, body, role, capacity } = filter;
  const sets: Promise<Set<string>>[] = [];
  const keep = (query: string, params: Record<string, unknown>) => {
    const read = async () => (await graph.read(query, params)).map(({ id }) => String(id));
    sets.push(names.kept(`${query} ${JSON.stringify(params)}`, read).then((ids) => new Set(ids)));
  };
  if (council != null) keep('people-of-council', { council: await findOrganization(context, council) });
  if (body != null) keep('people-at-body', { body: await findOrganization(context, body), capacity: capacity ?? null });
  else if (capacity != null) keep('people-in-capacity', { capacity });
  if (role != null) keep('people-in-role', { role: await findRole(context, role) });
  const [first, ...others] = await Promise.all(sets);
  return first ? new Set([...first].filter((id) => others.every((other) => other.has(id)))) : null;
}
