import { z } from 'zod';
import {
  attendanceStatuses,
  capacities,
  contactKinds,
  factOrganizationKinds,
  followUpOutcomes,
  interests,
  meetingKinds,
  parts,
  resolutionActions,
  resolutionOutcomes,
  strategyRelations,
} from './enums.ts';

/**
 * The facts format: one document per committee record, everything as printed (white space collapsed, wraps joined).
 * Deciding who "Marsh" is comes later, in resolution. Optional keys are additions that readers may ignore.
 */
const text = z.string().min(1);
const printed = text.nullable();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date such as 2023-09-12');
const clock = z.string().regex(/^\d{2}:\d{2}$/, 'a 24 hour time such as 17:30');

/** `[first, last]`, 1-based line numbers of the record's text. */
export const lineSpan = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([first, last]) => first <= last, 'the first line comes before the last');
export type LineSpan = [number, number];

const place = { lines: lineSpan, page: z.int().positive().optional() };

export const attendanceFact = z.strictObject({
  name: printed.describe('Without honorific or post-nominals; null for an unnamed post-holder.'),
  honorific: printed,
  status: z.enum(attendanceStatuses).nullable().describe('Null in a membership list: who belongs, not who came.'),
  capacity: z.enum(capacities).nullable(),
  role: printed,
  organization: printed,
  substituteFor: text.optional().describe('The member stood in for, as printed.'),
  formerly: text.optional().describe('The name borne before, as printed: "(formerly Ash)".'),
  presiding: z.literal(true).optional().describe('"in the Chair": who leads this meeting, whoever holds the office.'),
  attended: text.optional().describe('Part attendance as printed: "from item 5".'),
  ...place,
});

export const personFact = z.strictObject({
  name: printed,
  honorific: printed,
  role: printed,
  organization: printed,
  part: z.enum(parts),
  past: z.literal(true).optional().describe('The role is one held before: "thanked for her work as Vice-Chair".'),
  alsoAs: z
    .array(z.strictObject({ name: text, honorific: printed, ...place }))
    .optional()
    .describe('Other forms in which the item prints the name, each once.'),
  acts: z.array(lineSpan).optional().describe('Where the record says the part, if not where it prints the name.'),
  ...place,
});

export const declarationFact = z.strictObject({
  name: text,
  interest: z.enum(interests),
  relatesTo: printed,
  ...place,
});

export const votesFact = z.strictObject({
  for: z.int().nonnegative().nullable(),
  against: z.int().nonnegative().nullable(),
  abstained: z.int().nonnegative().nullable(),
  names: z
    .strictObject({ for: z.array(text), against: z.array(text), abstained: z.array(text) })
    .optional()
    .describe('Of a recorded vote.'),
});

export const resolutionFact = z.strictObject({
  number: printed,
  text: text.optional().describe('As printed, without the lead and the number. Absent in the shipped seed data.'),
  summary: text.optional().describe('The same in our own words; seed data.'),
  actions: z.array(z.enum(resolutionActions)).optional(),
  addressedTo: z.array(text).optional().describe('Who is asked or told to act, as printed.'),
  due: text.optional().describe('By when, as printed: "in 4 months".'),
  movedBy: text.optional(),
  secondedBy: text.optional(),
  outcome: z.enum(resolutionOutcomes).optional().describe('Absent where the record simply states what was decided.'),
  votes: votesFact.optional(),
  truncated: z.literal(true).optional(),
  ...place,
});

export const strategyFact = z.strictObject({
  name: text,
  edition: printed,
  relation: z.enum(strategyRelations),
  ...place,
});

export const referenceFact = z.strictObject({
  minute: printed,
  date: isoDate.nullable(),
  body: printed,
  ...place,
});

export const recallFact = z
  .strictObject({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/, 'a month such as 2023-09')
      .nullable(),
    date: isoDate.nullable(),
    text: text.optional().describe('The sentence as printed. Absent in the shipped seed data.'),
    summary: text.optional().describe('The same in our own words; seed data.'),
    says: z.enum(followUpOutcomes),
    ...place,
  })
  .describe(
    '"as resolved in September\'s meeting": an earlier decision that the item comes back to without its minute number.',
  );

export const reportFact = z.strictObject({ title: text, authors: z.array(text), ...place });

export const itemFact = z.strictObject({
  number: printed,
  title: z.string().describe('Heading as printed; empty where the record prints none.'),
  people: z.array(personFact),
  declarations: z.array(declarationFact),
  resolutions: z.array(resolutionFact),
  strategies: z.array(strategyFact),
  references: z.array(referenceFact),
  reports: z.array(reportFact),
  recalls: z.array(recallFact).optional(),
  truncated: z.literal(true).optional().describe('The record breaks off inside this item.'),
  ...place,
});

export const contactFact = z.strictObject({
  name: text,
  role: printed,
  kind: z.enum(contactKinds),
  ...place,
});

export const meetingFact = z.strictObject({
  kind: z.enum(meetingKinds),
  council: printed,
  body: printed,
  bodies: z.array(text).min(2).optional().describe('Of a joint meeting: each body that met, as printed.'),
  date: isoDate.nullable(),
  startTime: clock.nullable(),
  endTime: clock.nullable(),
  venue: printed,
  draft: z.literal(true).optional().describe('The head says that the minutes are not approved yet.'),
  contacts: z.array(contactFact).optional().describe('Whom to ask and who signs; never an appearance.'),
  attendance: z.array(attendanceFact),
  items: z.array(itemFact),
});

export const organizationFact = z.strictObject({
  name: text,
  abbreviation: printed,
  kind: z.enum(factOrganizationKinds),
  alsoAt: z.array(lineSpan).optional().describe('Every further place of the record that names it, in print order.'),
  ...place,
});

export const factsDocument = z.strictObject({
  record: text.describe('File name.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Of the file as read.'),
  mediaType: text.optional(),
  meetings: z.array(meetingFact),
  organizations: z.array(organizationFact),
});

export type AttendanceFact = z.infer<typeof attendanceFact>;
export type PersonFact = z.infer<typeof personFact>;
export type DeclarationFact = z.infer<typeof declarationFact>;
export type VotesFact = z.infer<typeof votesFact>;
export type ResolutionFact = z.infer<typeof resolutionFact>;
export type StrategyFact = z.infer<typeof strategyFact>;
export type ReferenceFact = z.infer<typeof referenceFact>;
export type RecallFact = z.infer<typeof recallFact>;
export type ReportFact = z.infer<typeof reportFact>;
export type ItemFact = z.infer<typeof itemFact>;
export type MeetingFact = z.infer<typeof meetingFact>;
export type OrganizationFact = z.infer<typeof organizationFact>;
export type FactsDocument = z.infer<typeof factsDocument>;
