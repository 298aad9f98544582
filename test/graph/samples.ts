import type { NamedQuery } from '../../src/graph/queries.ts';

/** Parameters to run each query of `cypher/` with; several sets where one cannot show all that a query does. */
export type Params = Record<string, unknown>;

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
  involvement: [
    { body: scrutiny, ...anyTime },
    { body: scrutiny, ...spring },
  ],
  'list-strategies': [{ body: null, ...anyTime }],
  'list-strategies-of': [{ body: scrutiny, ...spring }],
  'councils-of': [{ ids: ['person/nasreen-rowe', 'strategy/carers', scrutiny, 'report/none'] }],
  'co-appearances': [{ a: 'person/nasreen-rowe', b: 'person/tobias-oake', limit: 10 }],
  'search-said': [{ most: 2 }],
  'search-held': [{ ids: ['item/borsetshire/hcsc/2031-03-04/3'] }],
  'search-places': [{ ids: ['item/borsetshire/hcsc/2031-03-04/2', 'strategy/carers'] }],
  'rests-on': [{ record: 'record/borset-1', from: 1, to: 120 }],
  'list-met': [{ body: scrutiny }],
  'records-called': [{ asked: 'borset-1.txt' }, { asked: 'record/borset-2' }],
};

/** Empty when nobody has said how to run the query. */
export function samplesOf(query: NamedQuery): Params[] {
  const own = samples[query.name];
  if (own) return own;
  return query.takes.length === 0 ? [{}] : [];
}
