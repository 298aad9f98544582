import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema as build, type NonEmptyArray } from 'type-graphql';
import { ContributionResolver } from './appearance/contribution.ts';
import { AppearanceResolver } from './appearance/resolver.ts';
import { type Context, steady } from './context.ts';
import { CoverageResolver } from './coverage/resolver.ts';
import { DiagnosticResolver, EvidenceResolver, RecordResolver } from './evidence/resolver.ts';
import { StatedResolver } from './evidence/stated.ts';
import { InvolvementResolver } from './involvement/resolver.ts';
import { DeclarationResolver } from './item/declaration.ts';
import { MentionResolver } from './item/mention.ts';
import { ReferenceResolver } from './item/reference.ts';
import { AgendaItemResolver } from './item/resolver.ts';
import { LoadResolver } from './load/resolver.ts';
import { MeetingResolver } from './meeting/resolver.ts';
import { NodeResolver } from './node/resolver.ts';
import { OrganizationResolver } from './organization/resolver.ts';
import { OtherPersonResolver } from './person/identity.ts';
import { JudgementResolver } from './person/judgement.ts';
import { PersonResolver } from './person/resolver.ts';
import { UnresolvedPersonResolver } from './person/unresolved.ts';
import { ReportResolver } from './report/resolver.ts';
import { ReportStrategyResolver } from './report/strategy.ts';
import { ActionResolver } from './resolution/action.ts';
import { FollowUpResolver } from './resolution/followUp.ts';
import { ResolutionResolver } from './resolution/resolver.ts';
import { RoleResolver } from './role/resolver.ts';
import { TenureResolver } from './role/tenure.ts';
import { SearchResolver } from './search/resolver.ts';
import { StrategyEditionResolver } from './strategy/edition.ts';
import { ReportingResolver } from './strategy/reporting.ts';
import { StrategyResolver } from './strategy/resolver.ts';
import { boundWork } from './work/bound.ts';

const resolvers = [
  ActionResolver,
  AgendaItemResolver,
  AppearanceResolver,
  ContributionResolver,
  CoverageResolver,
  DeclarationResolver,
  DiagnosticResolver,
  EvidenceResolver,
  FollowUpResolver,
  InvolvementResolver,
  JudgementResolver,
  LoadResolver,
  MeetingResolver,
  MentionResolver,
  NodeResolver,
  OrganizationResolver,
  OtherPersonResolver,
  PersonResolver,
  RecordResolver,
  ReferenceResolver,
  ReportResolver,
  ReportStrategyResolver,
  ReportingResolver,
  ResolutionResolver,
  RoleResolver,
  SearchResolver,
  StatedResolver,
  StrategyEditionResolver,
  StrategyResolver,
  TenureResolver,
  UnresolvedPersonResolver,
] as unknown as NonEmptyArray<() => void>;

let built: Promise<GraphQLSchema> | undefined;

/** The schema, built once a process: type-graphql keeps what decorators say in one global store. */
export function buildSchema(): Promise<GraphQLSchema> {
  built ??= build({ resolvers, validate: false }).then(onSteadyNames).then(boundWork);
  return built;
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
