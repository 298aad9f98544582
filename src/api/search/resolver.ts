import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, createUnionType, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { searchable, spoken, termsOf } from '../../graph/search.ts';
import { type SearchType, searchTypes } from '../../model/enums.ts';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { SearchTypeEnum } from '../enums.ts';
import { AgendaItem } from '../item/type.ts';
import { bodiesOrNull, organizationOrNull } from '../lookup.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { placesOf } from '../reach/select.ts';
import { Report } from '../report/type.ts';
import { Resolution } from '../resolution/type.ts';
import { Role } from '../role/type.ts';
import { Strategy } from '../strategy/type.ts';
import { councilsOf } from './council.ts';
import { facetsOf, placesOfHits, SearchFacets } from './facets.ts';
import { heldTexts, linesOf, SearchLine } from './lines.ts';
import { snippetOf } from './snippet.ts';
import { nearestReading, vocabularies } from './spelling.ts';

const Found = createUnionType({
  name: 'SearchEntity',
  description: 'What a search can find.',
  types: () => [Person, Role, Organization, Strategy, Report, AgendaItem, Resolution] as const,
  resolveType: (found): string => (found as unknown as Entity).__typename,
});

@ObjectType({ simpleResolvers: true, description: 'One thing that a search found.' })
class SearchHit {
  @Field(() => Float, { description: 'How well it fits, higher is better; comparable within one answer only.' })
  score!: number;

  @Field(() => String, {
    description:
      'The part of its name, title or words that fits best, with what stands around it; of an item that a record says it under, the line.',
  })
  snippet!: string;

  @Field(() => [SearchLine], {
    description:
      'Of an item: in each record whose words are held, the line that holds most of what was searched for. Empty for all else, and where only facts are held.',
  })
  lines!: SearchLine[];

  @Field(() => Organization, {
    nullable: true,
    description: 'The council that it belongs to, or whose records tell of it; null when none or several do.',
  })
  council!: unknown;

  @Field(() => Found, {
    description: 'The person, role, organization, strategy, report, item or resolution that was found.',
  })
  entity!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'What a search found, best first.' })
class SearchResult {
  @Field(() => Int, { description: 'How many things fit, up to 1000.' })
  totalCount!: number;

  @Field(() => [SearchHit], { description: 'The best of them, best first.' })
  nodes!: unknown[];

  @Field(() => String, {
    nullable: true,
    description:
      'What was searched for instead, where nothing fits as it was typed: each unknown word as the nearest that stands in a name or title, or else in a decision or the words of a held record. Null where nothing was changed.',
  })
  readAs!: string | null;

  @Field(() => SearchFacets, { description: 'What fits, counted by type, council, body and year.' })
  facets!: () => Promise<SearchFacets>;
}

const labelOf: Record<SearchType, NodeLabel> = {
  PERSON: 'Person',
  ROLE: 'Role',
  ORGANIZATION: 'Organization',
  STRATEGY: 'Strategy',
  REPORT: 'Report',
  AGENDA_ITEM: 'AgendaItem',
  RESOLUTION: 'Resolution',
};
const typeOf: Partial<Record<NodeLabel, SearchType>> = Object.fromEntries(
  Object.entries(labelOf).map(([type, label]) => [label, type]),
);
const most = 1000;

interface Wanted {
  council: string | null;
  body: string | string[] | null;
  year: string | null;
}

/** What fits as it was typed, or else by the first near spelling by which something does. */
async function spelt(text: string, labels: NodeLabel[], context: Context) {
  const exact = await context.graph.search(text, labels, most);
  if (exact.length > 0) return { hits: exact, readAs: null };
  let tried: string | null = null;
  for (const vocabulary of vocabularies) {
    const readAs = nearestReading(text, await vocabulary(context));
    if (readAs === null || readAs === tried) continue;
    tried = readAs;
    const hits = await context.graph.search(readAs, labels, most);
    if (hits.length > 0) return { hits, readAs };
  }
  return { hits: exact, readAs: tried };
}

