import type {
  BookNode,
  EdgeType,
  GraphDocument,
  GraphEdge,
  GraphNode,
  NodeLabel,
  Props,
} from '../../src/model/graph.ts';
import { placed } from '../../src/resolve/graph/place.ts';

/**
 * A small graph, made by hand, that uses every label and every edge type: two scrutiny meetings and one audit meeting of the
 * invented Borsetshire County Council. `fixture.test.ts` proves that nothing of the model is left out.
 */
const labels = new Map<string, NodeLabel>();
const nodes: GraphNode[] = [];
const edges: GraphEdge[] = [];

function node(label: NodeLabel, id: string, props: Props): string {
  labels.set(id, label);
  nodes.push({ label, id, props });
  return id;
}

function edge(type: EdgeType, from: string, ...targets: string[]): void {
  const labelOf = (id: string) => {
    const label = labels.get(id);
    if (label === undefined) throw new Error(`the fixture has no node ${id}`);
    return label;
  };
  for (const to of targets) edges.push({ type, fromLabel: labelOf(from), from, toLabel: labelOf(to), to });
}

function evidence(of: string, record: string, firstLine: number, lastLine = firstLine, quote?: string): void {
  const id = `evidence/${record.replace('record/', '')}/${firstLine}-${lastLine}`;
  if (!labels.has(id)) {
    node('Evidence', id, { firstLine, lastLine, page: 1 + Math.floor(firstLine / 50), ...(quote ? { quote } : {}) });
    edge('IN_RECORD', id, record);
  }
  edge('EVIDENCED_BY', of, id);
}

// Bodies
const council = node('Organization', 'organization/borsetshire', {
  name: 'Borsetshire County Council',
  kind: 'COUNCIL',
  alsoKnownAs: [],
});
const scrutiny = node('Organization', 'organization/borsetshire/hcsc', {
  name: 'Health and Care Scrutiny Committee',
  abbreviation: 'HCSC',
  kind: 'COUNCIL_BODY',
  alsoKnownAs: ['Health Scrutiny Panel'],
});
const audit = node('Organization', 'organization/borsetshire/audit', {
  name: 'Audit Committee',
  kind: 'COUNCIL_BODY',
  alsoKnownAs: [],
});
const care = node('Organization', 'organization/borsetshire/adult-care', {
  name: 'Adult Care Directorate',
  kind: 'COUNCIL_BODY',
  alsoKnownAs: [],
  meetsAs: ['organization/borsetshire/audit'],
});
const trust = node('Organization', 'organization/felpersham-nhs-trust', {
  name: 'Felpersham Hospitals NHS Trust',
  abbreviation: 'FHT',
  kind: 'PARTNER',
  alsoKnownAs: ['Felpersham Hospitals'],
});
edge('PART_OF', scrutiny, council);
edge('PART_OF', audit, council);
edge('PART_OF', care, council);

// Records
function record(n: number, mediaType: string, lineCount: number | null, text?: string): string {
  const fileName = `borset-${n}.txt`;
  const sha256 = String(n).repeat(64);
  const origin = text === undefined ? 'REVIEWED' : 'EXTRACTED';
  const facts = { record: fileName, sha256, mediaType, meetings: [], organizations: [] };
  return node('Record', `record/borset-${n}`, {
    fileName,
    sha256,
    mediaType,
    ...(lineCount === null ? {} : { lineCount }),
    origin,
    held: text !== undefined,
    draft: n === 2,
    doubts: n === 3 ? ['NO_ATTENDANCE'] : [],
    kept: JSON.stringify({ facts, origin, diagnostics: [], ...(text === undefined ? {} : { text }) }),
  });
}
const first = record(
  1,
  'text/plain',
  120,
  'Invented minutes\nof an invented meeting\nThe grit bins had stood empty\nsince the frost of Monday',
);
const second = record(2, 'text/plain', 90);
const third = record(3, 'text/html', null);

