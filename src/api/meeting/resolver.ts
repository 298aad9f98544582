import { Appearance } from '../appearance/type.ts';
import { Contradiction } from '../evidence/contradiction.ts';
import { SourceRecord } from '../evidence/type.ts';
import { Mention } from '../item/mention.ts';
import { Reference } from '../item/reference.ts';
import { AgendaItem } from '../item/type.ts';
import { Organization } from '../organization/type.ts';
import { UnresolvedPerson } from '../person/unresolved.ts';
import { figure, list, many, one, reach } from '../reach/declare.ts';
import { by, listedAsMember } from '../reach/filter.ts';
import { Report } from '../report/type.ts';
import { Meeting } from './type.ts';

export const MeetingLinks = reach(() => Meeting, 'Meeting', {
  contradictions: many(() => Contradiction, {
    path: '<CONTRADICTS Contradiction',
    order: ['position'],
    description: 'What records of the meeting state differently about its day, with the place in each.',
    pages: { name: 'Contradiction', things: 'contradictions' },
  }),
  body: one(() => Organization, {
    nullable: true,
    path: '>MEETING_OF Organization',
    description:
      'The body that met; null when no record says. At a joint meeting this is all of them as one, as printed: see `jointBodies`.',
  }),
  jointBodies: many(() => Organization, {
    path: '>JOINT_MEETING_OF Organization',
    order: ['name'],
    description: 'Each body that met at a joint meeting, by name; empty for a meeting of one body.',
  }),
  records: many(() => SourceRecord, {
    path: '>RECORDED_IN Record',
    order: ['fileName'],
    description: 'The records that tell of the meeting, by file name.',
    pages: { name: 'Record', things: 'records' },
  }),
  appearances: list(() => Appearance, {
    name: 'Appearance',
    things: 'appearances',
    path: '<APPEARED_AT Appearance',
    order: ['-basis', 'position'],
    filters: {
      status: by.status,
      capacity: by.capacity,
      basis: by.basis,
      role: by.role,
      organization: by.organization,
    },
    description: 'Who appeared at the meeting: the lists in print order, then who only took part in items.',
  }),
  membersListed: many(() => Appearance, {
    path: '<APPEARED_AT Appearance',
    order: ['position'],
    where: listedAsMember,
    description: 'Those whom the lists of the meeting have as members, whether they came or not, in print order.',
    pages: { name: 'Appearance', things: 'appearances' },
  }),
  attendanceRecorded: figure(() => Boolean, {
    match: (meeting) =>
      `MATCH (${meeting})<-[:APPEARED_AT]-(a:Appearance) WHERE a.basis = 'LISTED' AND a.status IS NOT NULL`,
    value: 'count(a) > 0',
    none: false,
    description:
      'Whether a record held lists who came. Where none does, that somebody is not listed says nothing about whether they came.',
  }),
  items: many(() => AgendaItem, {
    path: '<ITEM_OF AgendaItem',
    order: ['position'],
    description: 'The items of the meeting, in print order.',
    pages: { name: 'AgendaItem', things: 'agenda items', filters: { text: by.titled } },
  }),
  enclosedReports: many(() => Report, {
    path: '<SUBMITTED_TO Report',
    order: ['position'],
    where: (found) => `${found}.enclosed = true`,
    description: 'The reports and reviews enclosed with the papers of the meeting.',
    pages: { name: 'Report', things: 'reports' },
  }),
  contacts: many(() => Mention, {
    path: '<AT_MEETING Mention',
    order: ['position'],
    description: 'Whom the head of a record tells to ask, and who signs, in print order. Neither is an appearance.',
    pages: { name: 'Mention', things: 'mentions' },
  }),
  unresolvedPeople: many(() => UnresolvedPerson, {
    path: '<NAMED_AT UnresolvedPerson',
    order: [],
    description: 'Names printed at this meeting of which the records do not settle whom they mean.',
    pages: { name: 'UnresolvedPerson', things: 'unresolved names' },
  }),
  referredToBy: many(() => Reference, {
    path: '<REFERS_TO Reference',
    order: [],
    description: 'References elsewhere that point at this meeting as a whole.',
    pages: { name: 'Reference', things: 'references' },
  }),
});
