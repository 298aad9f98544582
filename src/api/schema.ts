import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema as build, type NonEmptyArray } from 'type-graphql';
import { AppearanceResolver, ContributionResolver } from './appearance/resolver.ts';
import { CoverageResolver } from './coverage/resolver.ts';
import { DateScalar } from './date.ts';
import { DiagnosticResolver, EvidenceResolver, RecordResolver } from './evidence/resolver.ts';
import { StatedResolver } from './evidence/stated.ts';
import { InvolvementResolver } from './involvement/resolver.ts';
import { AgendaItemResolver, DeclarationResolver, MentionResolver, ReferenceResolver } from './item/resolver.ts';
import { DeclaredByResolver, MentionOfResolver } from './item/who.ts';
import { MeetingResolver } from './meeting/resolver.ts';
import { NodeResolver } from './node/resolver.ts';
import { OrganizationResolver } from './organization/resolver.ts';
import { OtherPersonResolver } from './person/identity.ts';
import { JudgementResolver, PersonResolver } from './person/resolver.ts';
import { UnresolvedPersonResolver } from './person/unresolved.ts';
import { ReportResolver } from './report/resolver.ts';
import { ActionResolver, ResolutionResolver } from './resolution/resolver.ts';
import { RoleResolver, TenureResolver } from './role/resolver.ts';
import { SearchResolver } from './search/resolver.ts';
import { ReportingResolver, StrategyEditionResolver, StrategyResolver } from './strategy/resolver.ts';

const resolvers = [
  ActionResolver,
  AgendaItemResolver,
  AppearanceResolver,
  ContributionResolver,
  CoverageResolver,
  DeclarationResolver,
  DeclaredByResolver,
  DiagnosticResolver,
  EvidenceResolver,
  InvolvementResolver,
  JudgementResolver,
  MeetingResolver,
  MentionOfResolver,
  MentionResolver,
  NodeResolver,
  OrganizationResolver,
  OtherPersonResolver,
  PersonResolver,
  RecordResolver,
  ReferenceResolver,
  ReportResolver,
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
  built ??= build({ resolvers, validate: false, scalarsMap: [{ type: Date, scalar: DateScalar }] });
  return built;
}

/** The schema in the GraphQL schema language, in alphabetical order, as `schema/schema.graphql` holds it. */
export async function schemaText(): Promise<string> {
  const header = '# Written by `npm run schema` from src/api. Change the types there, not here.\n\n';
  return `${header}${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
