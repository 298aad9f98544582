import { SourceRecord } from '../evidence/type.ts';
import { Mention } from '../item/mention.ts';
import { Reference } from '../item/reference.ts';
import { AgendaItem } from '../item/type.ts';
import { Meeting } from '../meeting/type.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { by } from '../reach/filter.ts';
import { Resolution } from '../resolution/type.ts';
import { Strategy } from '../strategy/type.ts';
import { ReportStrategy } from './strategy.ts';
import { Report } from './type.ts';

export const ReportLinks = reach(() => Report, 'Report', {
  authors: many(() => Person, {
    path: '>AUTHORED_BY Person',
    order: ['name'],
    description: 'The people whom the record names as authors or contacts, by name. Writing a report is no appearance.',
    pages: { name: 'Person', things: 'people' },
  }),
  item: one(() => AgendaItem, {
    nullable: true,
    path: '>UNDER_ITEM AgendaItem',
    description: 'The item under which it was received; null when it is only enclosed.',
  }),
  meeting: one(() => Meeting, {
    nullable: true,
    path: ['>UNDER_ITEM AgendaItem >ITEM_OF Meeting', '>SUBMITTED_TO Meeting'],
    description: 'The meeting to which the report came; null when no record says.',
  }),
  strategies: many(() => Strategy, {
    path: '>ABOUT Strategy',
    order: ['name'],
    description: 'The strategies that the report is about, by name.',
    pages: { name: 'Strategy', things: 'strategies' },
  }),
  strategiesNamed: many(() => ReportStrategy, {
    path: '<IN_REPORT ReportStrategy',
    order: ['position'],
    description: 'Every strategy that the enclosed report names: what it is about, and what it only mentions.',
    pages: { name: 'ReportStrategy', things: 'strategies named' },
  }),
  body: one(() => Organization, {
    nullable: true,
    path: '>REPORT_FOR Organization',
    description: 'The body that the enclosed report says it is for; null when it does not say.',
  }),
  organizations: many(() => Organization, {
    path: '<NAMED_IN Organization',
    order: ['name'],
    description: 'The organizations that the enclosed report names, by name.',
    pages: { name: 'Organization', things: 'organizations' },
  }),
  papers: many(() => Report, {
    path: '<NAMED_BY Report',
    order: ['position'],
    description: 'The papers that the enclosed report rests on or encloses in turn, in print order.',
    pages: { name: 'Report', things: 'reports' },
  }),
  paperOf: many(() => Report, {
    path: '>NAMED_BY Report',
    order: ['at'],
    description: 'The enclosed reports that rest on this paper or enclose it.',
    pages: { name: 'Report', things: 'reports' },
  }),
  records: many(() => SourceRecord, {
    path: '>RECORDED_IN Record',
    order: ['fileName'],
    description: 'The records in which the report itself stands.',
    pages: { name: 'Record', things: 'records' },
  }),
  mentions: many(() => Mention, {
    path: '<IN_REPORT Mention',
    order: ['position'],
    description: 'The people, roles and organizations that the enclosed report speaks of.',
    pages: { name: 'Mention', things: 'mentions' },
  }),
  recommendations: many(() => Resolution, {
    path: '<IN_REPORT Resolution',
    order: ['position'],
    description: 'What the enclosed report recommends, limb by limb.',
    pages: { name: 'Resolution', things: 'resolutions', filters: { action: by.action } },
  }),
  references: many(() => Reference, {
    path: '<IN_REPORT Reference',
    order: ['position'],
    description: 'The minutes and meetings that the enclosed report points at.',
    pages: { name: 'Reference', things: 'references' },
  }),
});
