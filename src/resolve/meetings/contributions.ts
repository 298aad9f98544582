import type { mentionParts } from '../../model/enums.ts';
import type { AttendanceFact, ItemFact, PersonFact } from '../../model/facts.ts';
import { type Context, itemRef, meetingRef, part, personRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { Identity } from '../people/identity.ts';
import { officeOf } from '../roles/title.ts';
import type { Section } from '../scopes/scope.ts';
import { slug } from '../wording/fold.ts';
import { appearanceId, writeContradiction, writeRole } from './appearances.ts';
import type { MergedItem } from './item.ts';
import type { Sitting } from './meeting.ts';

/** What a meeting's item prints of people, in order. */
interface Spoken {
  section: Section;
  index: number;
  fact: PersonFact;
  position: number;
}

/** Contributions and mentions under the items of one meeting; who took part without being listed gets an appearance. */
export function writeContributions(context: Context, sitting: Sitting, appearances: Map<Identity, NodeRef>) {
  for (const item of sitting.items) {
    const all: Spoken[] = item.sources.flatMap(({ section, index }) =>
      (section.fact.items[index] as ItemFact).people.map((fact, position) => ({ section, index, fact, position })),
    );
    const personOf = (one: Spoken) =>
      one.fact.name ? context.personAt(one.section, one.index, 'people', one.position) : undefined;
    for (const one of all) if (one.fact.name) writeNamed(context, sitting, item, one, personOf(one), appearances);
    for (const one of all)
      if (!one.fact.name && one.fact.role)
        writeUnnamed(context, sitting, item, one, holderOf(context, sitting, item, one), appearances);
    for (const { section, index } of item.sources)
      writeDeclarations(context, sitting, item, section, index, appearances);
  }
}

/** An agenda tells what is to come: nobody has spoken yet. */
const happened = (section: Section) => section.fact.kind !== 'AGENDA';

function writeNamed(
  context: Context,
  sitting: Sitting,
  item: MergedItem,
  one: Spoken,
  person: Identity | undefined,
  appearances: Map<Identity, NodeRef>,
) {
  const { fact, section } = one;
  const stated = context.roles.find(fact, section);
  if (person && stated)
    context.tenures.say(person.id, stated, {
      date: section.fact.date,
      basis: 'POST_IN_ITEM',
      record: section.record,
      lines: fact.lines,
    });
  writeOtherForms(context, `${rest(item.id)}`, one, person, itemRef(item));
  if (fact.part === 'MENTIONED' || fact.part === 'AUTHORED' || !happened(section)) {
    const who = person ? part(person.id) : `${slug(fact.name as string)}-${fact.lines[0]}`;
    const mention = mentionNode(context, `mention/${rest(item.id)}/${who}`, one, itemRef(item));
    if (person) context.writer.edge('MENTION_OF', mention, personRef(person));
    return;
  }
  contributionNode(
    context,
    sitting,
    item,
    one,
    person ? part(person.id) : `${slug(fact.name as string)}-${fact.lines[0]}`,
    person,
    appearances,
  );
}

/** One contribution a person, item and part; who presented a report also answers questions on it, and that is one contribution. */
function contributionNode(
  context: Context,
  sitting: Sitting,
  item: MergedItem,
  { fact, section, position }: Spoken,
  who: string,
  person: Identity | undefined,
  appearances: Map<Identity, NodeRef>,
): NodeRef {
  const { writer } = context;
  const at = (part: string) => `contribution/${rest(item.id)}/${who}/${part.toLowerCase()}`;
  const id = fact.part === 'SPOKE' && presents(context, item, who) ? at('PRESENTED') : at(fact.part);
  const contribution = writer.node('Contribution', id, {
    part: id === at('PRESENTED') ? 'PRESENTED' : fact.part,
    nameAsStated: fact.name,
    roleAsStated: fact.role,
    organizationAsStated: fact.organization,
    position,
  });
  writer.edge('UNDER_ITEM', contribution, itemRef(item));
  writer.evidence(contribution, section.record, fact);
  for (const lines of fact.acts ?? []) writer.evidence(contribution, section.record, { lines });
  writeStated(context, contribution, fact, section);
  if (person) {
    writer.edge('BY_PERSON', contribution, personRef(person));
    writer.edge(
      'PART_OF_APPEARANCE',
      contribution,
      appearanceFor(context, sitting, { fact, section, position }, person, appearances),
    );
  }
  return contribution;
}

/** Whether any section says that this person presented the item. */
function presents(context: Context, item: MergedItem, who: string): boolean {
  const known = presenters.get(item);
  if (known) return known.has(who);
  const found = new Set<string>();
  for (const { section, index } of item.sources)
    if (happened(section))
      (section.fact.items[index] as ItemFact).people.forEach((fact, position) => {
        const person =
          fact.part === 'PRESENTED' && fact.name ? context.personAt(section, index, 'people', position) : undefined;
        if (person) found.add(part(person.id));
      });
  presenters.set(item, found);
  return found.has(who);
}
const presenters = new WeakMap<MergedItem, Set<string>>();

type Listed = { section: Section; fact: AttendanceFact };
const lists = new WeakMap<Sitting, Map<Identity, Listed[]>>();

/** Where the lists of a sitting, agendas apart, print each person; worked out once, because whoever speaks is looked for there. */
function listedBy(context: Context, sitting: Sitting): Map<Identity, Listed[]> {
  const known = lists.get(sitting);
  if (known) return known;
  const found = new Map<Identity, Listed[]>();
  for (const section of sitting.sections)
    if (happened(section))
      section.fact.attendance.forEach((fact, i) => {
        const person = context.personAt(section, null, 'attendance', i);
        if (person) found.set(person, [...(found.get(person) ?? []), { section, fact }]);
      });
  lists.set(sitting, found);
  return found;
}

function appearanceFor(
  context: Context,
  sitting: Sitting,
  {
    fact,
    section,
    position,
  }: {
    fact: { name: string | null; role: string | null; organization: string | null; lines: [number, number] };
    section: Section;
    position: number;
  },
  person: Identity,
  appearances: Map<Identity, NodeRef>,
): NodeRef {
  const { writer } = context;
  const known = appearances.get(person);
  const id = appearanceId(sitting, person);
  if (known) {
    const own = listedBy(context, sitting).get(person) ?? [];
    const away = own.find((one) => one.fact.status === 'APOLOGIES' || one.fact.status === 'ABSENT');
    if (away && !own.some((one) => one.fact.status === 'PRESENT' || one.fact.status === 'IN_ATTENDANCE'))
      writeContradiction(
        context,
        away,
        `${person.name} is listed as away and takes part in an item.`,
        'attendance/away-but-contributing',
      );
    return known;
  }
  const appearance = writer.node('Appearance', id, {
    basis: 'CONTRIBUTED',
    roleAsStated: fact.role,
    organizationAsStated: fact.organization,
    nameAsStated: fact.name ?? person.name,
    position: 1000 + position,
  });
  writer.edge('APPEARANCE_OF', appearance, personRef(person));
  writer.edge('APPEARED_AT', appearance, meetingRef(sitting));
  writer.evidence(appearance, section.record, fact);
  writeStated(context, appearance, fact, section);
  appearances.set(person, appearance);
  return appearance;
}

/** The role and body as stated, as far as they are known. */
function writeStated(
  context: Context,
  from: NodeRef,
  fact: { role: string | null; organization: string | null; lines: [number, number] },
  section: Section,
) {
  const stated = context.roles.find(fact, section);
  if (stated) writeRole(context, from, stated.role, { section, fact });
  const body = fact.organization ? context.organizations.find(fact.organization, section.scope) : undefined;
  if (body) context.writer.edge('FOR_ORGANIZATION', from, { label: 'Organization', id: body.id });
}

/** "invited Anne to lead": every other printed form of somebody named is a mention of theirs, with its own place. */
export function writeOtherForms(
  context: Context,
  within: string,
  { fact, section, position }: Pick<Spoken, 'fact' | 'section' | 'position'>,
  person: Identity | undefined,
  place: NodeRef,
) {
  for (const { name, lines } of fact.alsoAs ?? []) {
    const who = person ? part(person.id) : slug(fact.name as string);
    const form = { name, honorific: null, role: null, organization: null, part: 'MENTIONED' as const, lines };
    const mention = mentionNode(
      context,
      `mention/${within}/${who}/${slug(name)}-${lines[0]}`,
      { fact: form, section, position },
      place,
      'ALSO_NAMED',
    );
    if (person) context.writer.edge('MENTION_OF', mention, personRef(person));
  }
}

/** A mention under an item, in a report or at a meeting's head, with what it states. */
export function mentionNode(
  context: Context,
  id: string,
  { fact, section, position }: Pick<Spoken, 'fact' | 'section' | 'position'>,
  place: NodeRef,
  why: (typeof mentionParts)[number] = fact.part,
): NodeRef {
  const mention = context.writer.node('Mention', id, {
    part: why,
    nameAsStated: fact.name,
    roleAsStated: fact.role,
    organizationAsStated: fact.organization,
    position,
  });
  const at = place.label === 'Report' ? 'IN_REPORT' : place.label === 'Meeting' ? 'AT_MEETING' : 'UNDER_ITEM';
  context.writer.edge(at, mention, place);
  context.writer.evidence(mention, section.record, fact);
  writeStated(context, mention, fact, section);
  return mention;
}

/** The named person of the same item, else of the same meeting, whom the record gives this very post; never a joint one. */
function holderOf(context: Context, sitting: Sitting, item: MergedItem, one: Spoken): Identity | undefined {
  const stated = context.roles.find(one.fact, one.section);
  if (!stated || officeOf(one.fact.role as string) || stated.qualifier?.includes('joint')) return undefined;
  const holders = (items: MergedItem[]) => {
    const found = new Set<Identity>();
    for (const { sources } of items)
      for (const { section, index } of sources) {
        if (section.record !== one.section.record) continue;
        (section.fact.items[index] as ItemFact).people.forEach((fact, position) => {
          const held = fact.name ? context.roles.find(fact, section) : undefined;
          const person =
            held?.role === stated.role && held.qualifier === stated.qualifier
              ? context.personAt(section, index, 'people', position)
              : undefined;
          if (person) found.add(person);
        });
      }
    return found;
  };
  const here = holders([item]);
  const [holder, ...others] = here.size > 0 ? here : holders(sitting.items);
  return others.length === 0 ? holder : undefined;
}

/** A post-holder without a name belongs to the role; to a person only where the same record settles it. */
function writeUnnamed(
  context: Context,
  sitting: Sitting,
  item: MergedItem,
  one: Spoken,
  holder: Identity | undefined,
  appearances: Map<Identity, NodeRef>,
) {
  const { fact, section } = one;
  const stated = context.roles.find(fact, section);
  const who = holder ? part(holder.id) : stated ? part(stated.role.id) : slug(fact.role as string);
  if (fact.part === 'MENTIONED' || fact.part === 'AUTHORED' || !happened(section)) {
    const mention = mentionNode(context, `mention/${rest(item.id)}/${who}`, one, itemRef(item));
    if (holder) context.writer.edge('MENTION_OF', mention, personRef(holder));
    if (stated) context.writer.edge('MENTION_OF', mention, { label: 'Role', id: stated.role.id });
    return;
  }
  const already =
    holder && ['presented', 'spoke'].find((kind) => context.writer.has(`contribution/${rest(item.id)}/${who}/${kind}`));
  if (already)
    context.writer.evidence(
      { label: 'Contribution', id: `contribution/${rest(item.id)}/${who}/${already}` },
      section.record,
      fact,
    );
  else contributionNode(context, sitting, item, one, who, holder, appearances);
}

function writeDeclarations(
  context: Context,
  sitting: Sitting,
  item: MergedItem,
  section: Section,
  index: number,
  appearances: Map<Identity, NodeRef>,
) {
  const { writer } = context;
  (section.fact.items[index] as ItemFact).declarations.forEach((fact, position) => {
    const person = context.personAt(section, index, 'declaration', position);
    const who = person ? part(person.id) : slug(fact.name);
    const about = fact.relatesTo ? slug(fact.relatesTo).slice(0, 60) : 'unstated';
    const declaration = writer.node(
      'Declaration',
      `declaration/${rest(item.id)}/${who}/${about}/${fact.interest.toLowerCase().replaceAll('_', '-')}`,
      {
        interest: fact.interest,
        relatesTo: fact.relatesTo,
        nameAsStated: fact.name,
        position,
      },
    );
    writer.edge('UNDER_ITEM', declaration, itemRef(item));
    writer.evidence(declaration, section.record, fact);
    if (!person) return;
    writer.edge('BY_PERSON', declaration, personRef(person));
    if (!happened(section)) return;
    const spoken = {
      name: fact.name,
      honorific: null,
      role: null,
      organization: null,
      part: 'DECLARED' as const,
      lines: fact.lines,
    };
    contributionNode(
      context,
      sitting,
      item,
      { section, index, fact: spoken, position: 1000 + position },
      who,
      person,
      appearances,
    );
  });
}
