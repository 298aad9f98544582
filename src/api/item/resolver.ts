import { Contribution } from '../appearance/contribution.ts';
import { Contradiction } from '../evidence/contradiction.ts';
import { Meeting } from '../meeting/type.ts';
import { Organization } from '../organization/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { by } from '../reach/filter.ts';
import { Report } from '../report/type.ts';
import { FollowUp } from '../resolution/followUp.ts';
import { Resolution } from '../resolution/type.ts';
import { Reporting } from '../strategy/reporting.ts';
import { Declaration } from './declaration.ts';
import { Mention } from './mention.ts';
import { Reference } from './reference.ts';
import { AgendaItem } from './type.ts';

export const AgendaItemLinks = reach(() => AgendaItem, 'AgendaItem', {
  meeting: one(() => Meeting, { path: '>ITEM_OF Meeting', description: 'The meeting whose item it is.' }),
  contributions: many(() => Contribution, {
    path: '<UNDER_ITEM Contribution',
    order: ['position'],
    description: 'Who presented, spoke or declared under the item, in print order; unnamed post-holders included.',
    pages: { name: 'Contribution', things: 'contributions', filters: { part: by.part, person: by.actor } },
  }),
  mentions: many(() => Mention, {
    path: '<UNDER_ITEM Mention',
    order: ['position'],
    description: 'Whom the item only speaks of, in print order.',
    pages: { name: 'Mention', things: 'mentions' },
  }),
  reports: many(() => Report, {
    path: '<UNDER_ITEM Report',
    order: ['position'],
    description: 'The reports and presentations received under the item, in print order.',
    pages: { name: 'Report', things: 'reports' },
  }),
  strategies: many(() => Reporting, {
    path: '<UNDER_ITEM Reporting',
    order: ['-relation', 'nameAsStated'],
    description: 'The strategies that the item reports or mentions, those reported first.',
    pages: { name: 'Reporting', things: 'reportings', filters: { relation: by.relation } },
  }),
  declarations: many(() => Declaration, {
    path: '<UNDER_ITEM Declaration',
    order: ['position'],
    description: 'The interests declared under the item, in print order.',
    pages: { name: 'Declaration', things: 'declarations', filters: { interest: by.interest } },
  }),
  resolutions: many(() => Resolution, {
    path: '<UNDER_ITEM Resolution',
    order: ['position'],
    args: {
      includeRecommendations: {
        type: () => Boolean,
        defaultValue: false,
        description: 'Also give limbs that a report asks for and the meeting did not decide.',
      },
    },
    where: (found, _, { includeRecommendations }) =>
      includeRecommendations === true ? null : `${found}.kind <> 'RECOMMENDATION'`,
    description: 'What the meeting decided under the item, limb by limb in print order.',
    pages: { name: 'Resolution', things: 'resolutions', filters: { action: by.action } },
  }),
  references: many(() => Reference, {
    path: '<UNDER_ITEM Reference',
    order: ['position'],
    description: 'The minutes and meetings that the item points at, in print order.',
    pages: { name: 'Reference', things: 'references' },
  }),
  followsUp: many(() => AgendaItem, {
    path: '<UNDER_ITEM Reference >REFERS_TO AgendaItem',
    order: [],
    answer: (found, root) => found.filter(({ ref }) => ref !== root.ref),
    description: 'The earlier items that this item refers to, as far as they are in the graph.',
  }),
  followedUpBy: many(() => AgendaItem, {
    path: '<REFERS_TO Reference >UNDER_ITEM AgendaItem',
    order: [],
    answer: (found, root) => found.filter(({ ref }) => ref !== root.ref),
    description: 'The items that refer to this item, as far as they are in the graph.',
  }),
  referredToBy: many(() => Reference, {
    path: '<REFERS_TO Reference',
    order: ['at'],
    description: 'The pointers elsewhere that mean this item, newest meeting first.',
    pages: { name: 'Reference', things: 'references' },
  }),
  organizations: many(() => Organization, {
    path: '<INVOLVED_IN Organization',
    order: ['name'],
    description: 'The organizations that the item names or heard from, by name.',
    pages: { name: 'Organization', things: 'organizations' },
  }),
  contradictions: many(() => Contradiction, {
    path: '<CONTRADICTS Contradiction',
    order: ['position'],
    description: 'What records of the meeting state differently about its decisions, with the place in each.',
    pages: { name: 'Contradiction', things: 'contradictions' },
  }),
  answers: many(() => FollowUp, {
    path: '<FOLLOWED_IN FollowUp',
    order: [],
    description: 'What earlier resolutions asked for and this item refers back to.',
    pages: { name: 'FollowUp', things: 'follow-ups' },
  }),
});
