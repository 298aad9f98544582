import { Int } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { argumentsFor, figure, list, many, reach } from '../reach/declare.ts';
import type { Values } from '../reach/field.ts';
import { by, place, placed } from '../reach/filter.ts';
import type { Query } from '../reach/query.ts';
import { ReportStrategy } from '../report/strategy.ts';
import { Report } from '../report/type.ts';
import { StrategyEdition } from './edition.ts';
import { Reporting } from './reporting.ts';
import { Strategy } from './type.ts';

const where = { body: by.body, from: by.from, to: by.to };
const args = argumentsFor(where);

/** The meetings that reported or mentioned a strategy, at a body and in a period. */
const meetings = (relation: string) => (strategy: string, query: Query, given: Values) => {
  const narrowed = Object.entries(where).flatMap(([name, filter]) =>
    given[name] == null ? [] : [` AND ${filter.where('r', query.param(given[name]), given[name])}`],
  );
  return `MATCH (${strategy})<-[:REPORTING_OF]-(r:Reporting)-[:UNDER_ITEM]->(:AgendaItem)-[:ITEM_OF]->(m:Meeting) WHERE r.relation = ${query.param(relation)}${narrowed.join('')}`;
};

export const StrategyLinks = reach(() => Strategy, 'Strategy', {
  editions: many(() => StrategyEdition, {
    path: '<EDITION_OF StrategyEdition',
    order: ['startYear', 'label'],
    description: 'The dated versions that records name, oldest first.',
    pages: { name: 'StrategyEdition', things: 'editions' },
  }),
  timesReported: figure(() => Int, {
    args,
    filters: where,
    match: meetings('REPORTED'),
    value: 'count(DISTINCT m)',
    none: 0,
    description: 'Number of meetings that reported the strategy. A meeting counts once, however many of its items do.',
  }),
  timesMentioned: figure(() => Int, {
    args,
    filters: where,
    match: meetings('MENTIONED'),
    value: 'count(DISTINCT m)',
    none: 0,
    description:
      'Number of meetings with an item that only mentions the strategy. A meeting counts once; it may also have reported it.',
  }),
  timesReportedOutOf: figure(() => Int, {
    args,
    filters: where,
    match: (_, query, given) => {
      const narrowed = Object.entries(where).flatMap(([name, filter]) =>
        given[name] == null ? [] : [filter.where('m', query.param(given[name]), given[name])],
      );
      return `MATCH (m:Meeting)${narrowed.length === 0 ? '' : ` WHERE ${narrowed.join(' AND ')}`}`;
    },
    value: 'count(m)',
    none: 0,
    description:
      'Number of meetings in the graph that `timesReported` and `timesMentioned` are counted out of, with the same arguments.',
  }),
  firstReported: figure(() => DateScalar, {
    args,
    filters: where,
    nullable: true,
    match: meetings('REPORTED'),
    value: 'min(m.date)',
    none: null,
    description: 'Day of the first meeting that reported it; null when none did.',
  }),
  lastReported: figure(() => DateScalar, {
    args,
    filters: where,
    nullable: true,
    match: meetings('REPORTED'),
    value: 'max(m.date)',
    none: null,
    description: 'Day of the last meeting that reported it; null when none did.',
  }),
  reportings: list(() => Reporting, {
    name: 'Reporting',
    things: 'reportings',
    path: '<REPORTING_OF Reporting',
    filters: { ...placed, relation: by.relation },
    description:
      'Where the strategy was reported or mentioned, newest first: at every body, whatever the list was narrowed to, unless `body` says so.',
  }),
  inReports: many(() => ReportStrategy, {
    path: '<STRATEGY_OF ReportStrategy',
    order: ['at'],
    description: 'The enclosed reports that are about this strategy or mention it, newest meeting first.',
    pages: { name: 'ReportStrategy', things: 'strategies named', filters: { relation: by.relation } },
  }),
  reports: many(() => Report, {
    path: '<ABOUT Report',
    order: ['at'],
    description: 'The reports about the strategy, newest first.',
    pages: { name: 'Report', things: 'reports', filters: { ...place, text: by.titled } },
  }),
});
