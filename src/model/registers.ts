import { z } from 'zod';
import { organizationKinds, verdicts } from './enums.ts';

/** The reviewed registers of `seed/`: what is a fact about one council lives here and never in code. */
const text = z.string().min(1);
const id = (kind: string) => z.string().regex(new RegExp(`^${kind}/[a-z0-9/-]+$`), `an id such as ${kind}/some-name`);

export const organizationEntry = z.strictObject({
  id: id('organization'),
  name: text,
  abbreviation: text.optional(),
  kind: z.enum(organizationKinds),
  classification: text
    .optional()
    .describe('Finer kind in a word: committee, board, department, school, charity, police, inspectorate.'),
  parent: id('organization').optional(),
  alsoKnownAs: z.array(text).default([]).describe('Other printed names, former names included.'),
});

export const personEntry = z.strictObject({
  id: z
    .string()
    .regex(/^person\/[a-z0-9-]+\/[a-z0-9/-]+$/, 'an id with its council such as person/some-council/some-name'),
  name: text,
  honorific: text.optional(),
  alsoKnownAs: z.array(text).default([]),
});

export const roleEntry = z.strictObject({
  id: id('role'),
  title: text,
  organization: id('organization'),
  variants: z.array(text).default([]).describe('Other printed titles of the same post.'),
});

export const strategyEntry = z.strictObject({
  id: id('strategy'),
  name: text,
  organization: id('organization').optional(),
  alsoKnownAs: z.array(text).default([]),
  planOf: id('strategy').optional().describe('The strategy that this plan carries out; a plan is not its strategy.'),
  editions: z
    .array(
      z.strictObject({
        label: text,
        startYear: z.int().optional(),
        endYear: z.int().optional(),
        succeeds: text.optional(),
      }),
    )
    .default([]),
});

/** One printed name in one record; `meeting` (ISO date) and `item` narrow it where a record prints two people alike. */
export const mentionRef = z.strictObject({
  record: text.describe('File name.'),
  name: text.describe('As printed, without honorific.'),
  meeting: text.optional(),
  item: text.optional(),
});

export const judgementEntry = z.strictObject({
  id: id('judgement'),
  verdict: z.enum(verdicts),
  a: mentionRef,
  b: mentionRef,
  by: text,
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  why: text,
});

export const registers = z.strictObject({
  organizations: z.array(organizationEntry),
  people: z.array(personEntry),
  roles: z.array(roleEntry),
  strategies: z.array(strategyEntry),
  judgements: z.array(judgementEntry),
});

export type OrganizationEntry = z.infer<typeof organizationEntry>;
export type PersonEntry = z.infer<typeof personEntry>;
export type StrategyEntry = z.infer<typeof strategyEntry>;
export type MentionRef = z.infer<typeof mentionRef>;
export type JudgementEntry = z.infer<typeof judgementEntry>;
export type Registers = z.infer<typeof registers>;
export const noRegisters: Registers = { organizations: [], people: [], roles: [], strategies: [], judgements: [] };