// People, roles, tenures
const person = (slug: string, name: string, honorific: string | null, alsoKnownAs: string[] = []) =>
  node('Person', `person/${slug}`, {
    name,
    ...(honorific ? { honorific } : {}),
    alsoKnownAs,
    identity: JSON.stringify({ joined: alsoKnownAs }),
  });
const hebden = person('marjorie-hebden', 'Marjorie Hebden', 'Councillor', ['Hebden']);
const oake = person('tobias-oake', 'Tobias Oake', 'Councillor');
const rowe = person('nasreen-rowe', 'Nasreen Rowe', 'Mrs', ['N. Rowe']);
const quill = person('edwin-quill', 'Edwin Quill', 'Dr');

edge('OF_COUNCIL', hebden, council);
edge('OF_COUNCIL', rowe, council);

const director = node('Role', 'role/borsetshire/director-of-adult-care', {
  title: 'Director of Adult Care',
  variants: ['Director, Adult Care'],
});
const medical = node('Role', 'role/felpersham-nhs-trust/medical-director', { title: 'Medical Director', variants: [] });
edge('ROLE_IN', director, care);
edge('ROLE_IN', medical, trust);

const roweTenure = node('Tenure', 'tenure/nasreen-rowe/director-of-adult-care', {
  firstSeen: '2031-03-04',
  lastSeen: '2031-06-10',
  qualifier: 'interim',
  follows: ['POST_IN_ITEM'],
});
const hebdenTenure = node('Tenure', 'tenure/marjorie-hebden/medical-director', {
  endedBy: '2031-03-04',
  follows: ['PAST_OFFICE'],
});
edge('TENURE_OF', hebdenTenure, hebden);
edge('TENURE_IN', hebdenTenure, medical);
evidence(hebdenTenure, first, 32);
edge('TENURE_OF', roweTenure, rowe);
edge('TENURE_IN', roweTenure, director);
evidence(roweTenure, first, 30, 31, 'Nasreen Rowe, Director of Adult Care');

// Meetings
const march = node('Meeting', 'meeting/borsetshire/hcsc/2031-03-04', {
  date: '2031-03-04',
  kind: 'MINUTES',
  startTime: '10:00',
  endTime: '12:15',
  venue: 'County Hall, Borchester',
});
const june = node('Meeting', 'meeting/borsetshire/hcsc/2031-06-10', { date: '2031-06-10', kind: 'MINUTES' });
const auditMeeting = node('Meeting', 'meeting/borsetshire/audit/2031-06-17', {
  date: '2031-06-17',
  kind: 'WEB_PAGE',
  startTime: '18:30',
});
edge('MEETING_OF', march, scrutiny);
edge('MEETING_OF', june, scrutiny);
edge('MEETING_OF', auditMeeting, audit);
edge('JOINT_MEETING_OF', auditMeeting, care);
edge('RECORDED_IN', march, first);
edge('RECORDED_IN', june, second);
edge('RECORDED_IN', auditMeeting, third);

// Items
function item(meeting: string, record: string, number: string, title: string, position: number, line: number): string {
  const id = node('AgendaItem', `item${meeting.slice('meeting'.length)}/${number}`, {
    number,
    title,
    position,
    ...(number === '9' ? { truncated: true } : {}),
    ...(number === '3' ? { heldLines: ['record/borset-1 3-4 1f0c22ab'] } : {}),
  });
  edge('ITEM_OF', id, meeting);
  evidence(id, record, line);
  return id;
}
const interests = item(march, first, '1', 'Declarations of Interest', 1, 20);
const carers = item(march, first, '2', 'Carers Strategy: Progress Report', 2, 30);
const winter = item(march, first, '3', 'Winter Pressures', 3, 60);
const carersAgain = item(june, second, '7', 'Carers Strategy Update', 1, 25);
const matters = item(june, second, '8', 'Matters Arising', 2, 50);
const accounts = item(auditMeeting, third, '9', 'Statement of Accounts', 1, 12);

