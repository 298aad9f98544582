import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appearance } from '../appearance/type.ts';
import type { Context } from '../context.ts';
import { type Entity, entity } from '../entity.ts';
import { Mention } from '../item/mention.ts';
import { AgendaItem } from '../item/type.ts';
import { bodiesOrNull } from '../lookup.ts';
import { Meeting } from '../meeting/type.ts';
import { argumentsFor, figure, list, many, one, reach } from '../reach/declare.ts';
import { asOf, atBody, by, listedAsMember, place, placed } from '../reach/filter.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from '../role/tenure.ts';
import { Role } from '../role/type.ts';
import { Representative, together } from './representative.ts';
import { Organization } from './type.ts';

const at = {
  type: () => String,
  description:
    'Only at meetings of this body: a name, an abbreviation, or an id. Left out: the body of `metWith`, or all.',
  where: atBody,
  find: (context: Context, asked: string | null | undefined) => bodiesOrNull(context, asked ?? context.metWith),
};
const args = argumentsFor({ at });

export const OrganizationLinks = reach(() => Organization, 'Organization', {
  parent: one(() => Organization, {
    nullable: true,
    path: '>PART_OF Organization',
    description: 'The organization that this one is a part of; null for the topmost.',
  }),
  parts: many(() => Organization, {
    path: '<PART_OF Organization',
    order: ['name'],
    description: 'The organizations that are directly a part of this one, by name.',
    pages: { name: 'Organization', things: 'organizations', filters: { kind: by.kind } },
  }),
  meetings: list(() => Meeting, {
    name: 'Meeting',
    things: 'meetings',
    path: '<MEETING_OF|JOINT_MEETING_OF Meeting',
    filters: { from: by.from, to: by.to, kinds: by.kinds },
    description: 'The meetings of this organization, joint ones included, newest first.',
  }),
  roles: many(() => Role, {
    path: '<ROLE_IN Role',
    order: ['title'],
    description: 'The positions in this organization, by title.',
    pages: { name: 'Role', things: 'roles' },
  }),
  memberships: many(() => Tenure, {
    path: '<ROLE_IN Role <TENURE_IN Tenure',
    order: ['firstSeen'],
    ...asOf,
    description: 'Who held which position in this organization and when, its members included: first seen first.',
    pages: { name: 'Tenure', things: 'tenures', filters: { asOf: by.heldOn, person: by.holder, role: by.post } },
  }),
  membersListed: list(() => Appearance, {
    name: 'Appearance',
    things: 'appearances',
    path: '<MEETING_OF|JOINT_MEETING_OF Meeting <APPEARED_AT Appearance',
    filters: { ...placed, person: by.person, status: by.status, capacity: by.capacity },
    only: listedAsMember,
    description:
      'Where records list somebody as a member of this body, whether they came or not: newest meeting first. An agenda lists members without saying who came.',
  }),
  representatives: many(() => Representative, {
    path: ['<FOR_ORGANIZATION Appearance', '<FOR_ORGANIZATION Contribution'],
    order: ['at'],
    keys: (found) => [
      `[(${found})-[:APPEARANCE_OF|BY_PERSON]->(p) | p.id]`,
      `[(${found})-[:APPEARANCE_OF|BY_PERSON]->(p) | p.name]`,
      `${found}.roleAsStated`,
    ],
    args,
    filters: { at },
    where: (found, query, given) => (given.at == null ? null : at.where(found, query.param(given.at), given.at)),
    answer: together,
    description:
      'Who stood for this organization at meetings, newest first. One entry a person, or unnamed post-holder, and meeting.',
  }),
  timesInvolved: figure(() => Int, {
    args,
    filters: { at },
    match: (organization, query, given) =>
      `CALL (${organization}) {
         MATCH (${organization})-[:INVOLVED_IN]->(:AgendaItem)-[:ITEM_OF]->(m:Meeting) RETURN m
         UNION MATCH (${organization})<-[:FOR_ORGANIZATION]-(:Appearance)-[:APPEARED_AT]->(m:Meeting) RETURN m
         UNION MATCH (${organization})<-[:FOR_ORGANIZATION]-(:Contribution)-[:UNDER_ITEM]->(:AgendaItem)-[:ITEM_OF]->(m:Meeting) RETURN m
       } WITH m${given.at == null ? '' : ` WHERE ${at.where('m', query.param(given.at), given.at)}`}`,
    value: 'count(DISTINCT m)',
    none: 0,
    description:
      'Number of meetings at which an item names this organization or heard somebody who stood for it. A meeting counts once.',
  }),
  timesInvolvedOutOf: figure(() => Int, {
    args,
    filters: { at },
    match: (_, query, given) =>
      `MATCH (m:Meeting)${given.at == null ? '' : ` WHERE ${at.where('m', query.param(given.at), given.at)}`}`,
    value: 'count(m)',
    none: 0,
    description:
      'Number of meetings in the graph that `timesInvolved` is counted out of: those of the same body, or all.',
  }),
  items: list(() => AgendaItem, {
    name: 'AgendaItem',
    things: 'agenda items',
    path: '>INVOLVED_IN AgendaItem',
    filters: { ...placed, text: by.titled },
    description:
      'The agenda items that name this organization or heard somebody who stood for it: newest meeting first.',
  }),
  mentions: list(() => Mention, {
    name: 'Mention',
    things: 'mentions',
    path: '<MENTION_OF Mention',
    filters: placed,
    description: 'Where this organization is only spoken of, newest first.',
  }),
  resolutionsAddressedTo: many(() => Resolution, {
    path: '<ADDRESSED_TO Resolution',
    order: ['at'],
    description: 'The resolutions that ask or tell this organization to act, newest first.',
    pages: { name: 'Resolution', things: 'resolutions', filters: { ...place, action: by.action } },
  }),
  actions: many(() => Action, {
    path: '<ADDRESSED_TO Action',
    order: ['at'],
    description: 'What resolutions ask of this organization, and whether it was answered, newest first.',
    pages: {
      name: 'Action',
      things: 'actions',
      filters: { ...place, followedUp: by.followedUp, dueFrom: by.dueFrom, dueBy: by.dueBy },
    },
  }),
});

@Resolver(() => Organization)
export class CouncilResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'The council that this organization is a part of, at whatever depth; a council itself for a council; null outside of councils.',
  })
  async council(@Root() organization: Entity, @Ctx() { names }: Context): Promise<Entity | null> {
    const { byId } = await names.list('organizations');
    const seen = new Set<string>();
    let at = byId.get(organization.ref);
    while (at && !seen.has(at.id)) {
      if (at.row.kind === 'COUNCIL') return entity('Organization', at.row);
      seen.add(at.id);
      at = byId.get(String(at.row.parent));
    }
    return null;
  }
}
