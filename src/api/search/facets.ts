import { Field, Int, ObjectType } from 'type-graphql';
import type { SearchHit } from '../../graph/port.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import { type Entity, entity } from '../entity.ts';
import { SearchTypeEnum } from '../enums.ts';
import { Organization } from '../organization/type.ts';
import { councilsOf } from './council.ts';

@ObjectType({ simpleResolvers: true, description: 'How many of the hits are of one type.' })
class KindFacet {
  @Field(() => SearchTypeEnum, { description: 'What was found, such as AGENDA_ITEM.' })
  type!: string;

  @Field(() => Int, { description: 'How many of them fit.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many of the hits belong to one council, or to meetings of one body.',
})
class OrganizationFacet {
  @Field(() => Organization, { description: 'The council or body.' })
  organization!: Entity;

  @Field(() => Int, { description: 'How many hits belong to it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many of the hits are of meetings of one year.' })
class YearFacet {
  @Field(() => Int, { description: 'The year, such as 2023.' })
  year!: number;

  @Field(() => Int, { description: 'How many hits are of its meetings.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The hits counted by what can narrow them down, most first. Counted over all that fit, up to 1000.',
})
export class SearchFacets {
  @Field(() => [KindFacet], { description: 'By what was found.' })
  types!: KindFacet[];

  @Field(() => [OrganizationFacet], { description: 'By council; what none, or several, are known of is left out.' })
  councils!: OrganizationFacet[];

  @Field(() => [OrganizationFacet], { description: 'By the body at whose meetings items, reports and decisions are.' })
  bodies!: OrganizationFacet[];

  @Field(() => [YearFacet], { description: 'By the year of the meetings of items, reports and decisions.' })
  years!: YearFacet[];
}

/** Where a hit belongs; absent where nothing says. */
export interface Place {
  council?: string | undefined;
  body?: string | undefined;
  day?: string | undefined;
}

const ofMeetings = new Set<NodeLabel>(['AgendaItem', 'Report', 'Resolution']);

export async function placesOfHits(hits: SearchHit[], context: Context): Promise<Map<string, Place>> {
  const ids = (at: boolean) => hits.filter(({ label }) => ofMeetings.has(label) === at).map(({ id }) => id);
  const [rows, councils] = await Promise.all([
    context.graph.read('search-places', { ids: ids(true) }),
    councilsOf(context, ids(false)),
  ]);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const places = rows.map(
    ({ id, council, body, day }) => [String(id), { council: text(council), body: text(body), day: text(day) }] as const,
  );
  return new Map<string, Place>([
    ...places,
    ...[...councils].map(([id, { ref }]): [string, Place] => [id, { council: ref }]),
  ]);
}

export async function facetsOf(
  hits: SearchHit[],
  places: Map<string, Place>,
  typeOf: (label: NodeLabel) => string,
  { names }: Context,
): Promise<SearchFacets> {
  const { byId } = await names.list('organizations');
  const at = hits.map(({ id }) => places.get(id) ?? {});
  const organizations = (ids: (string | undefined)[]) =>
    counted(ids).flatMap(([id, count]) => {
      const row = byId.get(id)?.row;
      return row ? [{ organization: entity('Organization', row), count }] : [];
    });
  return {
    types: counted(hits.map(({ label }) => typeOf(label))).map(([type, count]) => ({ type, count })),
    councils: organizations(at.map(({ council }) => council)),
    bodies: organizations(at.map(({ body }) => body)),
    years: counted(at.map(({ day }) => day?.slice(0, 4))).map(([year, count]) => ({ year: Number(year), count })),
  };
}

/** Each value with how often it is there, most first, equals by alphabet. */
function counted(values: (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
