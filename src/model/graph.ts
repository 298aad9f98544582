/**
 * The derived graph as data: what `resolve` produces, `graph` stores and `api` reads. Every node has a readable, stable `id`
 * that is unique over all labels; dates are ISO strings so that both engines compare them alike. Absent values are left out.
 */
export type Scalar = string | number | boolean;
export type Props = Record<string, Scalar | string[]>;

/**
 * Where a fact stands, worked out once a load so that no list need look it up: `at` sorts facts of many meetings (newest meeting
 * first, then in print order), `day` is the date of the meeting, `body` and `council` are the ids of who met.
 */
export const placeProps = ['at?', 'day?', 'body?', 'council?'] as const;

/** Properties of each label, apart from `id`. A `?` marks what may be absent. */
export const nodeLabels = {
  Meta: ['revision', 'schemaVersion'],
  // kept: JSON of the KeptRecord (facts as printed, text where held, diagnostics), so that the graph can be derived again from itself.
  Record: ['fileName', 'sha256', 'mediaType', 'lineCount?', 'origin', 'held', 'draft', 'doubts', 'kept'],
  Evidence: ['firstLine', 'lastLine', 'page?', 'quote?'],
  Organization: ['name', 'abbreviation?', 'kind', 'alsoKnownAs', 'meetsAs?'],
  Person: ['name', 'honorific?', 'alsoKnownAs', 'identity'],
  Role: ['title', 'variants'],
  Tenure: ['firstSeen?', 'lastSeen?', 'endedBy?', 'qualifier?', 'follows'],
  Meeting: ['date?', 'kind', 'startTime?', 'endTime?', 'venue?', ...placeProps],
  // heldLines: where its words are held, each as `heldText` says it.
  AgendaItem: ['number?', 'title', 'position', 'truncated?', 'heldLines?', ...placeProps],
  Appearance: [
    'status?',
    'basis',
    'capacity?',
    'roleAsStated?',
    'organizationAsStated?',
    'nameAsStated',
    'position',
    'presided?',
    ...placeProps,
  ],
  Contribution: ['part', 'nameAsStated?', 'roleAsStated?', 'organizationAsStated?', 'position', ...placeProps],
  Mention: ['part', 'nameAsStated?', 'roleAsStated?', 'organizationAsStated?', 'position', ...placeProps],
  Report: ['title', 'alsoKnownAs', 'enclosed', 'position', 'authorsAsStated', ...placeProps],
  Strategy: ['name', 'alsoKnownAs'],
  StrategyEdition: ['label', 'startYear?', 'endYear?'],
  Reporting: ['relation', 'nameAsStated', 'editionAsStated?', ...placeProps],
  ReportStrategy: ['relation', 'nameAsStated', 'editionAsStated?', 'position', ...placeProps],
  Resolution: [
    'number?',
    'summary?',
    'text?',
    'actions',
    'kind',
    'position',
    'addressedToAsStated',
    'due?',
    'movedBy?',
    'secondedBy?',
    'outcome?',
    'votesFor?',
    'votesAgainst?',
    'votesAbstained?',
    'truncated?',
    ...placeProps,
  ],
  Action: ['due?', 'dueDate?', 'heldTo?', 'position', ...placeProps],
  FollowUp: ['reasons', 'says', 'date', 'position', ...placeProps],
  Reference: ['minute?', 'date?', 'bodyAsStated?', 'state', 'position', ...placeProps],
  Declaration: ['interest', 'relatesTo?', 'nameAsStated', 'position', ...placeProps],
  // mention: JSON of the printed name that a judgement would speak of, where no person goes by it.
  UnresolvedPerson: ['name', 'reason', 'mention?', ...placeProps],
  Diagnostic: ['rule', 'severity', 'line', 'lastLine', 'message'],
  Contradiction: ['about', 'message', 'position', ...placeProps],
  Judgement: ['verdict', 'by', 'on', 'why'],
} as const;
export type NodeLabel = keyof typeof nodeLabels;

/**
 * Relationships: [type, from, to]. Direction follows the reading of the type's name.
 * `EVIDENCED_BY` starts at any label that states a fact; `IN_RECORD` ends every path to the source.
 */