/** What fits, of the council, body and year that are wanted. */
async function find(text: string, labels: NodeLabel[], wanted: Wanted, context: Context) {
  const { hits, readAs } = await spelt(text, labels, context);
  const { council, body, year } = wanted;
  if (council === null && body === null && year === null) return { hits, readAs };
  const places = await placesOfHits(hits, context);
  const left = hits.filter(({ id }) => {
    const at = places.get(id) ?? {};
    const fits = (value: string | string[] | null, of = '') => value === null || [value].flat().includes(of);
    return fits(council, at.council) && fits(body, at.body) && fits(year, at.day?.slice(0, 4));
  });
  return { hits: left, readAs };
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Full-text search over names, titles, the words of resolutions, and what records that are held say under an item. Every word must ' +
      'stand there; the last may be the beginning of one, and words in quotation marks must follow each other. Case, accents and ligatures ' +
      'do not matter. What is called so comes before what is only said. Where nothing fits, near spellings do.',
  })
  async search(
    @Arg('text', () => String, { description: 'The words to find, at most 200 characters.' }) text: string,
    @Arg('types', () => [SearchTypeEnum], {
      nullable: true,
      description: 'What to search for; everything when left out.',
    })
    types: SearchType[] | null,
    @Arg('council', () => String, {
      nullable: true,
      description: 'Only what belongs to this council: a name, an abbreviation, or an id.',
    })
    council: string | null,
    @Arg('body', () => String, {
      nullable: true,
      description: 'Only items, reports and decisions of meetings of this body: a name, an abbreviation, or an id.',
    })
    body: string | null,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'Only items, reports and decisions of meetings of this year.',
    })
    year: number | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to give at most, from 1 to 500.' })
    first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (first < 1 || first > 500)
      throw new UserError('BAD_INPUT', `first is ${first}: a search gives 1 to 500 entries.`);
    if (text.trim() === '') throw new UserError('BAD_INPUT', 'text is empty: give at least one word to find.');
    if (text.length > 200)
      throw new UserError('BAD_INPUT', `text has ${text.length} characters: at most 200 are searched for.`);
    const labels = (types && types.length > 0 ? types : searchTypes).map((type) => labelOf[type]);
    const wanted = {
      council: await organizationOrNull(context, council),
      body: await bodiesOrNull(context, body),
      year: year == null ? null : String(year),
    };
    const { hits, readAs } = await find(text, [...new Set(labels)], wanted, context);
    const shown = hits.slice(0, first);
    const places = placesOf(info, ['nodes', 'entity']);
    const asked = placesOf(info, ['nodes', 'council']).length > 0;
    const councilled = asked
      ? councilsOf(
          context,
          shown.map(({ id }) => id),
        )
      : undefined;
    const terms = termsOf(readAs ?? text);
    const quoted = ['snippet', 'lines'].some((field) => placesOf(info, ['nodes', field]).length > 0);
    const texts = heldTexts(quoted ? shown.filter(({ label }) => label === spoken).map(({ id }) => id) : [], context);
    const found = new Map<string, Entity>();
    await Promise.all(
      [...new Set(shown.map(({ label }) => label))].map(async (label) => {
        const ids = shown.filter((hit) => hit.label === label).map(({ id }) => id);
        const needs = [...(searchable[label] ?? []), ...(label === spoken ? ['heldLines'] : [])];
        const nodes = await context.reader.nodes(label, ids, places, context, info, needs);
        for (const node of nodes) if (node) found.set(node.ref, node);
      }),
    );
    const councils = await councilled;
    const records = placesOf(info, ['nodes', 'lines', 'record']);
    const said = terms
      ? await linesOf([...found.values()], terms, await texts, records, context, info)
      : new Map<string, SearchLine[]>();
    const nodes = shown.flatMap(({ id, score }) => {
      const entity = found.get(id);
      const lines = said.get(id) ?? [];
      const snippet = entity && snippetOf(entity, readAs ?? text, lines[0]?.text);
      return entity ? [{ score, snippet, lines, entity, council: councils?.get(id) ?? null }] : [];
    });
    const facets = async () =>
      facetsOf(hits, await placesOfHits(hits, context), (label) => typeOf[label] ?? '', context);
    return { totalCount: hits.length, nodes, readAs, facets };
  }
}