// Appearances
interface Seen {
  status?: string;
  basis?: string;
  capacity?: string;
  role?: string;
  organization?: string;
  as: string;
}
function appearance(who: string, meeting: string, record: string, line: number, seen: Seen): string {
  const id = `appearance${meeting.slice('meeting'.length)}/${who.slice('person/'.length)}`;
  node('Appearance', id, {
    ...(seen.status ? { status: seen.status } : {}),
    basis: seen.basis ?? 'LISTED',
    ...(seen.capacity ? { capacity: seen.capacity } : {}),
    ...(seen.role ? { roleAsStated: seen.role } : {}),
    ...(seen.organization ? { organizationAsStated: seen.organization } : {}),
    nameAsStated: seen.as,
    position: line,
    ...(seen.capacity === 'CHAIR' ? { presided: true } : {}),
  });
  edge('APPEARANCE_OF', id, who);
  edge('APPEARED_AT', id, meeting);
  evidence(id, record, line);
  return id;
}
const hebdenMarch = appearance(hebden, march, first, 5, { status: 'PRESENT', capacity: 'CHAIR', as: 'Hebden' });
const oakeMarch = appearance(oake, march, first, 6, { status: 'PRESENT', capacity: 'MEMBER', as: 'Oake' });
const roweMarch = appearance(rowe, march, first, 8, {
  status: 'IN_ATTENDANCE',
  capacity: 'OFFICER',
  role: 'Director of Adult Care',
  as: 'Nasreen Rowe',
});
const quillMarch = appearance(quill, march, first, 9, {
  status: 'IN_ATTENDANCE',
  capacity: 'PARTNER',
  role: 'Medical Director',
  organization: 'Felpersham Hospitals NHS Trust',
  as: 'Edwin Quill',
});
appearance(hebden, june, second, 5, { status: 'PRESENT', capacity: 'CHAIR', as: 'Hebden' });
appearance(oake, june, second, 7, { status: 'APOLOGIES', capacity: 'MEMBER', as: 'Oake' });
const roweJune = appearance(rowe, june, second, 26, {
  basis: 'CONTRIBUTED',
  role: 'Director, Adult Care',
  as: 'N. Rowe',
});
const oakeAudit = appearance(oake, auditMeeting, third, 4, { capacity: 'MEMBER', as: 'Tobias Oake' });
edge('IN_ROLE', roweMarch, director);
edge('IN_ROLE', roweJune, director);
edge('IN_ROLE', quillMarch, medical);
edge('FOR_ORGANIZATION', quillMarch, trust);
edge('FOR_ORGANIZATION', roweMarch, care);

// Contributions and mentions
function contribution(
  of: string | null,
  item: string,
  part: string,
  record: string,
  line: number,
  stated: Props,
): string {
  const id = node('Contribution', `contribution${item.slice('item'.length)}/${line}`, {
    part,
    ...stated,
    position: line,
  });
  if (of) edge('PART_OF_APPEARANCE', id, of);
  edge('UNDER_ITEM', id, item);
  evidence(id, record, line);
  return id;
}
const presented = contribution(roweMarch, carers, 'PRESENTED', first, 31, {
  nameAsStated: 'Nasreen Rowe',
  roleAsStated: 'Director of Adult Care',
});
edge('BY_PERSON', presented, rowe);
edge('IN_ROLE', presented, director);
const answered = contribution(quillMarch, winter, 'SPOKE', first, 62, {
  nameAsStated: 'Dr Quill',
  organizationAsStated: 'Felpersham Hospitals',
});
edge('BY_PERSON', answered, quill);
edge('FOR_ORGANIZATION', answered, trust);
const declaring = contribution(oakeMarch, interests, 'DECLARED', first, 21, { nameAsStated: 'Oake' });
edge('BY_PERSON', declaring, oake);
const updated = contribution(roweJune, carersAgain, 'SPOKE', second, 26, {
  nameAsStated: 'N. Rowe',
  roleAsStated: 'Director, Adult Care',
});
edge('BY_PERSON', updated, rowe);
edge('IN_ROLE', updated, director);
// An unnamed post-holder: no appearance, no person, only the role.
const unnamed = contribution(null, winter, 'SPOKE', first, 64, { roleAsStated: 'Medical Director' });
edge('IN_ROLE', unnamed, medical);
const oakeAsked = contribution(oakeAudit, accounts, 'SPOKE', third, 14, { nameAsStated: 'Tobias Oake' });
edge('BY_PERSON', oakeAsked, oake);