export const edgeTypes = {
  IN_RECORD: [['Evidence', 'Diagnostic'], ['Record']],
  EVIDENCED_BY: [
    [
      'Appearance',
      'Contribution',
      'Mention',
      'AgendaItem',
      'Report',
      'Reporting',
      'Resolution',
      'Reference',
      'Declaration',
      'Tenure',
      'UnresolvedPerson',
      'Organization',
      'Action',
      'FollowUp',
      'Role',
      'Strategy',
      'ReportStrategy',
      'Contradiction',
    ],
    ['Evidence'],
  ],
  PART_OF: [['Organization'], ['Organization']], // committee -> council, department -> council
  MEETING_OF: [['Meeting'], ['Organization']],
  JOINT_MEETING_OF: [['Meeting'], ['Organization']], // a meeting of several bodies -> each of them
  RECORDED_IN: [['Meeting', 'Report'], ['Record']],
  ITEM_OF: [['AgendaItem'], ['Meeting']],
  APPEARANCE_OF: [['Appearance'], ['Person']],
  APPEARED_AT: [['Appearance'], ['Meeting']],
  PART_OF_APPEARANCE: [['Contribution'], ['Appearance']], // absent for an unnamed post-holder
  UNDER_ITEM: [
    ['Contribution', 'Mention', 'Reporting', 'Resolution', 'Reference', 'Declaration', 'Report'],
    ['AgendaItem'],
  ],
  BY_PERSON: [['Contribution', 'Declaration'], ['Person']],
  IN_ROLE: [['Appearance', 'Contribution', 'Mention'], ['Role']], // the role as stated, resolved
  FOR_ORGANIZATION: [['Appearance', 'Contribution', 'Mention'], ['Organization']], // the body as stated, resolved
  MENTION_OF: [['Mention'], ['Person', 'Role', 'Organization']],
  IN_REPORT: [['Mention', 'Resolution', 'Reference', 'ReportStrategy'], ['Report']], // of an enclosed report or review, which is no meeting
  STRATEGY_OF: [['ReportStrategy'], ['Strategy']],
  AT_MEETING: [['Mention'], ['Meeting']], // in a page head or under the signatures
  OF_COUNCIL: [['Person'], ['Organization']], // whose records name the person
  NAMED_BY: [['Report'], ['Report']], // a paper that an enclosed report rests on
  NAMED_IN: [['Organization'], ['Report']], // a body that an enclosed report names
  REPORT_FOR: [['Report'], ['Organization']], // the body that the report says it is for
  SUBMITTED_TO: [['Report'], ['Meeting']],
  AUTHORED_BY: [['Report'], ['Person']],
  ABOUT: [['Report'], ['Strategy']],
  EDITION_OF: [['StrategyEdition'], ['Strategy']],
  SUCCEEDED_BY: [['StrategyEdition'], ['StrategyEdition']],
  REPORTING_OF: [['Reporting'], ['Strategy']],
  OF_EDITION: [['Reporting'], ['StrategyEdition']],
  ADDRESSED_TO: [
    ['Resolution', 'Action'],
    ['Organization', 'Person', 'Role'],
  ],
  REQUESTED_IN: [['Action'], ['Resolution']],
  FOLLOWS_UP: [['FollowUp'], ['Action']],
  FOLLOWED_IN: [['FollowUp'], ['AgendaItem']],
  REFERS_TO: [['Reference'], ['AgendaItem', 'Meeting']],
  ROLE_IN: [['Role'], ['Organization']],
  TENURE_OF: [['Tenure'], ['Person']],
  TENURE_IN: [['Tenure'], ['Role']],
  NAMED_AT: [['UnresolvedPerson'], ['Meeting']],
  CANDIDATE: [['UnresolvedPerson'], ['Person']],
  INVOLVED_IN: [['Organization'], ['AgendaItem']], // a body named in or represented at the item
  CONTRADICTS: [['Contradiction'], ['Appearance', 'AgendaItem', 'Meeting']], // what two records state differently
  JUDGES: [['Judgement'], ['Person']],
} as const satisfies Record<string, readonly [readonly NodeLabel[], readonly NodeLabel[]]>;
export type EdgeType = keyof typeof edgeTypes;

export interface GraphNode {
  label: NodeLabel;
  id: string;
  props: Props;
}

/** At most one edge of a type between two nodes. */
export interface GraphEdge {
  type: EdgeType;
  fromLabel: NodeLabel;
  from: string;
  toLabel: NodeLabel;
  to: string;
}

export interface GraphDocument {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/**
 * Books that are kept beside the derived graph, so that a load need not read all of it; nothing in them is derived from the order of
 * loads but `GivenId` and the log, and none is part of what `dump` gives.
 */
export const bookLabels = {
  // One record: what decides whose it is (JSON of a Head, and the scopes found), and the cell that it is derived in.
  Held: ['cell', 'head'],
  // One cell: which nodes and edges are its own, packed.
  Snapshot: ['packed'],
  // One node that several cells may speak of: JSON of what each says.
  Share: ['parts'],
  // An id that was given once: of which label, the printed place on which it was minted, and the id that answers now ("": none).
  GivenId: ['of', 'cell', 'anchor', 'present'],
  // The registers that the graph was derived with, as a digest.
  Registers: ['digest'],
  // A version of a record that is held no longer, superseded or withdrawn: who, when, why, and what was kept of it, packed.
  Version: ['record', 'sha256', 'state', 'at', 'by', 'why?', 'source?', 'kept'],
  // One load: when, by whom, which records it added, changed or took out (packed), and how many nodes came, changed and went.
  Load: ['revision', 'at', 'by', 'why?', 'records', 'came', 'changed', 'went'],
  // Which nodes they were, packed.
  LoadChanges: ['revision', 'packed'],
} as const;
export type BookLabel = keyof typeof bookLabels;

export interface BookNode {
  label: BookLabel;
  id: string;
  props: Record<string, string | number>;
}

/** A difference between two graph documents; applied in one transaction. Deleting a node deletes its edges. */
export interface GraphChange {
  putNodes: GraphNode[];
  putEdges: GraphEdge[];
  deleteNodes: { label: NodeLabel; id: string }[];
  deleteEdges: GraphEdge[];
  /** What changes in the books along with it. */
  putBooks?: BookNode[];
  deleteBooks?: { label: BookLabel; id: string }[];
  /** The revision that this change was made from: where the store is at another, nothing is applied and a StaleChange is thrown. */
  from?: number;
}
