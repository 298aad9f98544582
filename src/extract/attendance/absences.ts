import type { Group } from '../../genre/attendance/groups.ts';
import { ofAbsence, readLabel } from '../../genre/attendance/labels.ts';
import { readRoster } from '../../language/roster.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { withoutMarkup } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';
import { type ItemSection, type Passage, spanOf } from '../../model/structure.ts';
import { listsOf, namesNobody } from '../people/listing.ts';

/** A list of names within a passage and what it is a list of. */
export interface Listing {
  text: string;
  passage: Passage;
  from: number;
  to: number;
  group: Group;
  /** See `Setting.apart`. */
  apart?: boolean;
}

const subject = /\bapolog(?:y|ies)\b|\battendance\b|\babsen(?:ce|t|ces)\b|\bsubstitut/i;
const lead =
  /^(?:(?:.{0,60}?\b)?apolog(?:y|ies)\b|(?:these )?(?:were|had been) (?:received|given|sent)\b).{0,80}?(?:\bfrom\b|\bby\b|\bon behalf of\b|:-?|[–-])\s*/i;
/** "Cllr Ash, who was substituted by Cllr Elm": still an entry of a list */
const stoodInBy = ' (?:was|is) (?:substituted|represented|replaced) by\\b';
const whoStoodIn = new RegExp(`,? who${stoodInBy}`, 'i');
const runsOn = new RegExp(
  `\\b(?:who(?!${stoodInBy})|as (?:he|she|they)|the (?:chair|committee|panel|board)|(?:and )?(?:were|was|be) (?:accepted|noted))\\b`,
  'i',
);
const stead =
  /\b(?:(?:was |were |is |had been )?(?:present|attended|attending|in attendance|appointed|nominated|acting|confirmed .{0,30})?\s*(?:as )?(?:a |the )?(?:substitut(?:e|ed|ing)(?: member)?|(?:in )?substitution|deputi[sz](?:ed|ing)))\s+(?:for|on behalf of)\s+/i;
/** "Councillor Ash replaced Councillor Birch for this meeting only.": on the committee Birch still sits. */
const forOnce =
  / (?:(?:had|has) )?(?:temporarily )?replaced (?=(?:(?:County|District|Borough) )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b[^.;]{2,60} (?:for|at) (?:this|the) meeting\b)/;

/** "Mr Ash (Clerk) also sent his apology", and not "gave apologies for having to leave" */
const apologises =
  '(?:(?:had )?(?:sent|gave|given|tendered|submitted) (?:an |his |her |their )?apolog(?:y|ies)(?! for (?!absence|non-|inability|not|the meeting))|apologi[sz]ed (?:for|that))';
/** "Councillors Ash and Birch were absent.", "Trustee Elm did not attend.", "Mr Cole sent his apology." */
const absent = new RegExp(
  `(?<=^.{4,200}?) (?:(?:was|were) (?:also )?absent|did not attend|(?:also |had )?${apologises})\\b`,
  'i',
);
const sendsWord = new RegExp(apologises, 'i');
/** "Ann Ash attended in her absence.", "Ann Ash was his substitute.", of the person named before. */
const inStead =
  /^(.{3,60}?) (?:was (?:his|her|their) (?:substitute|deputy)\b|(?:attended|was present|was in attendance|deputi[sz]ed)(?: the meeting)? (?:in (?:his|her|their) (?:absence|place|stead)|on (?:his|her|their) behalf|as (?:his|her|their) (?:substitute|deputy))\b)/i;

/** "Councillor Ash was present in substitution for Councillor Elm, who had sent apologies." */
const whoSent = new RegExp(`(?<= for )(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\\b\\.? [^,]{2,50}(?=, who ${apologises})`);

/** "Councillor Ash sent apologies and Councillor Birch attended as substitute." */
const sentWith =
  /^(.{3,60}?) (?:had )?(?:sent|gave|given|tendered|submitted) (?:an |his |her |their )?apolog\w+,? and (.{3,60}?) (?:attended|was present|acted|was) as (?:a |the |his |her |their )?substitute\b/i;
const addressed = /^(?:Councillors?|Cllrs?|Trustees?|Governors?|Mr|Mrs|Ms|Miss|Dr)\b/i;
const tells = /\b(?:was|were|had|has|is|may|will|would|be|no|not|\p{Ll}{3,}ed)\b/u;
/** "Mr Trevor Ash - Borough Councillor": an entry of a list, in a paragraph of its own. */
const isEntry = (text: string) =>
  text.length < 160 && !tells.test(text) && (addressed.test(text) || namesOnly(text)) && !text.endsWith(':');

