import { registerEnumType } from 'type-graphql';
import * as lists from '../model/enums.ts';

/** Makes a GraphQL enum of a closed list of the model; the compiler asks for a description of each value. */
function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  of: Record<T, string>,
): Record<T, T> {
  // What the model has in small letters (as registers are written by hand) is in capitals here, as every enum is.
  const object = Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value.toUpperCase(), { description: of[value] }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return object;
}

export const MeetingKindEnum = enumOf('MeetingKind', lists.meetingKinds, 'What kind of record tells of a meeting.', {
  MINUTES: 'Minutes: what happened at the meeting, written afterwards.',
  AGENDA: 'An agenda: what was planned. Its list of members says who belongs, not who came.',
  WEB_PAGE: 'A page of a council website that tells of the meeting, in full or in part.',
  REPORT: 'An officer report or review that came with the papers; it has no attendance of its own.',
});

export const AttendanceStatusEnum = enumOf(
  'AttendanceStatus',
  lists.attendanceStatuses,
  'How an attendance list has a person.',
  {
    PRESENT: 'Listed as present: a member, or a substitute, who came.',
    APOLOGIES: 'Sent apologies and did not come.',
    IN_ATTENDANCE: 'Came without being a member: an officer, a guest, a councillor who is not on the committee.',
    ABSENT: 'Listed as absent without apologies.',
  },
);

export const AppearanceBasisEnum = enumOf('AppearanceBasis', lists.appearanceBases, 'What an appearance rests on.', {
  LISTED: 'The person stands on an attendance list of the meeting.',
  CONTRIBUTED: 'The person took part in an item without standing on a list.',
});

export const CapacityEnum = enumOf('Capacity', lists.capacities, 'As what a person sat at a meeting.', {
  CHAIR: 'Chaired the meeting.',
  VICE_CHAIR: 'Vice-chair of the committee.',
  MEMBER: 'An ordinary member of the committee.',
  SUBSTITUTE: 'Stood in for a member.',
  CO_OPTED_MEMBER: 'A co-opted member: on the committee without being a councillor.',
  CABINET_MEMBER: 'A cabinet member who came to answer for a portfolio.',
  OFFICER: 'A paid officer of the council.',
  PARTNER: 'Came for a body that works with the council.',
  OBSERVER: 'Watched without taking part in decisions.',
});

export const ResolutionOutcomeEnum = enumOf(
  'ResolutionOutcome',
  lists.resolutionOutcomes,
  'What became of a motion that was voted on.',
  { CARRIED: 'The meeting was in favour.', LOST: 'The meeting was against it, so it does not hold.' },
);

export const PartEnum = enumOf('Part', lists.parts, 'What somebody did under an agenda item.', {
  PRESENTED: 'Introduced or gave the report or presentation.',
  SPOKE: 'Answered, asked, updated, or was welcomed to the item.',
  AUTHORED: 'Is named as an author or contact of the report, which is not taking part.',
  DECLARED: 'Declared an interest.',
  MENTIONED: 'Was only spoken of.',
});

export const MentionPartEnum = enumOf(
  'MentionPart',
  lists.mentionParts,
  'Why a name or a post title stands somewhere.',
  {
    PRESENTED: 'In a report: introduced or gave it.',
    SPOKE: 'In a report: took part in the review as a member, peer or witness; on an agenda: is to speak.',
    AUTHORED: 'Is named as an author or contact of the report.',
    DECLARED: 'Declared an interest.',
    MENTIONED: 'Was only spoken of.',
    ALSO_NAMED: 'Another printed form of a name that stands here, such as a forename alone.',
    CONTACT: 'Whom the head of a record tells to ask, or who summons.',
    SIGNATORY: 'Who signs the agenda or the minutes.',
  },
);

export const TenureBasisEnum = enumOf(
  'TenureBasis',
  lists.tenureBases,
  'From what it follows that somebody held a role.',
  {
    SEAT_LISTED: 'An attendance list prints the seat: "Councillor Ash (Chair)". Being in the Chair today is no seat.',
    POST_LISTED: 'An attendance list prints the post beside the name.',
    POST_IN_ITEM: 'An item prints the post beside the name.',
    POST_IN_REPORT: 'An enclosed report prints the post beside the name.',
    POST_AT_HEAD: 'The head of a record, or a signature, prints the post beside the name.',
    PAST_OFFICE: 'A record speaks of it as over: "thanked for her work as Vice-Chair".',
  },
);

export const InterestEnum = enumOf('Interest', lists.interests, 'The kind of an interest that somebody declared.', {
  PECUNIARY: 'A money interest, as the law of its time calls it.',
  NON_PECUNIARY: 'An interest that is not about money.',
  PERSONAL: 'A personal interest.',
  PREJUDICIAL: 'An interest likely to prejudice the judgement of the public interest.',
  DISCLOSABLE_PECUNIARY: 'A disclosable pecuniary interest under the Localism Act 2011.',
  OTHER: 'Any other interest, or one whose kind the record does not state.',
});

export const StrategyRelationEnum = enumOf(
  'StrategyRelation',
  lists.strategyRelations,
  'How an item deals with a strategy.',
  {
    REPORTED: 'The item exists to receive, review or consult on the strategy, or on progress against it.',
    MENTIONED: 'The item names the strategy while it deals with something else.',
  },
);

