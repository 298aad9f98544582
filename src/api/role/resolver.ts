import { Contribution } from '../appearance/contribution.ts';
import { Appearance } from '../appearance/type.ts';
import { Mention } from '../item/mention.ts';
import { Organization } from '../organization/type.ts';
import { Person } from '../person/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { asOf, by, place } from '../reach/filter.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from './tenure.ts';
import { Role } from './type.ts';

export const RoleLinks = reach(() => Role, 'Role', {
  organization: one(() => Organization, {
    nullable: true,
    path: '>ROLE_IN Organization',
    description: 'The organization in which the position is; null when no record says.',
  }),
  tenures: many(() => Tenure, {
    path: '<TENURE_IN Tenure',
    order: ['firstSeen'],
    ...asOf,
    description: 'Who held the role and when, first seen first.',
    pages: { name: 'Tenure', things: 'tenures', filters: { on: by.heldOn, person: by.holder } },
  }),
  holders: many(() => Person, {
    path: '<TENURE_IN Tenure >TENURE_OF Person',
    order: ['name'],
    args: asOf.args,
    where: (_person, query, args, [, tenure = '']) => asOf.where(tenure, query, args),
    description: 'The people who held the role, by name.',
  }),
  appearances: many(() => Appearance, {
    path: '<IN_ROLE Appearance',
    order: ['at'],
    description: 'Appearances in which the record states this role, newest first.',
    pages: { name: 'Appearance', things: 'appearances', filters: { ...place, status: by.status, person: by.person } },
  }),
  contributions: many(() => Contribution, {
    path: '<IN_ROLE Contribution',
    order: ['at'],
    description: 'Contributions that state this role, those of unnamed post-holders included, newest first.',
    pages: { name: 'Contribution', things: 'contributions', filters: { ...place, part: by.part, person: by.actor } },
  }),
  mentions: many(() => Mention, {
    path: '<IN_ROLE Mention',
    order: ['at'],
    description: 'Where the role is only spoken of, newest first.',
    pages: { name: 'Mention', things: 'mentions', filters: place },
  }),
  resolutionsAddressedTo: many(() => Resolution, {
    path: '<ADDRESSED_TO Resolution',
    order: ['at'],
    description: 'The resolutions that ask or tell the holder of this role to act, newest first.',
    pages: { name: 'Resolution', things: 'resolutions', filters: { ...place, action: by.action } },
  }),
  actions: many(() => Action, {
    path: '<ADDRESSED_TO Action',
    order: ['at'],
    description: 'What resolutions ask of the holder of this role, and whether it was answered, newest first.',
    pages: {
      name: 'Action',
      things: 'actions',
      filters: { ...place, followedUp: by.followedUp, dueFrom: by.dueFrom, dueBy: by.dueBy },
    },
  }),
});
