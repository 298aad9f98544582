/** The closed vocabularies of the facts format and of the graph; each list is the single source for zod, Cypher data and GraphQL enums. */
export const meetingKinds = ['MINUTES', 'AGENDA', 'WEB_PAGE', 'REPORT'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const attendanceStatuses = ['PRESENT', 'APOLOGIES', 'IN_ATTENDANCE', 'ABSENT'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const capacities = [
  'CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'SUBSTITUTE',
  'CO_OPTED_MEMBER',
  'CABINET_MEMBER',
  'OFFICER',
  'PARTNER',
  'OBSERVER',
] as const;
export type Capacity = (typeof capacities)[number];

export const parts = ['PRESENTED', 'SPOKE', 'AUTHORED', 'DECLARED', 'MENTIONED'] as const;
export type Part = (typeof parts)[number];

/** CONTACT: whom a page head tells to ask, or who summons. SIGNATORY: who signs an agenda or the minutes. */
export const contactKinds = ['CONTACT', 'SIGNATORY'] as const;

/** Why a name or post stands somewhere: its part, another form of a name that acts here, or a page head or signature. */
export const mentionParts = [...parts, 'ALSO_NAMED', ...contactKinds] as const;

/** From what a tenure follows: what the record prints of the person. */
export const tenureBases = [
  'SEAT_LISTED',
  'POST_LISTED',
  'POST_IN_ITEM',
  'POST_IN_REPORT',
  'POST_AT_HEAD',
  'PAST_OFFICE',
] as const;
export type TenureBasis = (typeof tenureBases)[number];

export const interests = [
  'PECUNIARY',
  'NON_PECUNIARY',
  'PERSONAL',
  'PREJUDICIAL',
  'DISCLOSABLE_PECUNIARY',
  'OTHER',
] as const;
export type Interest = (typeof interests)[number];

export const strategyRelations = ['REPORTED', 'MENTIONED'] as const;

/** What a facts document may say of a body; the graph adds COUNCIL for the council itself. */
export const factOrganizationKinds = ['PARTNER', 'COUNCIL_BODY', 'GOVERNMENT', 'OTHER'] as const;
export const organizationKinds = ['COUNCIL', ...factOrganizationKinds] as const;
export type FactOrganizationKind = (typeof factOrganizationKinds)[number];
export type OrganizationKind = (typeof organizationKinds)[number];

/** What one limb of a resolution does. A limb may do several: "noted and referred to Cabinet". */
export const resolutionActions = [
  'APPROVED',
  'NOTED',
  'AGREED',
  'REQUESTED',
  'RECOMMENDED',
  'REFERRED',
  'APPOINTED',
  'DEFERRED',
  'REJECTED',
  'DELEGATED',
  'SCHEDULED',
  'THANKED',
  'OTHER',
] as const;
export type ResolutionAction = (typeof resolutionActions)[number];

/** LISTED: named in an attendance list. CONTRIBUTED: took part in an item without being listed. */
export const appearanceBases = ['LISTED', 'CONTRIBUTED'] as const;

export const verdicts = ['same', 'different', 'unsure'] as const;

/** DECISION: a limb of what the meeting decided. RECOMMENDATION: a limb of what an enclosed report asks for; nobody decided it. */
export const resolutionKinds = ['DECISION', 'RECOMMENDATION'] as const;

/** What became of a motion that a meeting voted on. */
export const resolutionOutcomes = ['CARRIED', 'LOST'] as const;

/** RESOLVED: the item or meeting pointed at is in the graph. PENDING: no record that is loaded tells of it. */
export const referenceStates = ['RESOLVED', 'PENDING'] as const;

/** Why a later item is taken for one that refers back to what was asked. */
export const followUpReasons = [
  'SAME_MINUTE',
  'MEETING_AND_SUBJECT',
  'MONTH_AND_SUBJECT',
  'NAMED_REPORT_RECEIVED',
] as const;
export type FollowUpReason = (typeof followUpReasons)[number];

/** What two records of one meeting state differently. */
export const contradictionSubjects = ['DATE', 'STATUS', 'CAPACITY', 'DECISION', 'NUMBER_OF_DECISIONS'] as const;
export type ContradictionSubject = (typeof contradictionSubjects)[number];

/** Why a record may be none, until a reviewer accepts it. */
export const recordDoubts = ['NO_DATE', 'NO_BODY', 'NO_ATTENDANCE', 'NO_ITEMS'] as const;
export type RecordDoubt = (typeof recordDoubts)[number];

/** What a later item says became of what was asked. */
export const followUpOutcomes = ['DONE', 'NOT_DONE', 'IN_HAND', 'NOT_SAID'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** Where a record's facts come from. REVIEWED: a person has checked them. EXTRACTED: read from the file, by this program alone. */
export const recordOrigins = ['REVIEWED', 'EXTRACTED'] as const;

/** What a search may be narrowed to. */
export const searchTypes = [
  'PERSON',
  'ROLE',
  'ORGANIZATION',
  'STRATEGY',
  'REPORT',
  'AGENDA_ITEM',
  'RESOLUTION',
] as const;
export type SearchType = (typeof searchTypes)[number];

export const strategyOrders = ['NAME_ASC', 'TIMES_REPORTED_DESC', 'LAST_REPORTED_DESC'] as const;

export const factOrders = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;
