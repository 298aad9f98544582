import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema as build, type NonEmptyArray } from 'type-graphql';
import { BetweenResolver } from './analysis/between.ts';
import { GroupsResolver } from './analysis/groups.ts';
import { ContributionLinks } from './appearance/contribution.ts';
import { AppearanceLinks } from './appearance/resolver.ts';
import { type Context, steady } from './context.ts';
import { GapResolver } from './coverage/held.ts';
import { CoverageResolver } from './coverage/resolver.ts';
import { ContradictionLinks } from './evidence/contradiction.ts';
import { LinesResolver } from './evidence/lines.ts';
import { DiagnosticLinks, EvidenceLinks, RecordLinks } from './evidence/resolver.ts';
import { StatedLinks } from './evidence/stated.ts';
import { InvolvementResolver } from './involvement/resolver.ts';
import { DeclarationLinks } from './item/declaration.ts';
import { MentionLinks } from './item/mention.ts';
import { ReferenceLinks } from './item/reference.ts';
import { AgendaItemLinks } from './item/resolver.ts';
import { TextResolver } from './item/text.ts';
import { LoadResolver } from './load/resolver.ts';
import { MeetingLinks } from './meeting/resolver.ts';
import { RepresentativeLinks } from './organization/representative.ts';
import { CouncilResolver, OrganizationLinks } from './organization/resolver.ts';
import { OtherPersonResolver } from './person/identity.ts';
import { JudgementLinks } from './person/judgement.ts';
import { IdentityResolver, PersonLinks } from './person/resolver.ts';
import { UnresolvedPersonLinks } from './person/unresolved.ts';
import { straight } from './reach/declare.ts';
import { ReportLinks } from './report/resolver.ts';
import { ReportStrategyLinks } from './report/strategy.ts';
import { ActionLinks } from './resolution/action.ts';
import { FollowUpLinks } from './resolution/followUp.ts';
import { ResolutionLinks } from './resolution/resolver.ts';
import { RoleLinks } from './role/resolver.ts';
import { TenureLinks } from './role/tenure.ts';
import { Lists } from './root/lists.ts';
import { NamedResolver } from './root/named.ts';
import { NodeResolver } from './root/node.ts';
import { SearchResolver } from './search/resolver.ts';
import { StrategyEditionLinks } from './strategy/edition.ts';
import { ReportingLinks } from './strategy/reporting.ts';
import { StrategyLinks } from './strategy/resolver.ts';
import { boundWork } from './work/bound.ts';
import { WriteResolver } from './write/resolver.ts';

const resolvers = [
  ActionLinks,
  AgendaItemLinks,
  TextResolver,
  AppearanceLinks,
  BetweenResolver,
  GroupsResolver,
  LinesResolver,
  ContributionLinks,
  CouncilResolver,
  CoverageResolver,
  ContradictionLinks,
  DeclarationLinks,
  DiagnosticLinks,
  EvidenceLinks,
  FollowUpLinks,
  GapResolver,
  IdentityResolver,
  InvolvementResolver,
  JudgementLinks,
  Lists,
  LoadResolver,
  MeetingLinks,
  MentionLinks,
  NamedResolver,
  NodeResolver,
  OrganizationLinks,
  OtherPersonResolver,
  PersonLinks,
  RecordLinks,
  ReferenceLinks,
  ReportLinks,
  ReportStrategyLinks,
  ReportingLinks,
  RepresentativeLinks,
  ResolutionLinks,
  RoleLinks,
  SearchResolver,
  StatedLinks,
  StrategyEditionLinks,
  StrategyLinks,
  TenureLinks,
  UnresolvedPersonLinks,
  WriteResolver,
] as unknown as NonEmptyArray<() => void>;

let built: Promise<GraphQLSchema> | undefined;

/** The schema, built once a process: type-graphql keeps what decorators say in one global store. */
export function buildSchema(): Promise<GraphQLSchema> {
  built ??= build({ resolvers, validate: false }).then(described).then(straight).then(onSteadyNames).then(boundWork);
  return built;
}

/** The descriptions that no decorator takes. */
function described(schema: GraphQLSchema): GraphQLSchema {
  schema.description =
    'What the committee records of councils say: who met, who was there, what was said and decided, each with the lines that prove it. It changes by records that are loaded or withdrawn, and by what reviewers judge.';
  const query = schema.getQueryType();
  if (query)
    query.description =
      'Where every question begins: one thing by name or id, lists that filters narrow down, and what is reckoned over them.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description =
      'What changes the graph, as the commands ingest, withdraw and identity do. Each needs a key with the right to write.';
  return schema;
}

/** Every question begins at a field of Query, so that is where names that no longer hold are found out. */
function onSteadyNames(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) {
      field.resolve = (root, args, context: Context, info) => steady(context, (own) => resolve(root, args, own, info));
    }
  }
  return schema;
}

/** The schema in the GraphQL schema language, in alphabetical order, as `schema/schema.graphql` holds it. */
export async function schemaText(): Promise<string> {
  const header = '# Written by `npm run schema` from src/api. Change the types there, not here.\n\n';
  return `${header}${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
