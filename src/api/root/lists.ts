import { Contribution } from '../appearance/contribution.ts';
import { Appearance } from '../appearance/type.ts';
import { Contradiction } from '../evidence/contradiction.ts';
import { Diagnostic, SourceRecord } from '../evidence/type.ts';
import { Declaration } from '../item/declaration.ts';
import { Mention } from '../item/mention.ts';
import { Reference } from '../item/reference.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { UnresolvedPerson } from '../person/unresolved.ts';
import { list, roots } from '../reach/declare.ts';
import { by, placed } from '../reach/filter.ts';
import { Report } from '../report/type.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from '../role/tenure.ts';
import { Reporting } from '../strategy/reporting.ts';

/** Lists of facts and meetings, newest meeting first and then in print order. */
export const Lists = roots({
  meetings: list(() => Meeting, {
    name: 'Meeting',
    things: 'meetings',
    filters: { ...placed, kinds: by.kinds },
    description: 'Meetings, newest first.',
  }),
  items: list(() => AgendaItem, {
    name: 'AgendaItem',
    things: 'agenda items',
    filters: { ...placed, number: by.number, text: by.titled, organization: by.involved },
    description: 'Agenda items of meetings: newest meeting first, then in print order.',
  }),
  appearances: list(() => Appearance, {
    name: 'Appearance',
    things: 'appearances',
    filters: {
      ...placed,
      person: by.person,
      role: by.role,
      organization: by.organization,
      status: by.status,
      capacity: by.capacity,
      basis: by.basis,
    },
    description: 'Who appeared at which meeting: newest meeting first, then in print order.',
  }),
  contributions: list(() => Contribution, {
    name: 'Contribution',
    things: 'contributions',
    filters: { ...placed, person: by.actor, role: by.role, organization: by.organization, part: by.part },
    description: 'What people presented, said or declared under items: newest meeting first, then in print order.',
  }),
  mentions: list(() => Mention, {
    name: 'Mention',
    things: 'mentions',
    filters: { ...placed, of: by.spokenOf, role: by.role, organization: by.organization, part: by.part },
    description: 'Who or what is only spoken of: newest meeting first, then in print order.',
  }),
  declarations: list(() => Declaration, {
    name: 'Declaration',
    things: 'declarations',
    filters: { ...placed, person: by.actor, interest: by.interest },
    description: 'Interests that people declared: newest meeting first, then in print order.',
  }),
  resolutions: list(() => Resolution, {
    name: 'Resolution',
    things: 'resolutions',
    filters: {
      ...placed,
      action: by.action,
      outcome: by.outcome,
      text: by.decided,
      addressedTo: by.addressedTo,
      includeRecommendations: by.includeRecommendations,
    },
    description: 'What meetings decided, limb by limb: newest meeting first, then in print order.',
  }),
  actions: list(() => Action, {
    name: 'Action',
    things: 'actions',
    filters: {
      ...placed,
      addressedTo: by.addressedTo,
      followedUp: by.followedUp,
      dueFrom: by.dueFrom,
      dueBy: by.dueBy,
    },
    description: 'What resolutions ask of somebody, answered or open: newest meeting first, then in print order.',
  }),
  reports: list(() => Report, {
    name: 'Report',
    things: 'reports',
    filters: { ...placed, text: by.titled, author: by.author, strategy: by.about, enclosed: by.enclosed },
    description:
      'Reports, presentations and enclosed reviews: newest meeting first, then in print order. Those of no known meeting come last.',
  }),
  reportings: list(() => Reporting, {
    name: 'Reporting',
    things: 'reportings',
    filters: { ...placed, strategy: by.strategy, relation: by.relation },
    description: 'Strategies at agenda items, reported or only mentioned: newest meeting first.',
  }),
  references: list(() => Reference, {
    name: 'Reference',
    things: 'references',
    filters: { ...placed, state: by.referenceState },
    description: 'Pointers from items and reports to other minutes and meetings: newest meeting first.',
  }),
  tenures: list(() => Tenure, {
    name: 'Tenure',
    things: 'tenures',
    order: ['firstSeen'],
    filters: { on: by.heldOn, person: by.holder, role: by.post, organization: by.within },
    description: 'Who held which role, first seen first. With `on`: who held it on that day, as far as records say.',
  }),
  unresolvedPeople: list(() => UnresolvedPerson, {
    name: 'UnresolvedPerson',
    things: 'unresolved names',
    filters: placed,
    description: 'Printed names of which the records do not settle whom they mean: newest meeting first.',
  }),
  contradictions: list(() => Contradiction, {
    name: 'Contradiction',
    things: 'contradictions',
    filters: { ...placed, about: by.disputed },
    description: 'What two records of one meeting state differently: newest meeting first.',
  }),
  diagnostics: list(() => Diagnostic, {
    name: 'Diagnostic',
    things: 'diagnostics',
    order: [],
    filters: { rule: by.rule, severity: by.severity },
    description: 'What reading saw in the records and could not place, record by record.',
  }),
  records: list(() => SourceRecord, {
    name: 'Record',
    things: 'records',
    order: ['fileName'],
    filters: { origin: by.origin, held: by.held, draft: by.draft, doubtful: by.doubtful },
    description: 'Every record that the graph rests on, by file name.',
  }),
});
