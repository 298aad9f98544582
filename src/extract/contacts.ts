import { readRoster } from '../language/roster.ts';
import { withoutMarkup } from '../language/words.ts';
import type { AttendanceFact, MeetingFact } from '../model/facts.ts';
import type { MeetingSection } from '../model/structure.ts';

export type ContactFact = NonNullable<MeetingFact['contacts']>[number];

/** "Contact: Jo Ash", "For further information please contact Jo Ash on 01234": whom to ask. */
const contact =
  /^(?:contacts?(?: officers?| persons?| names?| details)?|(?:enquiries|queries)(?: to)?|(?:for |any )?(?:further|more) information,? (?:please )?contact|please (?:contact|ask for)|(?:democratic services|governance|committee|lead|reporting) contact|(?:contact )?officer to contact|issued by|published by|summoned by)(?:\s*[:–—-]+\s*|\s+)(?=\p{Lu})/iu;
/** "Clerk: Mrs P Ash", "Committee Administrator - Jo Ash": a post that is asked, and who holds it. */
const keeper =
  /^((?:(?:town|parish|council|committee|acting|deputy|meeting|democratic services|governance) ){0,2}(?:clerk|administrator|secretary|officer|co-?ordinator)(?: (?:to|and) (?:the )?[\p{L} ]{3,40})?)\s*[:–—-]+\s*(?=\p{Lu})/iu;
/** Telephone, e-mail, an address. */
const reach = /\s*(?:\b(?:tel|telephone|phone|e-?mail|ext|direct|mobile|fax|on)\b|[\d(+][\d(+]|@|\||https?:).*$/i;
const post =
  /^(?:(?:the|acting|interim|deputy|assistant|town|parish|district|borough|city|county|corporate|strategic|group|executive) )*(?:clerk|proper officer|chief executive|monitoring officer|director|solicitor|head of|secretary|chair(?:man|woman|person)?|mayor|responsible financial officer)\b[\p{L}\s,&/()-]{0,70}$/iu;
const closing = /\b(?:signed|sgd|yours (?:faithfully|sincerely|truly)|dated|by order|summon\w*)\b/i;
const signed = /^(?:signed|sgd|signature)(?: by)?\b[\s:._…-]*(?=\p{Lu})/iu;

/**
 * Whom the head says to ask, and who signs at the foot or under a summons; people of the lists are in `attendance`, not here.
 * `furniture`: lines that run along the pages; a name and its post may stand on either side of them.
 */
export function extractContacts(
  lines: readonly string[],
  furniture: ReadonlySet<number>,
  section: MeetingSection,
  attendance: readonly AttendanceFact[],
): ContactFact[] {
  const [first, last] = section.lines;
  const head = Math.min(section.items[0]?.titleLines[0] ?? last + 1, first + 80);
  const listed = new Set(attendance.flatMap(({ lines: [from, to] }) => numbers(from, to)));
  const found: ContactFact[] = [];
  const printed = numbers(first, last)
    .filter((line) => !furniture.has(line))
    .map((line, order) => ({
      line,
      order,
      text: withoutMarkup(lines[line - 1] ?? '')
        .replace(/\s/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => text);
  const add = (kind: ContactFact['kind'], text: string, role: string | null, from: number, to = from) => {
    const person = onePerson(text);
    if (!person || listed.has(from) || found.some(({ name }) => name === person.name)) return;
    found.push({ name: person.name, role: person.role ?? role, kind, lines: [from, to] });
  };
  for (const [at, { line, order, text }] of printed.entries()) {
    if (text.length > 160) continue;
    const next = printed[at + 1];
    const inHead = line < head;
    const atFoot = at >= printed.length - 10;
    const asked = inHead ? contact.exec(text) : null;
    const kept = inHead || atFoot ? keeper.exec(text) : null;
    // "Contact: Jo Ash or Bo Elm  Email: ..."
    if (asked)
      for (const each of text.slice(asked[0].length).split(/ or (?=\p{Lu})/u)) add('CONTACT', each, null, line);
    else if (kept) add(inHead ? 'CONTACT' : 'SIGNATORY', text.slice(kept[0].length), kept[1] ?? null, line);
    else if (signed.test(text)) add('SIGNATORY', text.replace(signed, ''), null, line);
    else if (
      (atFoot || inHead) &&
      next &&
      next.order - order <= 3 &&
      post.test(next.text) &&
      (atFoot || printed.slice(Math.max(0, at - 4), at + 5).some((near) => closing.test(near.text)))
    )
      add('SIGNATORY', text, next.text.replace(/[\s,.]+$/, ''), line, next.line);
  }
  return found;
}

/** The one person whom a stretch names, and nothing else of note before what one reaches them by. */
function onePerson(text: string): { name: string; role: string | null } | null {
  const plain = (text.split(/\s{2,}/)[0] ?? '').replace(reach, '').replace(/[\s,;:._…–—-]+$/, '');
  if (plain.length < 4 || /\b(?:was|were|is|are|had|has|will|that|and|to|(?:re-?)?(?:elected|appointed))\b/.test(plain))
    return null;
  const { entries } = readRoster(plain, { surnames: false, titles: false });
  const [entry] = entries;
  if (entries.length !== 1 || !entry?.name || plain.slice(0, entry.from).trim() || !/\s/.test(entry.name)) return null;
  return { name: entry.name, role: entry.role };
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
