import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateScalar } from '../date.ts';
import { readId } from '../entity.ts';
import {
  AppearanceBasisEnum,
  AttendanceStatusEnum,
  CapacityEnum,
  ContradictionSubjectEnum,
  FactOrderEnum,
  InterestEnum,
  MeetingKindEnum,
  OrganizationKindEnum,
  PartEnum,
  RecordOriginEnum,
  ReferenceStateEnum,
  ResolutionActionEnum,
  ResolutionOutcomeEnum,
  StrategyRelationEnum,
} from '../enums.ts';
import { bodiesOrNull, findOrganization, findPerson, findRole, findStrategy, orNull } from '../lookup.ts';
import type { Values } from './field.ts';
import type { Query } from './query.ts';

/** What narrows a list down: an argument, and what it asks of an entry. */
export interface Filter {
  type: () => ClassType | object;
  description: string;
  /** The condition on an entry; `value` is the parameter, `given` what it holds. */
  where?: (entry: string, value: string, given: unknown) => string;
  /** Links from an entry to the node whose id is given. */
  path?: string;
  /** The same, where the first part of an id tells the label of the end, and so which of these links it is. */
  ends?: string[];
  /** The id of what is called so; null for none. */
  find?: (context: Context, asked: string | null | undefined) => Promise<string | string[] | null>;
  defaultValue?: unknown;
}

const text = () => String;
const organization = orNull(findOrganization);
const person = orNull(findPerson);
const role = orNull(findRole);
const strategy = orNull(findStrategy);
const actor = orNull(async (context, asked) => readId(asked)?.ref ?? (await findOrganization(context, asked)));
const equal = (property: string) => (entry: string, value: string) => `${entry}.${property} = ${value}`;
const named = 'a name, an abbreviation, or an id';

/** A body meets by itself and, at joint meetings, as a part of others: `findBodies`. */
export const atBody = (entry: string, value: string, given: unknown) =>
  `${entry}.body ${Array.isArray(given) ? 'IN' : '='} ${value}`;

