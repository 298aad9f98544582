import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeLabel } from '../../model/graph.ts';
import { Contribution } from '../appearance/contribution.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Meeting } from '../meeting/type.ts';
import { byName, byPosition, labelled } from '../order.ts';
import { Organization } from '../organization/type.ts';
import { Report } from '../report/type.ts';
import { FollowUp } from '../resolution/followUp.ts';
import { Resolution } from '../resolution/type.ts';
import { Reporting } from '../strategy/reporting.ts';
import { Declaration } from './declaration.ts';
import { Mention } from './mention.ts';
import { Reference } from './reference.ts';
import { AgendaItem } from './type.ts';

async function under({ links }: Context, item: Entity, label: NodeLabel): Promise<Entity[]> {
  return labelled(label, await links.in(item, 'UNDER_ITEM')).sort(byPosition);
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => Meeting, { description: 'The meeting whose item it is.' })
  meeting(@Root() item: Entity, @Ctx() { links }: Context) {
    return links.one(item, 'ITEM_OF');
  }

  @FieldResolver(() => [Contribution], {
    description: 'Who presented, spoke or declared under the item, in print order; unnamed post-holders included.',
  })
  contributions(@Root() item: Entity, @Ctx() context: Context) {
    return under(context, item, 'Contribution');
  }

  @FieldResolver(() => [Mention], { description: 'Whom the item only speaks of, in print order.' })
  mentions(@Root() item: Entity, @Ctx() context: Context) {
    return under(context, item, 'Mention');
  }

  @FieldResolver(() => [Report], {
    description: 'The reports and presentations received under the item, in print order.',
  })
  reports(@Root() item: Entity, @Ctx() context: Context) {
    return under(context, item, 'Report');
  }

  @FieldResolver(() => [Reporting], {
    description: 'The strategies that the item reports or mentions, those reported first.',
  })
  async strategies(@Root() item: Entity, @Ctx() context: Context) {
    const rank = ({ relation, nameAsStated, ref }: Entity) =>
      `${relation === 'REPORTED' ? 0 : 1} ${nameAsStated} ${ref}`;
    return (await under(context, item, 'Reporting')).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  @FieldResolver(() => [Declaration], { description: 'The interests declared under the item, in print order.' })
  declarations(@Root() item: Entity, @Ctx() context: Context) {
    return under(context, item, 'Declaration');
  }

  @FieldResolver(() => [Resolution], {
    description: 'What the meeting decided under the item, limb by limb in print order.',
  })
  async resolutions(
    @Root() item: Entity,
    @Arg('includeRecommendations', () => Boolean, {
      defaultValue: false,
      description: 'Also give limbs that a report asks for and the meeting did not decide.',
    })
    includeRecommendations: boolean,
    @Ctx() context: Context,
  ) {
    return (await under(context, item, 'Resolution')).filter(
      ({ kind }) => includeRecommendations || kind !== 'RECOMMENDATION',
    );
  }

  @FieldResolver(() => [Reference], {
    description: 'The minutes and meetings that the item points at, in print order.',
  })
  references(@Root() item: Entity, @Ctx() context: Context) {
    return under(context, item, 'Reference');
  }

  @FieldResolver(() => [AgendaItem], {
    description: 'The earlier items that this item refers to, as far as they are in the graph.',
  })
  async followsUp(@Root() item: Entity, @Ctx() context: Context) {
    const references = await under(context, item, 'Reference');
    const targets = await Promise.all(references.map((reference) => context.links.out(reference, 'REFERS_TO')));
    return distinct(labelled('AgendaItem', targets.flat()).filter(({ ref }) => ref !== item.ref));
  }

  @FieldResolver(() => [AgendaItem], {
    description: 'The items that refer to this item, as far as they are in the graph.',
  })
  async followedUpBy(@Root() item: Entity, @Ctx() { links }: Context) {
    const references = await links.in(item, 'REFERS_TO');
    const sources = await Promise.all(references.map((reference) => links.one(reference, 'UNDER_ITEM')));
    return distinct(sources.filter((source): source is Entity => source !== null && source.ref !== item.ref));
  }

  @FieldResolver(() => [Organization], { description: 'The organizations that the item names or heard from, by name.' })
  async organizations(@Root() item: Entity, @Ctx() { links }: Context) {
    return (await links.in(item, 'INVOLVED_IN')).sort(byName);
  }

  @FieldResolver(() => [FollowUp], { description: 'What earlier resolutions asked for and this item refers back to.' })
  async answers(@Root() item: Entity, @Ctx() { links }: Context) {
    return (await links.in(item, 'FOLLOWED_IN')).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }
}

const distinct = (items: Entity[]) =>
  [...new Map(items.map((item) => [item.ref, item])).values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