function mention(under: string, record: string, line: number, stated: Props, ...of: string[]): string {
  const id = node('Mention', `mention${under.slice(under.indexOf('/'))}/${line}`, {
    part: 'MENTIONED',
    ...stated,
    position: line,
  });
  edge('MENTION_OF', id, ...of);
  evidence(id, record, line);
  return id;
}
const quillMentioned = mention(carersAgain, second, 28, { nameAsStated: 'Quill' }, quill);
edge('UNDER_ITEM', quillMentioned, carersAgain);
const clerkNamed = mention(june, second, 3, { nameAsStated: 'N. Rowe', roleAsStated: 'Director of Adult Care' }, rowe);
edge('AT_MEETING', clerkNamed, june);
const roleMentioned = mention(
  matters,
  second,
  52,
  { roleAsStated: 'Medical Director', organizationAsStated: 'FHT' },
  medical,
  trust,
);
edge('UNDER_ITEM', roleMentioned, matters);
edge('IN_ROLE', roleMentioned, medical);
edge('FOR_ORGANIZATION', roleMentioned, trust);
edge('INVOLVED_IN', trust, winter, matters);
evidence(trust, first, 62);

// Strategies and reports
const carersStrategy = node('Strategy', 'strategy/carers', {
  name: 'Carers Strategy',
  alsoKnownAs: ['Unpaid Carers Strategy'],
});
const winterPlan = node('Strategy', 'strategy/winter-plan', { name: 'Winter Plan', alsoKnownAs: [] });
const edition1 = node('StrategyEdition', 'strategy/carers/2026-2030', {
  label: '2026-2030',
  startYear: 2026,
  endYear: 2030,
});
const edition2 = node('StrategyEdition', 'strategy/carers/2031-2035', {
  label: '2031-2035',
  startYear: 2031,
  endYear: 2035,
});
edge('EDITION_OF', edition1, carersStrategy);
edge('EDITION_OF', edition2, carersStrategy);
edge('SUCCEEDED_BY', edition1, edition2);

function reporting(of: string, item: string, relation: string, record: string, line: number, edition?: string): void {
  const id = node('Reporting', `reporting${item.slice('item'.length)}/${of.slice('strategy/'.length)}`, {
    relation,
    nameAsStated: of === carersStrategy ? 'Carers Strategy' : 'Winter Plan',
    ...(edition ? { editionAsStated: edition.slice(-9) } : {}),
  });
  edge('REPORTING_OF', id, of);
  edge('UNDER_ITEM', id, item);
  if (edition) edge('OF_EDITION', id, edition);
  evidence(id, record, line);
}
reporting(carersStrategy, carers, 'REPORTED', first, 30, edition1);
reporting(carersStrategy, carersAgain, 'REPORTED', second, 25, edition2);
reporting(winterPlan, winter, 'MENTIONED', first, 63);