export const OrganizationKindEnum = enumOf(
  'OrganizationKind',
  lists.organizationKinds,
  'What kind of body an organization is.',
  {
    COUNCIL: 'A council itself, not a part of one.',
    COUNCIL_BODY: 'A committee, board or department of a council.',
    PARTNER: 'A body that works with the council: health bodies, police, charities, schools, companies, partnerships.',
    GOVERNMENT: 'A government department, inspectorate or regulator.',
    OTHER: 'Any body of another kind.',
  },
);

export const ResolutionActionEnum = enumOf(
  'ResolutionAction',
  lists.resolutionActions,
  'What one limb of a resolution does. A limb may do several things.',
  {
    APPROVED: 'Approves or adopts something, such as a plan or the minutes.',
    NOTED: 'Notes or receives a report or information.',
    AGREED: 'Agrees to or supports something.',
    REQUESTED: 'Asks somebody to do something, such as bringing a further report.',
    RECOMMENDED: 'Recommends something to somebody who decides.',
    REFERRED: 'Passes a matter on to another body.',
    APPOINTED: 'Appoints or nominates somebody.',
    DEFERRED: 'Puts a matter off.',
    REJECTED: 'Rejects or refuses something.',
    DELEGATED: 'Gives somebody the power to decide or act.',
    SCHEDULED: 'Sets a date or a place on the work programme.',
    THANKED: 'Thanks somebody for their work.',
    OTHER: 'Does something else.',
  },
);

export const ResolutionKindEnum = enumOf('ResolutionKind', lists.resolutionKinds, 'Whether a meeting decided it.', {
  DECISION: 'The meeting decided it.',
  RECOMMENDATION: 'A report asks for it; that is no decision of the meeting.',
});

export const ReferenceStateEnum = enumOf(
  'ReferenceState',
  lists.referenceStates,
  'Whether the minute or meeting pointed at is known.',
  {
    RESOLVED: 'The item or meeting pointed at is in the graph.',
    PENDING: 'No record that is loaded tells of it; loading one settles it.',
  },
);

export const ContradictionSubjectEnum = enumOf(
  'ContradictionSubject',
  lists.contradictionSubjects,
  'What two records of one meeting state differently.',
  {
    DATE: 'The day of the meeting.',
    STATUS: 'Whether somebody came or stayed away.',
    CAPACITY: 'As what somebody sat there.',
    DECISION: 'The words of a decision.',
    NUMBER_OF_DECISIONS: 'How many decisions an item has.',
  },
);

export const RecordDoubtEnum = enumOf(
  'RecordDoubt',
  lists.recordDoubts,
  'What is missing from a record that nobody has reviewed: a file without it may be no record of a meeting.',
  {
    NO_DATE: 'It does not say on which day it met.',
    NO_BODY: 'It does not say which body met.',
    NO_ATTENDANCE: 'It tells of a meeting and lists nobody.',
    NO_ITEMS: 'It tells of a meeting and has no item of business.',
  },
);

export const FollowUpReasonEnum = enumOf(
  'FollowUpReason',
  lists.followUpReasons,
  'Why a later item is taken for one that refers back to what was asked.',
  {
    SAME_MINUTE: 'It names the minute of the request, by its number.',
    MEETING_AND_SUBJECT: 'It names the meeting of the request by its day, and the subject of the request.',
    MONTH_AND_SUBJECT:
      'It names the month of the meeting ("as resolved in September\'s meeting"), and the subject of the request.',
    NAMED_REPORT_RECEIVED: 'A report came to it whose title names what was asked for.',
  },
);

export const FollowUpOutcomeEnum = enumOf(
  'FollowUpOutcome',
  lists.followUpOutcomes,
  'What a later item says became of what was asked.',
  {
    DONE: 'It says that it was done.',
    NOT_DONE: 'It says that it was not done.',
    IN_HAND: 'It says that it is under way or still to come.',
    NOT_SAID: 'It refers back, and does not say what became of it; or the words of the record are not held.',
  },
);

export const RecordOriginEnum = enumOf('RecordOrigin', lists.recordOrigins, 'Where the facts of a record come from.', {
  REVIEWED: 'A person has checked them against the record.',
  EXTRACTED: 'Read from the file by this program alone.',
});

export const VerdictEnum = enumOf('Verdict', lists.verdicts, 'What a reviewer decided about two mentions of a name.', {
  same: 'Both mean one person.',
  different: 'They mean two people.',
  unsure: 'The records do not settle it.',
});

export const SearchTypeEnum = enumOf('SearchType', lists.searchTypes, 'What to search for.', {
  PERSON: 'People, by any printed name.',
  ROLE: 'Roles, by any printed title.',
  ORGANIZATION: 'Organizations, by name or abbreviation.',
  STRATEGY: 'Strategies, by name.',
  REPORT: 'Reports, by title.',
  AGENDA_ITEM: 'Agenda items, by title.',
  RESOLUTION: 'Resolutions, by their words or summary.',
});

export const FactOrderEnum = enumOf('FactOrder', lists.factOrders, 'In which order facts of meetings come.', {
  NEWEST_FIRST: 'The newest meeting first; what no day is known of comes last.',
  OLDEST_FIRST: 'The oldest meeting first; what no day is known of comes first.',
});

export const StrategyOrderEnum = enumOf('StrategyOrder', lists.strategyOrders, 'In which order strategies come.', {
  NAME_ASC: 'In order of name, from A to Z.',
  TIMES_REPORTED_DESC: 'Most often reported first, counted with the `reportedTo`, `from` and `to` of the list.',
  LAST_REPORTED_DESC: 'Latest reported first, within the `reportedTo`, `from` and `to` of the list.',
});
