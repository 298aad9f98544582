import { type Context, meetingRef, part, personRef } from '../context.ts';
import { rest } from '../organizations/body.ts';
import { slug } from '../wording/fold.ts';
import { mentionNode } from './contributions.ts';
import type { Sitting } from './meeting.ts';

/** Whom a page head tells to ask, and who signs: mentions of people in their posts, never appearances. */
export function writeContacts(context: Context, sitting: Sitting) {
  for (const section of sitting.sections)
    section.fact.contacts?.forEach((contact, position) => {
      const { name, kind, role, lines } = contact;
      const person = context.personAt(section, null, 'contact', position);
      const stated = context.roles.find({ role, organization: null }, section);
      if (person && stated)
        context.tenures.say(person.id, stated, {
          date: section.fact.date,
          basis: 'POST_AT_HEAD',
          record: section.record,
          lines,
        });
      const who = person ? part(person.id) : slug(name);
      const mention = mentionNode(
        context,
        `mention/${rest(sitting.id)}/${kind.toLowerCase()}/${who}`,
        { fact: { ...contact, honorific: null, organization: null, part: 'MENTIONED' }, section, position },
        meetingRef(sitting),
        kind,
      );
      if (person) context.writer.edge('MENTION_OF', mention, personRef(person));
    });
}