const paper = node('Report', 'report/borsetshire/hcsc/2031-03-04/carers-progress', {
  title: 'Carers Strategy Progress 2030/31',
  alsoKnownAs: [],
  authorsAsStated: ['N. Rowe'],
  enclosed: false,
  position: 1,
});
edge('UNDER_ITEM', paper, carers);
edge('AUTHORED_BY', paper, rowe);
edge('ABOUT', paper, carersStrategy);
evidence(paper, first, 31);
const review = node('Report', 'report/borsetshire/hcsc/2031-06-10/discharge-review', {
  title: 'Hospital Discharge Review',
  alsoKnownAs: ['Discharge Report'],
  authorsAsStated: [],
  enclosed: true,
  position: 2,
});
edge('SUBMITTED_TO', review, june);
edge('RECORDED_IN', review, second);
evidence(review, second, 70);
edge('REPORT_FOR', review, scrutiny);
edge('NAMED_IN', trust, review);
const appendix = node('Report', 'report/borsetshire/hcsc/2031-06-10/discharge-review/survey', {
  title: 'Survey of Wards',
  alsoKnownAs: [],
  authorsAsStated: [],
  enclosed: false,
  position: 1,
});
edge('NAMED_BY', appendix, review);
evidence(appendix, second, 71);
const reviewed = node('ReportStrategy', 'report-strategy/borsetshire/hcsc/2031-06-10/discharge-review/winter', {
  relation: 'MENTIONED',
  nameAsStated: 'Winter Plan',
  editionAsStated: '2031',
  position: 1,
});
edge('IN_REPORT', reviewed, review);
edge('STRATEGY_OF', reviewed, winterPlan);
evidence(reviewed, second, 73);
evidence(winterPlan, second, 73);
evidence(director, first, 30);
const witness = mention(review, second, 72, { nameAsStated: 'Edwin Quill', roleAsStated: 'Medical Director' }, quill);
edge('IN_REPORT', witness, review);

// Decisions, actions, references, declarations
function resolution(
  under: 'UNDER_ITEM' | 'IN_REPORT',
  target: string,
  record: string,
  line: number,
  props: Props,
): string {
  const id = node('Resolution', `resolution${target.slice(target.indexOf('/'))}/${line}`, {
    actions: [],
    kind: 'DECISION',
    addressedToAsStated: [],
    ...props,
    position: line,
  });
  edge(under, id, target);
  evidence(id, record, line);
  return id;
}
resolution('UNDER_ITEM', carers, first, 40, {
  number: '1',
  summary: 'Notes the progress made with carers.',
  actions: ['NOTED'],
  outcome: 'CARRIED',
  movedBy: 'Oake',
  secondedBy: 'Hebden',
  votesFor: 7,
  votesAgainst: 2,
  votesAbstained: 0,
});
const asked = resolution('UNDER_ITEM', carers, first, 41, {
  number: '2',
  summary: 'Asks for a report on respite places.',
  text: 'That the Director of Adult Care brings figures for respite places back in three months.',
  actions: ['REQUESTED'],
  addressedToAsStated: ['Director of Adult Care', 'Felpersham Hospitals', 'Nasreen Rowe'],
  due: 'in three months',
});
edge('ADDRESSED_TO', asked, director, trust, rowe);
const recommended = resolution('IN_REPORT', review, second, 80, {
  text: 'Discharge letters leave the ward on the day.',
  actions: ['RECOMMENDED'],
  kind: 'RECOMMENDATION',
  truncated: true,
});
edge('ADDRESSED_TO', recommended, trust);

const action = node('Action', 'action/borsetshire/hcsc/2031-03-04/respite', {
  due: 'in three months',
  dueDate: '2031-06-04',
  heldTo: '2031-06-10',
  position: 1,
});
edge('REQUESTED_IN', action, asked);
edge('ADDRESSED_TO', action, director, trust, rowe);
const followUp = node('FollowUp', 'follow-up/borsetshire/hcsc/2031-03-04/respite', {
  reasons: ['SAME_MINUTE'],
  says: 'IN_HAND',
  date: '2031-06-10',
  position: 2,
});
edge('FOLLOWS_UP', followUp, action);
edge('FOLLOWED_IN', followUp, carersAgain);
evidence(followUp, second, 44);
evidence(action, first, 41);

function reference(line: number, props: Props): string {
  const id = node('Reference', `reference/borsetshire/hcsc/2031-06-10/${line}`, { ...props, position: line });
  evidence(id, second, line);
  return id;
}
const toMinute = reference(51, { minute: '2', date: '2031-03-04', state: 'RESOLVED' });
edge('UNDER_ITEM', toMinute, matters);
edge('REFERS_TO', toMinute, carers);
const toMeeting = reference(71, { date: '2031-03-04', bodyAsStated: 'this Committee', state: 'RESOLVED' });
edge('IN_REPORT', toMeeting, review);
edge('REFERS_TO', toMeeting, march);
const pending = reference(53, { minute: '14', date: '2029-11-01', state: 'PENDING' });
edge('UNDER_ITEM', pending, matters);

