import { Contradiction } from '../evidence/contradiction.ts';
import { Meeting } from '../meeting/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { Role } from '../role/type.ts';
import { Contribution } from './contribution.ts';
import { Appearance } from './type.ts';

export const AppearanceLinks = reach(() => Appearance, 'Appearance', {
  person: one(() => Person, { path: '>APPEARANCE_OF Person', description: 'The person who appeared at the meeting.' }),
  meeting: one(() => Meeting, {
    path: '>APPEARED_AT Meeting',
    description: 'The meeting at which the person appeared.',
  }),
  role: one(() => Role, {
    nullable: true,
    path: '>IN_ROLE Role',
    description: 'The role that the printed title means; null when none is printed or it could not be settled.',
  }),
  organization: one(() => Organization, {
    nullable: true,
    path: '>FOR_ORGANIZATION Organization',
    description: 'The body for which the person came; null when the record does not say.',
  }),
  contradictions: many(() => Contradiction, {
    path: '<CONTRADICTS Contradiction',
    order: ['position'],
    description: 'What records of the meeting state differently about it, with the place in each.',
    pages: { name: 'Contradiction', things: 'contradictions' },
  }),
  contributions: many(() => Contribution, {
    path: '<PART_OF_APPEARANCE Contribution',
    order: ['at'],
    description: 'What the person did at the meeting, in print order.',
    pages: { name: 'Contribution', things: 'contributions' },
  }),
});