/** The filters that lists have in common; each list takes those that make sense for its entries. */
export const by = {
  body: {
    type: text,
    description: `Only at meetings of this body: ${named}.`,
    where: atBody,
    find: bodiesOrNull,
  },
  council: {
    type: text,
    description: `Only at meetings of this council and its bodies: ${named}.`,
    where: equal('council'),
    find: organization,
  },
  from: {
    type: () => DateScalar,
    description: 'Only at meetings on or after this day.',
    where: (entry, value) => `${entry}.day >= ${value}`,
  },
  to: {
    type: () => DateScalar,
    description: 'Only at meetings on or before this day.',
    where: (entry, value) => `${entry}.day <= ${value}`,
  },
  status: {
    type: () => AttendanceStatusEnum,
    description: 'Only those that an attendance list has with this status.',
    where: equal('status'),
  },
  capacity: { type: () => CapacityEnum, description: 'Only those who sat there as this.', where: equal('capacity') },
  basis: {
    type: () => AppearanceBasisEnum,
    description: 'Only those that rest on a list, or only those that rest on taking part.',
    where: equal('basis'),
  },
  part: { type: () => PartEnum, description: 'Only where somebody did this.', where: equal('part') },
  interest: { type: () => InterestEnum, description: 'Only interests of this kind.', where: equal('interest') },
  relation: {
    type: () => StrategyRelationEnum,
    description: 'Only where it was reported, or only where it was mentioned.',
    where: equal('relation'),
  },
  kind: { type: () => OrganizationKindEnum, description: 'Only organizations of this kind.', where: equal('kind') },
  kinds: {
    type: () => [MeetingKindEnum],
    description: 'Only meetings known from these kinds of record.',
    where: (entry, value) => `${entry}.kind IN ${value}`,
  },
  heldOn: {
    type: () => DateScalar,
    description:
      'Only roles that a record has held on or before this day and on or after it: who held them on that day, as far as records say.',
    where: (entry, value) => `${entry}.firstSeen <= ${value} AND ${entry}.lastSeen >= ${value}`,
  },
  outcome: {
    type: () => ResolutionOutcomeEnum,
    description: 'Only motions that were voted on with this outcome.',
    where: equal('outcome'),
  },
  number: { type: text, description: 'Only what bears this number, as printed.', where: equal('number') },
  action: {
    type: () => ResolutionActionEnum,
    description: 'Only limbs that do this, such as REQUESTED.',
    where: (entry, value) => `${value} IN ${entry}.actions`,
  },
  includeRecommendations: {
    type: () => Boolean,
    defaultValue: false,
    description: 'Also give limbs that a report asks for and no meeting decided.',
    where: (entry, value) => `(${value} OR ${entry}.kind = 'DECISION')`,
  },
  followedUp: {
    type: () => Boolean,
    description: 'Only those that a later item refers back to, or only those that none in the records held does.',
    where: (entry, value) => `(COUNT { (${entry})<-[:FOLLOWS_UP]-(:FollowUp) } > 0) = ${value}`,
  },
  dueBy: {
    type: () => DateScalar,
    description: 'Only those due on or before this day, as far as the day can be reckoned.',
    where: (entry, value) => `${entry}.dueDate <= ${value}`,
  },
  dueFrom: {
    type: () => DateScalar,
    description: 'Only those due on or after this day, as far as the day can be reckoned.',
    where: (entry, value) => `${entry}.dueDate >= ${value}`,
  },
  referenceState: {
    type: () => ReferenceStateEnum,
    description: 'Only those whose target is in the graph, or only those whose target is not.',
    where: equal('state'),
  },
  decided: {
    type: text,
    description: 'Only limbs whose words or summary have these words, in this order.',
    where: (entry, value) =>
      `(toLower(coalesce(${entry}.text, '')) CONTAINS toLower(${value}) OR toLower(coalesce(${entry}.summary, '')) CONTAINS toLower(${value}))`,
  },
  titled: {
    type: text,
    description: 'Only those whose title has these words, in this order.',
    where: (entry, value) => `toLower(${entry}.title) CONTAINS toLower(${value})`,
  },
  person: {
    type: text,
    description: 'Only of this person: a name, or an id.',
    path: '>APPEARANCE_OF Person',
    find: person,
  },
  actor: { type: text, description: 'Only by this person: a name, or an id.', path: '>BY_PERSON Person', find: person },
  holder: {
    type: text,
    description: 'Only of this person: a name, or an id.',
    path: '>TENURE_OF Person',
    find: person,
  },
  author: {
    type: text,
    description: 'Only by this author: a name, or an id.',
    path: '>AUTHORED_BY Person',
    find: person,
  },
  role: { type: text, description: 'Only in this role: a title, or an id.', path: '>IN_ROLE Role', find: role },
  post: { type: text, description: 'Only in this role: a title, or an id.', path: '>TENURE_IN Role', find: role },
  organization: {
    type: text,
    description: `Only for this organization: ${named}.`,
    path: '>FOR_ORGANIZATION Organization',
    find: organization,
  },
  strategy: {
    type: text,
    description: 'Only of this strategy: a name, or an id.',
    path: '>REPORTING_OF Strategy',
    find: strategy,
  },
  within: {
    type: text,
    description: `Only roles in this organization: ${named}.`,
    path: '>TENURE_IN Role >ROLE_IN Organization',
    find: organization,
  },
  involved: {
    type: text,
    description: `Only items that name this organization or heard somebody who stood for it: ${named}.`,
    path: '<INVOLVED_IN Organization',
    find: organization,
  },
  spokenOf: {
    type: text,
    description: 'Only of this person, role or organization: the id, or the name of an organization.',
    ends: ['>MENTION_OF Organization', '>MENTION_OF Person', '>MENTION_OF Role'],
    find: actor,
  },
  addressedTo: {
    type: text,
    description:
      'Only what asks or tells this person, role or organization to act: the id, or the name of an organization.',
    ends: ['>ADDRESSED_TO Organization', '>ADDRESSED_TO Person', '>ADDRESSED_TO Role'],
    find: actor,
  },
  enclosed: {
    type: () => Boolean,
    description: 'Only reports whose own text stands in a record, or only those known by title.',
    where: equal('enclosed'),
  },
  rule: {
    type: text,
    description: 'Only what this rule reports, such as "attendance/unreadable-entry".',
    where: equal('rule'),
  },
  severity: { type: text, description: 'Only "warning", or only "info".', where: equal('severity') },
  origin: {
    type: () => RecordOriginEnum,
    description: 'Only records whose facts come from there.',
    where: equal('origin'),
  },
  disputed: {
    type: () => ContradictionSubjectEnum,
    description: 'Only where records differ on this.',
    where: equal('about'),
  },
  doubtful: {
    type: () => Boolean,
    description: 'Only records that may be none of a meeting, until a reviewer has accepted them; or only the others.',
    where: (entry, value) => `(size(${entry}.doubts) > 0) = ${value}`,
  },
  draft: {
    type: () => Boolean,
    description: 'Only records that say that they are drafts, or only the others.',
    where: equal('draft'),
  },
  held: {
    type: () => Boolean,
    description: 'Only records whose words are held, or only those whose words are not.',
    where: equal('held'),
  },
  about: {
    type: text,
    description: 'Only about this strategy: a name, or an id.',
    path: '>ABOUT Strategy',
    find: strategy,
  },
} satisfies Record<string, Filter>;

/** Those whom a list has as members, whether they came or not. */
export const listedAsMember = (entry: string) =>
  `${entry}.basis = 'LISTED' AND ${entry}.capacity IN ['CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTED_MEMBER']`;

/** For plain lists of tenures and memberships: who held the role on a day. */
export const asOf = {
  args: {
    asOf: {
      type: () => DateScalar,
      nullable: true,
      description:
        'Only those that records have begun by this day and still held on it or later: what held on that day, as far as records say.',
    },
  },
  where: (entry: string, query: Query, { asOf }: Values) =>
    asOf == null ? null : by.heldOn.where(entry, query.param(asOf)),
};

/** In which order a list of facts comes: `ranks` of a list heeds it. */
const orderBy = {
  type: () => FactOrderEnum,
  description: 'In which order they come; those of one meeting stay in print order.',
  defaultValue: 'NEWEST_FIRST',
} satisfies Filter;

/** Where and when: the filters of every list of facts. */
export const place = { body: by.body, council: by.council, from: by.from, to: by.to };

/** The same for lists of facts page by page, whose order can be turned round. */
export const placed = { ...place, orderBy };