const declared = node('Declaration', 'declaration/borsetshire/hcsc/2031-03-04/21', {
  interest: 'NON_PECUNIARY',
  relatesTo: '2',
  nameAsStated: 'Oake',
  position: 1,
});
edge('UNDER_ITEM', declared, interests);
edge('BY_PERSON', declared, oake);
evidence(declared, first, 21);

// What could not be settled, and what a reviewer settled
const unresolved = node('UnresolvedPerson', 'unresolved/borsetshire/audit/2031-06-17/hebdon', {
  name: 'Hebdon',
  reason: 'The spelling differs from the only candidate and no list says who it was.',
  mention: JSON.stringify({ record: 'borset-3.txt', name: 'Hebdon', meeting: '2031-06-17' }),
});
edge('NAMED_AT', unresolved, auditMeeting);
edge('CANDIDATE', unresolved, hebden);
evidence(unresolved, third, 15);
const diagnostic = node('Diagnostic', 'diagnostic/borset-3/1', {
  rule: 'attendance/unreadable-entry',
  severity: 'warning',
  line: 6,
  lastLine: 6,
  message: 'Expected a name in the list of those present.',
});
edge('IN_RECORD', diagnostic, third);
const contradiction = node('Contradiction', 'contradiction/appearance/borsetshire/hcsc/2031-03-04/hebden/status', {
  about: 'STATUS',
  message: 'Marjorie Hebden: PRESENT (borset-1.txt, line 20); APOLOGIES (borset-2.txt, line 8, a draft).',
  position: 8,
});
edge('CONTRADICTS', contradiction, hebdenMarch);
evidence(contradiction, first, 20);
evidence(contradiction, second, 8);
for (const [about, fact, line] of [
  ['DECISION', carers, 41],
  ['DATE', march, 2],
] as const) {
  const other = node('Contradiction', `contradiction/borsetshire/hcsc/2031-03-04/${about.toLowerCase()}`, {
    about,
    message: `Stated differently (borset-1.txt, line ${line}); (borset-2.txt, line ${line}).`,
    position: line,
  });
  edge('CONTRADICTS', other, fact);
  evidence(other, first, line);
  evidence(other, second, line);
}
const judgement = node('Judgement', 'judgement/rowe', {
  verdict: 'same',
  by: 'A. Reviewer',
  on: '2031-07-01',
  why: 'The same post in both records.',
});
edge('JUDGES', judgement, rowe);
edge('EVIDENCED_BY', hebdenMarch, 'evidence/borset-1/20-20');

export const fixture: GraphDocument = placed({ nodes, edges });

/** What a library keeps beside the sample graph, one of each kind. */
export const books: BookNode[] = [
  { label: 'Held', id: 'held/borset-1', props: { cell: 'borsetshire', head: '{}' } },
  { label: 'Snapshot', id: 'snapshot/borsetshire', props: { packed: '' } },
  { label: 'Share', id: 'share/organization/borsetshire', props: { parts: '{}' } },
  {
    label: 'GivenId',
    id: 'person/rowe',
    props: { of: 'Person', cell: 'borsetshire', anchor: 'borset-1/0/-/attendance/1', present: 'person/nasreen-rowe' },
  },
  { label: 'Registers', id: 'registers', props: { digest: '0' } },
  {
    label: 'Version',
    id: 'version/borset-0',
    props: {
      record: 'borset-0.txt',
      sha256: '0'.repeat(64),
      state: 'WITHDRAWN',
      at: '2031-07-01T10:00:00.000Z',
      by: 'the clerk',
      kept: '',
    },
  },
  {
    label: 'Load',
    id: 'load/000000001',
    props: { revision: 1, at: '2031-07-01T09:00:00.000Z', by: 'the clerk', records: '', came: 1, changed: 0, went: 0 },
  },
  { label: 'LoadChanges', id: 'changes/000000001', props: { revision: 1, packed: '' } },
];
