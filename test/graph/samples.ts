import type { NamedQuery } from '../../src/graph/queries.ts';
import type { NodeLabel } from '../../src/model/graph.ts';
import { fixture } from './fixture.ts';

/** Parameters to run each query of `cypher/` with; several sets where one cannot show all that a query does. */
export type Params = Record<string, unknown>;

/** A query that takes nothing but ids is run with all ids of the label that the first word of its name stands for. */
const idsOf: Record<string, NodeLabel> = {
  action: 'Action',
  appearance: 'Appearance',
  contribution: 'Contribution',
  declaration: 'Declaration',
  diagnostic: 'Diagnostic',
  edition: 'StrategyEdition',
  followup: 'FollowUp',
  evidence: 'Evidence',
  item: 'AgendaItem',
  judgement: 'Judgement',
  meeting: 'Meeting',
  mention: 'Mention',
  organization: 'Organization',
  person: 'Person',
  record: 'Record',
  reference: 'Reference',
  report: 'Report',
  reporting: 'Reporting',
  reportstrategy: 'ReportStrategy',
  resolution: 'Resolution',
  role: 'Role',
  strategy: 'Strategy',
  tenure: 'Tenure',
  unresolved: 'UnresolvedPerson',
};

const scrutiny = 'organization/borsetshire/hcsc';
const always = { from: '2031-01-01', to: '2031-12-31' };
const anyTime = { from: null, to: null };
const spring = { from: '2031-03-01', to: '2031-05-31' };

const samples: Record<string, Params[]> = {
  'kept-of-records': [{ ids: ['record/borset-1'] }],
  snapshots: [{ ids: ['snapshot/borsetshire', 'snapshot/none'] }],
  shares: [{ ids: ['share/organization/borsetshire'] }],
  versions: [{ ids: ['version/borset-0'] }],
  loads: [{ before: 9, first: 5 }],
  'load-changes': [{ since: 0, until: 9 }],
  'given-ids': [{ ids: ['person/rowe'] }],
  'given-of-cells': [{ cells: ['borsetshire'] }],
  'audit-appearances': [{ person: 'person/tobias-oake', ...always }],
  'audit-contributions': [{ person: 'person/nasreen-rowe', ...always }],
  'audit-declarations': [{ person: 'person/tobias-oake', ...always }],
  'audit-reports': [{ person: 'person/nasreen-rowe' }],
  'audit-tenures': [{ person: 'person/nasreen-rowe' }],
  'audit-mentions': [{ person: 'person/nasreen-rowe', ...always }],
  'audit-asked': [{ person: 'person/nasreen-rowe', ...always }],
  'audit-followups': [{ actions: ['action/borsetshire/hcsc/2031-03-04/respite'] }],
  'names-people-councils': [{ ids: ['person/nasreen-rowe', 'person/tobias-oake'] }],
  'names-people-roles': [{ ids: ['person/nasreen-rowe', 'person/tobias-oake'] }],
  'names-people-years': [{ ids: ['person/nasreen-rowe', 'person/tobias-oake'] }],
  'people-of-council': [{ council: 'organization/borsetshire' }],
  'people-at-body': [
    { body: scrutiny, capacity: null },
    { body: scrutiny, capacity: 'MEMBER' },
  ],
  'people-in-capacity': [{ capacity: 'OFFICER' }],
  'people-in-role': [{ role: 'role/borsetshire/director-of-adult-care' }],
  'audit-body-meetings': [{ body: scrutiny, ...always }],
  'audit-body-appearances': [{ body: scrutiny, ...always }],
  'audit-body-members': [{ body: 'organization/borsetshire/adult-care' }],
  'coverage-unresolved': [{ limit: 10 }],
  'coverage-diagnostics': [{ limit: 10 }],
  'coverage-pending': [{ limit: 10 }],
  'involvement-meetings': [
    { body: scrutiny, ...anyTime },
    { body: scrutiny, ...spring },
  ],
  'involvement-appearances': [
    { body: scrutiny, ...anyTime },
    { body: scrutiny, ...spring },
  ],
  'involvement-acts': [
    { body: scrutiny, ...anyTime },
    { body: scrutiny, ...spring },
  ],
  'list-meetings': [
    { body: null, kinds: null, ...anyTime },
    { body: scrutiny, kinds: ['MINUTES'], ...spring },
  ],
  'list-resolutions': [
    { body: null, kinds: ['DECISION', 'RECOMMENDATION'], action: null, text: null, ...anyTime },
    { body: scrutiny, kinds: ['DECISION'], action: 'REQUESTED', text: 'respite', ...spring },
  ],
  'list-reports': [
    { body: null, text: null, ...anyTime },
    { body: scrutiny, text: 'carers', ...spring },
  ],
  'list-strategies': [
    { body: null, ...anyTime },
    { body: scrutiny, ...spring },
  ],
  'list-met': [{ body: scrutiny }],
};

/** Empty when nobody has said how to run the query. */
export function samplesOf(query: NamedQuery): Params[] {
  const own = samples[query.name];
  if (own) return own;
  if (query.takes.length === 0) return [{}];
  const label = idsOf[query.name.split('-')[0] ?? ''];
  if (!label || query.takes.join() !== 'ids') return [];
  return [{ ids: fixture.nodes.filter((node) => node.label === label).map((node) => node.id) }];
}
