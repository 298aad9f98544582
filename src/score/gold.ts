import { z } from 'zod';
import {
  attendanceFact,
  declarationFact,
  itemFact,
  meetingFact,
  organizationFact,
  personFact,
  referenceFact,
  reportFact,
  resolutionFact,
  strategyFact,
} from '../model/facts.ts';

/** A fact as gold may keep it: what a reviewer did not claim is left out, and so are lines where the format has none. */
const kept = <T extends z.ZodRawShape>(fact: z.ZodObject<T>) => z.looseObject(fact.partial().shape);
const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

const goldResolution = kept(resolutionFact).extend({
  from: z.string().optional().describe('First words of a decision that is kept without its text.'),
  to: z.string().optional().describe('Its last words.'),
  hashes: z.array(z.string()).optional().describe('FNV-1a of each word, of a record whose words may not be kept.'),
});
const goldItem = kept(itemFact).extend({
  title: z.string(),
  people: list(kept(personFact)),
  declarations: list(kept(declarationFact)),
  resolutions: list(goldResolution),
  strategies: list(kept(strategyFact)),
  references: list(kept(referenceFact)),
  reports: list(kept(reportFact)),
});
const goldMeeting = kept(meetingFact).extend({ attendance: list(kept(attendanceFact)), items: list(goldItem) });

/** Facts set down by hand. `scored` names the kinds that they claim: no other kind counts then, on either side. */
export const goldFacts = z.looseObject({
  record: z.string().min(1),
  scored: z.array(z.string()).optional(),
  notes: z.unknown().optional().describe('Conventions that a reader may doubt; for people.'),
  meetings: list(goldMeeting),
  organizations: list(kept(organizationFact)),
});

export type Gold = z.infer<typeof goldFacts>;
export type GoldMeeting = Gold['meetings'][number];
export type GoldItem = GoldMeeting['items'][number];
export type GoldAttendance = GoldMeeting['attendance'][number];
export type GoldPerson = GoldItem['people'][number];
export type GoldResolution = GoldItem['resolutions'][number];
export type GoldStrategy = GoldItem['strategies'][number];
export type GoldReference = GoldItem['references'][number];
export type GoldReport = GoldItem['reports'][number];
