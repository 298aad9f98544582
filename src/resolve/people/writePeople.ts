import type { MentionRef } from '../../model/registers.ts';
import { type Context, meetingRef, personRef } from '../context.ts';
import type { Sitting } from '../meetings/meeting.ts';
import { compareText } from '../wording/fold.ts';
import { type Identity, placeOf } from './identity.ts';
import type { PersonMention } from './mention.ts';
import { formOf } from './name.ts';
import type { PersonGroup } from './people.ts';
import { linksOf, reasonsOf } from './reasons.ts';

/** The persons with their reasons, the names that could not be settled, and the judgements. */
export function writePeople(
  context: Context,
  identities: Map<PersonGroup, Identity>,
  sittingOf: (mention: PersonMention) => Sitting | undefined,
) {
  const { writer, people } = context;
  const links = linksOf(people);
  for (const identity of identities.values()) {
    const { id, name, honorific, alsoKnownAs } = identity;
    writer.node('Person', id, {
      name,
      honorific,
      alsoKnownAs,
      identity: JSON.stringify(reasonsOf(identity, people, identities, links)),
    });
    for (const { scope } of identity.group.mentions) {
      const council = context.organizations.council(scope);
      if (council) writer.edge('OF_COUNCIL', personRef(identity), { label: 'Organization', id: council.id });
    }
  }
  for (const [group, found] of links) {
    const open = found.filter(({ other, link }) => link.verdict === 'unsure' && weaker(group, other) === group);
    if (open.length === 0) continue;
    const identity = identities.get(group) as Identity;
    const rivals = [...new Set(open.map(({ other }) => other))];
    const reason = [...new Set(open.map(({ link }) => link.why))].sort(compareText).join(' ');
    writeOpen(
      context,
      `unresolved/${identity.id.slice('person/'.length)}`,
      identity.name,
      reason,
      group.mentions,
      [group, ...rivals].map((one) => identities.get(one) as Identity),
      sittingOf,
    );
  }
  for (const { mention, candidates } of people.forenames) {
    const reason = `Only a forename is printed: ${placeOf(mention)}.`;
    writeOpen(
      context,
      `unresolved/${mention.scope.slug}/${mention.key.replace(/\/-\//, '/')}`,
      mention.name.printed,
      reason,
      [mention],
      candidates.map((one) => identities.get(one) as Identity),
      sittingOf,
    );
  }
  writeJudgements(context, identities);
}

const rank = { bare: 0, initial: 1, full: 2 };

/** Of two that may be one: the one whose name says less, was seen less, or came later. */
function weaker(a: PersonGroup, b: PersonGroup): PersonGroup {
  const order =
    rank[formOf(a.name)] - rank[formOf(b.name)] ||
    a.records.size - b.records.size ||
    compareText(b.dates[0] ?? '', a.dates[0] ?? '') ||
    compareText(a.id, b.id);
  return order <= 0 ? a : b;
}

/** A printed name as a judgement names it. */
const refOf = ({ fileName, name, date, itemNumber }: PersonMention): MentionRef => ({
  record: fileName,
  name: name.printed,
  ...(date === null ? {} : { meeting: date }),
  ...(itemNumber === null ? {} : { item: itemNumber }),
});

function writeOpen(
  context: Context,
  id: string,
  name: string,
  reason: string,
  mentions: PersonMention[],
  candidates: Identity[],
  sittingOf: (mention: PersonMention) => Sitting | undefined,
) {
  const { writer } = context;
  const [first] = mentions;
  const itself = first && !context.people.of.has(first.key) ? JSON.stringify(refOf(first)) : undefined;
  const open = writer.node('UnresolvedPerson', id, { name, reason, mention: itself });
  for (const one of candidates) writer.edge('CANDIDATE', open, personRef(one));
  for (const mention of mentions) {
    const record = context.recordOf(mention.sha);
    if (record) writer.evidence(open, record, mention);
    const sitting = sittingOf(mention);
    if (sitting) writer.edge('NAMED_AT', open, meetingRef(sitting));
  }
}

function writeJudgements(context: Context, identities: Map<PersonGroup, Identity>) {
  const { writer, people } = context;
  for (const [id, { a, b }] of people.judged.mentions) {
    const entry = context.judgements.find((one) => one.id === id);
    if (!entry) continue;
    const judgement = writer.node('Judgement', id, {
      verdict: entry.verdict,
      by: entry.by,
      on: entry.on,
      why: entry.why,
    });
    for (const mention of [...a, ...b]) {
      const group = people.of.get(mention.key);
      const identity = group && identities.get(group);
      if (identity) writer.edge('JUDGES', judgement, personRef(identity));
    }
  }
}
