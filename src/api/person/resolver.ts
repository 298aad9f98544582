import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Contribution } from '../appearance/contribution.ts';
import { Appearance } from '../appearance/type.ts';
import type { Entity } from '../entity.ts';
import { Declaration } from '../item/declaration.ts';
import { Mention } from '../item/mention.ts';
import { Organization } from '../organization/type.ts';
import { list, many, one, reach } from '../reach/declare.ts';
import { register } from '../reach/field.ts';
import { asOf, by, place, placed } from '../reach/filter.ts';
import { Report } from '../report/type.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from '../role/tenure.ts';
import { Identity, identityOf } from './identity.ts';
import { Judgement } from './judgement.ts';
import { Person } from './type.ts';
import { UnresolvedPerson } from './unresolved.ts';

export const PersonLinks = reach(() => Person, 'Person', {
  council: one(() => Organization, {
    nullable: true,
    path: '>OF_COUNCIL Organization',
    answer: (found) => (found.length === 1 ? found[0] : null),
    description:
      'The council whose records name this person; null when no record says which, or several councils name them.',
  }),
  councils: many(() => Organization, {
    path: '>OF_COUNCIL Organization',
    order: ['name'],
    description: 'Every council whose records name this person, by name.',
  }),
  tenures: many(() => Tenure, {
    path: '<TENURE_OF Tenure',
    order: ['firstSeen'],
    ...asOf,
    description: 'The roles that this person held, first seen first.',
    pages: { name: 'Tenure', things: 'tenures', filters: { on: by.heldOn, role: by.post } },
  }),
  appearances: list(() => Appearance, {
    name: 'Appearance',
    things: 'appearances',
    path: '<APPEARANCE_OF Appearance',
    filters: {
      ...placed,
      status: by.status,
      capacity: by.capacity,
      basis: by.basis,
      role: by.role,
      organization: by.organization,
    },
    description: 'Every appearance of this person at a meeting, newest first. Being only spoken of is a mention.',
  }),
  contributions: list(() => Contribution, {
    name: 'Contribution',
    things: 'contributions',
    path: '<BY_PERSON Contribution',
    filters: { ...placed, part: by.part, role: by.role, organization: by.organization },
    description: 'What this person presented, said or declared under items, newest first.',
  }),
  mentions: many(() => Mention, {
    path: '<MENTION_OF Mention',
    order: ['at'],
    description: 'Where this person is only spoken of, or named as an author: newest meeting first.',
    pages: { name: 'Mention', things: 'mentions', filters: { ...place, part: by.part } },
  }),
  reportsAuthored: many(() => Report, {
    path: '<AUTHORED_BY Report',
    order: ['at'],
    description: 'The reports that name this person as an author, newest first.',
    pages: { name: 'Report', things: 'reports', filters: { ...place, text: by.titled } },
  }),
  declarations: many(() => Declaration, {
    path: '<BY_PERSON Declaration',
    order: ['at'],
    description: 'The interests that this person declared, newest first.',
    pages: { name: 'Declaration', things: 'declarations', filters: { ...place, interest: by.interest } },
  }),
  resolutionsAddressedTo: many(() => Resolution, {
    path: '<ADDRESSED_TO Resolution',
    order: ['at'],
    description: 'The resolutions that ask or tell this person by name to act, newest first.',
    pages: { name: 'Resolution', things: 'resolutions', filters: { ...place, action: by.action } },
  }),
  actions: many(() => Action, {
    path: '<ADDRESSED_TO Action',
    order: ['at'],
    description: 'What resolutions ask of this person by name, and whether it was answered, newest first.',
    pages: {
      name: 'Action',
      things: 'actions',
      filters: { ...place, followedUp: by.followedUp, dueFrom: by.dueFrom, dueBy: by.dueBy },
    },
  }),
  judgements: many(() => Judgement, {
    path: '<JUDGES Judgement',
    order: ['on'],
    description: 'What reviewers decided about the identity of this person.',
    pages: { name: 'Judgement', things: 'judgements' },
  }),
  possibleMentions: many(() => UnresolvedPerson, {
    path: '<CANDIDATE UnresolvedPerson',
    order: ['at'],
    description: 'Printed names that may mean this person, and could not be settled.',
    pages: { name: 'UnresolvedPerson', things: 'unresolved names' },
  }),
});

register('Person', 'identity', { field: { kind: 'needs', props: ['identity'] } });

@Resolver(() => Person)
export class IdentityResolver {
  @FieldResolver(() => Identity, {
    description:
      'Why we think that this is one person: the printed names that were joined, the reasons, and who else it might be.',
  })
  identity(@Root() person: Entity) {
    return identityOf(person);
  }
}
