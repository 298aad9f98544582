import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { bearersOf, searchNames } from '../../graph/names/match.ts';
import type { Named } from '../../graph/names/named.ts';
import { AppearanceConnection, AppearanceFilter, appearancePage } from '../appearance/page.ts';
import { connectionOf, orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { Declaration } from '../item/declaration.ts';
import { Mention } from '../item/mention.ts';
import { findPerson } from '../lookup.ts';
import { byMeeting, byName, labelled } from '../order.ts';
import { Organization } from '../organization/type.ts';
import { Report } from '../report/type.ts';
import { Action } from '../resolution/action.ts';
import { Resolution } from '../resolution/type.ts';
import { Tenure } from '../role/tenure.ts';
import { PeopleFilter, peopleLeft } from './filter.ts';
import { Identity, identityOf } from './identity.ts';
import { Judgement } from './judgement.ts';
import { Person } from './type.ts';
import { UnresolvedPerson } from './unresolved.ts';

const PersonConnection = connectionOf('Person', 'people', () => Person);

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, {
    description:
      'People by name. With `search`, best first: the whole name or another printed name, then a surname or other whole ' +
      'word, then the beginning of a name, then a part of one, then near spellings. Without, all people in order of id. A full ' +
      'name that several people bear is answered with all of them, even where `first` is smaller: none is picked silently.',
  })
  async people(
    @Arg('search', () => String, {
      nullable: true,
      description: 'A name or a part of one; an honorific does not matter.',
    })
    search: string | null,
    @Args(() => PeopleFilter) filter: PeopleFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const { names, links } = context;
    const [{ all: everybody }, left] = await Promise.all([names.list('people'), peopleLeft(context, filter)]);
    const all = left === null ? everybody : everybody.filter(({ id }) => left.has(id));
    const found = search == null ? all : searchNames(search, all);
    // A place in a ranking is the only stable key of a search: the same revision gives the same ranking.
    const ranked = found.map((entry, rank) => ({ entry, rank: search == null ? 0 : rank }));
    const load = (entries: { entry: Named }[]) =>
      Promise.all(entries.map(({ entry }) => links.take('Person', entry.row)));
    const bearers = search == null || page.after != null ? 0 : bearersOf(search, found).length;
    const whole = { ...page, first: page.first >= 1 ? Math.min(Math.max(page.first, bearers), 500) : page.first };
    const list = `people ${JSON.stringify([search, filter.council, filter.body, filter.role, filter.capacity])}`;
    return pageOf(list, ranked, ({ entry, rank }) => [rank, entry.id], orderBy(), whole, load);
  }

  @Query(() => Person, {
    nullable: true,
    description:
      'One person. An unknown name is null, with an error of code NOT_FOUND that tells the nearest names; one that several people ' +
      'bear, with an error of code AMBIGUOUS that lists them with council, roles and years.',
  })
  async person(
    @Arg('person', () => String, { description: 'The exact name, another printed name, or an id.' }) asked: string,
    @Ctx() context: Context,
  ) {
    return context.links.node('Person', await findPerson(context, asked));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'The council whose records name this person; null when no record says which, or several councils name them.',
  })
  async council(@Root() person: Entity, @Ctx() { links }: Context) {
    const councils = await links.out(person, 'OF_COUNCIL');
    return councils.length === 1 ? councils[0] : null;
  }

  @FieldResolver(() => [Organization], { description: 'Every council whose records name this person, by name.' })
  async councils(@Root() person: Entity, @Ctx() { links }: Context) {
    return (await links.out(person, 'OF_COUNCIL')).sort(byName);
  }

  @FieldResolver(() => [Tenure], { description: 'The roles that this person held, first seen first.' })
  async tenures(@Root() person: Entity, @Ctx() { links }: Context) {
    return (await links.in(person, 'TENURE_OF')).sort(byFirstSeen);
  }

  @FieldResolver(() => AppearanceConnection, {
    description: 'Every appearance of this person at a meeting, newest first. Being only spoken of is a mention.',
  })
  async appearances(
    @Root() person: Entity,
    @Args(() => AppearanceFilter) filter: AppearanceFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return appearancePage(context, await context.links.in(person, 'APPEARANCE_OF'), filter, page);
  }

  @FieldResolver(() => [Mention], {
    description: 'Where this person is only spoken of, or named as an author: newest meeting first.',
  })
  async mentions(@Root() person: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, await links.in(person, 'MENTION_OF'));
  }

  @FieldResolver(() => [Report], { description: 'The reports that name this person as an author.' })
  async reportsAuthored(@Root() person: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, await links.in(person, 'AUTHORED_BY'));
  }

  @FieldResolver(() => [Declaration], { description: 'The interests that this person declared.' })
  async declarations(@Root() person: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Declaration', await links.in(person, 'BY_PERSON')));
  }

  @FieldResolver(() => [Resolution], { description: 'The resolutions that ask or tell this person by name to act.' })
  async resolutionsAddressedTo(@Root() person: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Resolution', await links.in(person, 'ADDRESSED_TO')));
  }

  @FieldResolver(() => [Action], {
    description: 'What resolutions ask of this person by name, and whether it was answered.',
  })
  async actions(@Root() person: Entity, @Ctx() { links }: Context) {
    return byMeeting(links, labelled('Action', await links.in(person, 'ADDRESSED_TO')));
  }

  @FieldResolver(() => Identity, {
    description:
      'Why we think that this is one person: the printed names that were joined, the reasons, and who else it might be.',
  })
  async identity(@Root() person: Entity, @Ctx() { links }: Context) {
    return identityOf(await links.whole(person));
  }

  @FieldResolver(() => [Judgement], { description: 'What reviewers decided about the identity of this person.' })
  async judgements(@Root() person: Entity, @Ctx() { links }: Context) {
    return links.in(person, 'JUDGES');
  }

  @FieldResolver(() => [UnresolvedPerson], {
    description: 'Printed names that may mean this person, and could not be settled.',
  })
  async possibleMentions(@Root() person: Entity, @Ctx() { links }: Context) {
    return links.in(person, 'CANDIDATE');
  }
}

const byFirstSeen = (a: Entity, b: Entity) => {
  const [left, right] = [`${a.firstSeen} ${a.ref}`, `${b.firstSeen} ${b.ref}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