/** "Councillor Ash for Councillor Birch" in a list of substitutes. */
const paired = /(?<=^.{3,60}) for (?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b)/;
/** "Jo Ash, Head of Wards for Ann Birch" under "Substitute Members" */
const pairedNames = /(?<=^.{3,60}) for (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;

/** "Councillor Ash was present as substitute for Councillor Elm and Councillor Oak was present as substitute for Mr Fir.": each for one. */
const nextStandIn =
  /,? and (?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b[^,;.]{2,50} (?:was|attended|acted|substituted|deputi[sz]ed)\b)/gu;
function clauses(sentence: Sentence): Sentence[] {
  const cuts = stead.test(sentence.text) ? matchesOf(nextStandIn, sentence.text) : [];
  const ends = [...cuts.map(({ index }) => index), sentence.text.length];
  return ends.map((end, at) => {
    const cut = cuts[at - 1];
    const begin = cut ? cut.index + cut[0].length : 0;
    return { from: sentence.from + begin, to: sentence.from + end, text: sentence.text.slice(begin, end) };
  });
}

/** Nothing behind "received from:-", or "the following members:". */
const announcesNames = /^(?:(?:the )?(?:following|undermentioned)(?: \p{Ll}+){0,3})?[:–-]*$/u;

/** "Apologies were received from:" over its names */
const opensList = (text: string) => text.endsWith(':') && lead.test(text);

/** Lists of apologies, and who stood in for whom, in items such as "Apologies for absence". */
export function absencesIn(item: ItemSection): { listings: Listing[]; substitutes: AttendanceFact[] } {
  const listings: Listing[] = [];
  const substitutes: AttendanceFact[] = [];
  if (!subject.test(item.title)) return underHeadings(item);
  const group: Group = { label: 'Apologies', status: 'APOLOGIES', capacity: 'MEMBER', members: true };
  const called: Group = { label: 'Present', status: 'PRESENT', capacity: 'MEMBER', members: true };
  const roll = /\b(?:roll|sederunt)\b/i.test(item.title); // "Calling of the roll and apologies"
  const ofSubstitutes = /\bsubstitut/i.test(item.title);
  let otherwise = false;
  let open = /\bfrom\W*$/i.test(item.title); // "received from:-" and the names below
  let listed = open || /^apolog\w+(?: for (?:absence|non-attendance))?\W*$/i.test(item.title); // and nothing but names so far
  let headed =
    /\bapolog(?:y|ies)\b/i.test(item.title) &&
    !/\bminutes\b|^(?:present|attendance)\b|\brecord of attendance\b/i.test(item.title);
  for (const passage of item.passages) {
    if (passage.kind === 'purpose') continue;
    const text = withoutMarkup(passage.text);
    // under "Present:" within the item stand others than those who sent apologies
    const label = readLabel(text, null);
    if (label) otherwise = label.status !== 'APOLOGIES';
    else if (otherwise && /\b(?:apolog|substitut|absen)/i.test(text)) otherwise = false;
    listed &&= listsOf(text, passage).every(({ from, to }) => isEntry(text.slice(from, to).trim()));
    if (
      otherwise ||
      (passage.kind === 'heading' && !listed && !((roll || open) && addressed.test(text)) && !opensList(text))
    )
      continue;
    open &&= !/\b(?:was|were|is|are|had|has|have|noted|agreed|resolved|acted|attended|substituted)\b/i.test(
      text.replace(whoStoodIn, ''),
    );
    const entries = () => listsOf(text, passage).map((entry) => ({ text, passage, ...entry, group }));
    if (open && !namesNobody(text)) listings.push(...entries());
    if (open) continue;
    if (listed) {
      listings.push(...entries());
      continue;
    }
    for (const whole of sentencesOf(text).flatMap(clauses)) {
      const about = ofAbsence(whole.text);
      const sentence = { ...whole, text: about, to: whole.from + about.length };
      const both = sentWith.exec(sentence.text);
      const away = both ? null : absent.exec(sentence.text);
      const named = sentence.text.slice(0, away?.index).replace(/^\(?[a-z]\) /, '');
      if (
        away &&
        !named.endsWith(' who') &&
        (addressed.test(named) || namesOnly(named)) &&
        !namesNobody(sentence.text)
      ) {
        const without: Group = { ...group, label: 'Absent', status: 'ABSENT' };
        const sent = sendsWord.test(sentence.text);
        listings.push({
          text,
          passage,
          from: sentence.from,
          to: sentence.from + away.index,
          group: sent ? group : without,
        });
        continue;
      }
      const instead = inStead.exec(sentence.text);
      const last = listings.at(-1);
      if (instead && last) {
        const before = last.text.slice(last.from, last.to).replace(/[\s.]+$/, '');
        const fact = substitution(`${instead[1]} substituted for ${before}`, sentence.from, passage);
        if (fact) substitutes.push({ ...fact, lines: spanOf(passage, sentence.from, sentence.to) });
        continue;
      }
      const stood = both && substitution(`${both[2]} substituted for ${both[1]}`, sentence.from, passage);
      if (stood) substitutes.push({ ...stood, lines: spanOf(passage, sentence.from, sentence.to) });
      const swapped = substitutedBy.exec(sentence.text);
      if (swapped && addressed.test(sentence.text))
        listings.push({ text, passage, from: sentence.from, to: sentence.from + swapped.index, group });
      const said = lead.exec(sentence.text);
      const bare =
        headed && ((addressed.test(sentence.text) && !tells.test(sentence.text)) || namesOnly(sentence.text));
      if (said || bare) {
        const from = sentence.from + (said?.[0].length ?? 0);
        if (announcesNames.test(text.slice(from).trim())) open = true;
        if (namesNobody(text.slice(from, sentence.to)) || /^no /i.test(sentence.text)) continue;
        const stop = runsOn.exec(text.slice(from, sentence.to));
        listings.push({
          text,
          passage,
          from,
          to: stop ? from + stop.index : sentence.to,
          group: roll && !said ? called : group,
        });
      } else if (
        stead.test(sentence.text) ||
        forOnce.test(sentence.text) ||
        substitutedBy.test(sentence.text) ||
        (ofSubstitutes && (paired.test(sentence.text) || pairedNames.test(sentence.text)))
      ) {
        const fact = substitution(sentence.text, sentence.from, passage, ofSubstitutes);
        if (fact) substitutes.push(fact);
        const sent = fact ? whoSent.exec(sentence.text) : null;
        const from = sentence.from + (sent?.index ?? 0);
        if (sent) listings.push({ text, passage, from, to: from + sent[0].length, group });
      }
    }
    headed = false;
  }
  return { listings, substitutes };
}

const ofAbsences = /^(?:apolog(?:y|ies)(?: for (?:absence|non-attendance))?|declarations? of substitutes?)\W*$/i;

/** "APOLOGIES" over its sentences within the announcements, "(a) Declarations of Substitutes" within "Procedural Business": read as an item of that title. */
function underHeadings(item: ItemSection): { listings: Listing[]; substitutes: AttendanceFact[] } {
  const found: { listings: Listing[]; substitutes: AttendanceFact[] } = { listings: [], substitutes: [] };
  const title = ({ kind, text }: Passage) =>
    kind === 'heading' ? text : (/^\(?[a-z]\) (\p{Lu}[\p{L} ,&-]{3,60})$/u.exec(text)?.[1] ?? '');
  item.passages.forEach((passage, at) => {
    const heading = title(passage);
    if (!ofAbsences.test(heading)) return;
    const until = item.passages.findIndex((one, next) => next > at && title(one) !== '');
    const passages = item.passages.slice(at + 1, until < 0 ? undefined : until);
    const { listings, substitutes } = absencesIn({ ...item, title: heading, passages });
    found.listings.push(...listings);
    found.substitutes.push(...substitutes);
  });
  return found;
}

/** "A Ash BDC and M Birch": names and nothing else. */
function namesOnly(text: string): boolean {
  if (text.length > 300 || tells.test(text)) return false;
  const { entries, unread } = readRoster(text, { surnames: false, titles: false });
  return (
    entries.length > 0 &&
    unread.length === 0 &&
    entries.every(({ name }) => name !== null) &&
    entries[0]?.from === text.search(/\S/)
  );
}

/** "Councillor Birch – substituted by Councillor Ash": the one who is away stands first. */
export const substitutedBy =
  /[,\s–—-](?:(?:was|is|were) )?(?:substituted|represented|replaced|deputi[sz]ed for) (?:at (?:the|this) meeting )?by\s{1,20}/i;

/** "Councillor Ash substituted for Councillor Birch". */
export function substitution(
  sentence: string,
  offset: number,
  passage: Passage,
  inItem = false,
): AttendanceFact | undefined {
  const turned = substitutedBy.exec(sentence);
  const link =
    turned ??
    stead.exec(sentence) ??
    forOnce.exec(sentence) ??
    paired.exec(sentence) ??
    (inItem ? pairedNames.exec(sentence) : null);
  if (!link) return undefined;
  const style = { surnames: false, titles: false };
  const first = readRoster(sentence.slice(0, link.index), style).entries.at(-1);
  const behind = link.index + link[0].length;
  const second = readRoster(sentence.slice(behind), style).entries[0];
  if (!first?.name || !second?.name) return undefined;
  const [stands, away] = turned
    ? [{ ...second, from: second.from + behind, to: second.to + behind }, first]
    : [first, second];
  if (!stands.name || !away.name) return undefined;
  return {
    name: stands.name,
    honorific: stands.honorific,
    status: 'PRESENT',
    capacity: 'SUBSTITUTE',
    role: stands.role,
    organization: null,
    substituteFor: away.name,
    lines: spanOf(passage, offset + stands.from, offset + stands.to),
  };
}
