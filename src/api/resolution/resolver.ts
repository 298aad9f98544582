import { Actor } from '../item/actor.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { Report } from '../report/type.ts';
import { Action } from './action.ts';
import { Resolution } from './type.ts';

export const ResolutionLinks = reach(() => Resolution, 'Resolution', {
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem',
    description: 'The item under which it was decided; null inside an enclosed report.',
  }),
  report: one(() => Report, {
    nullable: true,
    path: '>IN_REPORT Report',
    description: 'The enclosed report that asks for it; null for a decision.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: ['>UNDER_ITEM AgendaItem >ITEM_OF Meeting', '>IN_REPORT Report >SUBMITTED_TO Meeting'],
    description: 'The meeting that decided it, or to which the report that asks for it came.',
  }),
  addressedTo: many(() => Actor, {
    path: ['>ADDRESSED_TO Person', '>ADDRESSED_TO Role', '>ADDRESSED_TO Organization'],
    order: ['name|title'],
    description: 'Who is asked or told to act, as far as it could be settled.',
  }),
  asActions: many(() => Action, {
    path: '<REQUESTED_IN Action',
    order: ['position'],
    description: 'What it asks of somebody, each with whether a later item answers it.',
    pages: { name: 'Action', things: 'actions' },
  }),
});
