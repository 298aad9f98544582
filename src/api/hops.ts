import type { EdgeType, NodeLabel } from '../model/graph.ts';

/** Which named query of `cypher/` brings which links. */
interface Hop {
  query: string;
  /** Brings the same links and, in the same round trip, what stands under the nodes at their other ends. */
  deep?: string;
}

/** The file of `cypher/` for each label; its queries begin with this word. */
export const fileOf: Record<NodeLabel, string> = {
  Meta: 'meta',
  Record: 'record',
  Evidence: 'evidence',
  Organization: 'organization',
  Person: 'person',
  Role: 'role',
  Tenure: 'tenure',
  Meeting: 'meeting',
  AgendaItem: 'item',
  Appearance: 'appearance',
  Contribution: 'contribution',
  Mention: 'mention',
  Report: 'report',
  Strategy: 'strategy',
  StrategyEdition: 'edition',
  Reporting: 'reporting',
  Resolution: 'resolution',
  Action: 'action',
  FollowUp: 'followup',
  ReportStrategy: 'reportstrategy',
  Reference: 'reference',
  Declaration: 'declaration',
  UnresolvedPerson: 'unresolved',
  Diagnostic: 'diagnostic',
  Judgement: 'judgement',
};

const incoming: Partial<Record<`${NodeLabel} ${EdgeType}`, Hop>> = {
  'Person APPEARANCE_OF': { query: 'person-appearances' },
  'Person TENURE_OF': { query: 'person-tenures' },
  'Person MENTION_OF': { query: 'person-mentions' },
  'Person AUTHORED_BY': { query: 'person-reports' },
  'Person BY_PERSON': { query: 'person-acts' },
  'Person ADDRESSED_TO': { query: 'person-asked' },
  'Person JUDGES': { query: 'person-judgements' },
  'Person CANDIDATE': { query: 'person-doubts' },
  'Role TENURE_IN': { query: 'role-tenures' },
  'Role IN_ROLE': { query: 'role-uses' },
  'Role ADDRESSED_TO': { query: 'role-asked' },
  'Organization ROLE_IN': { query: 'organization-roles' },
  'Organization FOR_ORGANIZATION': { query: 'organization-people' },
  'Organization ADDRESSED_TO': { query: 'organization-asked' },
  'Organization MEETING_OF': { query: 'organization-meetings' },
  'Organization MENTION_OF': { query: 'organization-mentions' },
  'Meeting APPEARED_AT': { query: 'meeting-appearances' },
  'Meeting ITEM_OF': { query: 'meeting-items', deep: 'meeting-parts' },
  'Meeting SUBMITTED_TO': { query: 'meeting-reports' },
  'Meeting AT_MEETING': { query: 'meeting-contacts' },
  'Meeting NAMED_AT': { query: 'meeting-unresolved' },
  'Meeting REFERS_TO': { query: 'meeting-references' },
  'AgendaItem UNDER_ITEM': { query: 'item-parts' },
  'AgendaItem REFERS_TO': { query: 'item-references' },
  'AgendaItem INVOLVED_IN': { query: 'item-organizations' },
  'AgendaItem FOLLOWED_IN': { query: 'item-followups' },
  'Action FOLLOWS_UP': { query: 'action-followups' },
  'Appearance PART_OF_APPEARANCE': { query: 'appearance-contributions' },
  'Report IN_REPORT': { query: 'report-parts' },
  'Report NAMED_BY': { query: 'report-papers' },
  'Report NAMED_IN': { query: 'report-organizations' },
  'Strategy EDITION_OF': { query: 'strategy-editions' },
  'Strategy REPORTING_OF': { query: 'strategy-reportings' },
  'Strategy STRATEGY_OF': { query: 'strategy-in-reports' },
  'Strategy ABOUT': { query: 'strategy-reports' },
  'StrategyEdition SUCCEEDED_BY': { query: 'edition-before' },
  'StrategyEdition OF_EDITION': { query: 'edition-reportings' },
  'Resolution REQUESTED_IN': { query: 'resolution-actions' },
  'Record RECORDED_IN': { query: 'record-meetings' },
  'Record IN_RECORD': { query: 'record-diagnostics' },
};

export function hopOf(label: NodeLabel, type: EdgeType): Hop {
  const hop = incoming[`${label} ${type}`];
  if (!hop) throw new Error(`no query brings the ${type} links into ${label}`);
  return hop;
}

/** The query that brings the links of a type out of a label: all of the node's links, but for organizations. */
export function outwardOf(label: NodeLabel, type: EdgeType): string {
  if (label !== 'Organization') return `${fileOf[label]}-leads`;
  return type === 'INVOLVED_IN' ? 'organization-items' : 'organization-evidence';
}

/** Incoming links that a query brings completely for the nodes it finds, not only for those it was asked about. */
export const settledBy: Record<string, Partial<Record<NodeLabel, readonly EdgeType[]>>> = {
  'person-appearances': { Appearance: ['PART_OF_APPEARANCE'] },
  'meeting-appearances': { Appearance: ['PART_OF_APPEARANCE'] },
  'meeting-parts': {
    AgendaItem: ['UNDER_ITEM', 'REFERS_TO', 'INVOLVED_IN', 'FOLLOWED_IN'],
    Resolution: ['REQUESTED_IN'],
  },
};
