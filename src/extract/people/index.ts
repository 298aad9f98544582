import { isBody } from '../../language/body.ts';
import { describe } from '../../language/describe.ts';
import { looksLikeName } from '../../language/likeness.ts';
import { isChairWord, nameAt } from '../../language/name.ts';
import { nameKey, nameParts } from '../../language/namekey.ts';
import { type Affiliation, roleAt, splitAffiliation } from '../../language/role.ts';
import { capitalRun } from '../../language/run.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { printed, readWords, withoutMarkup } from '../../language/words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Part } from '../../model/enums.ts';
import type { AttendanceFact, LineSpan, PersonFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';
import { type ItemSection, type Passage, spanOf } from '../../model/structure.ts';
import type { ItemContext } from '../context.ts';
import { extractDeclarations } from '../declarations.ts';
import { forenameActors, initialActors, secondMentions } from './again.ts';
import { type Cue, cueOf } from './cues.ts';
import { Ledger } from './ledger.ts';
import { lookalikesIn } from './lookalikes.ts';
import { type Hints, type Mention, type Named, readMentions } from './mentions.ts';
import { partOf, stronger, takePart, toldOfAway } from './part.ts';
import { cellsAsList, closedUp, entriesParted, postsParted, speakersIn } from './parted.ts';
import { lowerCaseTitle, standsForHolder } from './posts.ts';
import { readVoters } from './voters.ts';

export interface PeopleFound {
  people: PersonFact[];
  diagnostics: Diagnostic[];
}

/** Everybody whom an item names, and the post-holders it gives by title only, each once with the strongest part taken. */
export function extractPeople(item: ItemSection, context: ItemContext): PeopleFound {
  const ledger = new Ledger(lookalikesIn(context.attendance).spaced);
  const hints = hintsOf(item, context, ledger);
  const roll =
    /^(?:(?:members|those|councillors) )?(?:present|in attendance|attendance(?! by))\b|\broll\b|^sederunt\b/i.test(
      item.title,
    ); // who came did nothing yet
  const apologies =
    roll || /\bapolog(?:y|ies)\b|\bsubstitut(?:es|ions?)\b|^substitute members?\W*$|^attendance by\b/i.test(item.title);
  const away = awayOf(context.attendance);
  const came = context.attendance.filter(({ status }) => status === 'PRESENT' || status === 'IN_ATTENDANCE');
  const onList = ([from, to]: LineSpan, after: string) =>
    came.some(({ lines }) => lines[0] <= from && to <= lines[1]) || /^,? in the chair\b/i.test(after);
  // the lists of who came that a page prints behind its last item
  const inList = ({ lines: [first, last] }: Passage) =>
    context.section.listed.some(({ lines }) => lines[0] <= last && first <= lines[1]);
  let cue: Cue | null = null;
  let above = item.titleLines[1];
  let announced = false; // "the following people:" over bullets
  for (const passage of item.passages) {
    if (passage === item.passages.at(-1) && signature.test(passage.text)) continue;
    if (!apologies && inList(passage)) continue;
    announced ||= passage.lead !== undefined && announcesPeople.test(passage.lead.slice(-160));
    if (announced && readBareName(passage, ledger)) continue;
    if (passage.kind !== 'bullet') announced = announcesPeople.test(passage.text.slice(-160));
    cue = roll ? null : cueOf(passage, cue, context.section.kind);
    if (passage.lead) readLead(passage, [Math.min(above + 1, passage.lines[0]), passage.lines[0]], hints, ledger);
    above = passage.lines[1];
    readPassage(passage, cue, hints, ledger, {
      apologies,
      report: context.section.kind === 'REPORT',
      away,
      onList: roll ? onList : undefined,
    });
  }
  // "Ann ASH" over "Head of Care" under "Apologies", which only the list's own reader knew for a name and its post
  for (const { name, status, lines, ...said } of apologies ? context.section.listed : [])
    if (name && status === 'APOLOGIES' && lines[0] > item.titleLines[1] && lines[1] <= item.lines[1])
      ledger.name(
        { name, honorific: said.honorific, role: said.role, organization: said.organization },
        'MENTIONED',
        lines,
      );
  secondMentions(item, ledger);
  readVoters(item, context.attendance, ledger);
  forenameActors(item, context, ledger);
  initialActors(item, context, ledger);
  readTitle(item, context.attendance, hints, ledger);
  for (const declaration of extractDeclarations(item, context).declarations)
    ledger.name({ name: declaration.name }, 'DECLARED', declaration.lines);
  return { people: ledger.people, diagnostics: [] };
}

/** "Jo Ash, Chairperson." below the last words of an item signs the minutes. */
const signature =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}'’-]+,? \(?(?:(?:Vice|Deputy)[- ])?(?:Chair(?:man|woman|person)?|Conven[eo]r)\)?\.?$/u;

/** "With the Chair absent it was proposed by Councillor Ash that" */
const proposedBy = /\b(?:proposed|moved|seconded) by (?:the )?$/i;
const ofAbsence = /\b(?:apolog|absen|substitut|attend(?!ees?\b)|unable|deputi|noted|received|accepted|sent)/i;

const announcesPeople =
  /\b(?:people|persons|individuals|recipients|winners|volunteers|residents|freemen|burgesses|nominees|citizens|those)\b[^.]{0,80}:-?\s*$|\bas (?:an )?honorary [^.]{3,40}:-?\s*$/i;

/** A bullet that holds nothing but two or three words with capitals, in a list announced as one of people. */
function readBareName(passage: Passage, ledger: Ledger): boolean {
  const text = withoutMarkup(passage.text).trim();
  const words = readWords(text);
  const found = nameAt(text, words, 0);
  if (!found || found.honorific || found.size < 2 || found.size > 3 || found.next < words.length) return false;
  if (isBody(text) || !looksLikeName(words, found)) return false;
  ledger.name({ name: found.name }, 'MENTIONED', passage.lines);
  return true;
}

interface Scene {
  /** The item records absences: who is named there did nothing yet. */
  apologies: boolean;
  /** Nobody presents anything in a report's own text. */
  report: boolean;
  /** None of these people is among those whom the lists give as having come. */
  away: (people: readonly Named[]) => boolean;
  /** In a roll: lines of the meeting's own list, whose people are not repeated in the item. */
  onList: ((lines: LineSpan, after: string) => boolean) | undefined;
}

/** Where three or more are listed as having come, whoever is not among them was elsewhere or came to listen. */
function awayOf(attendance: readonly AttendanceFact[]): Scene['away'] {
  const came = attendance.filter(({ name, status }) => name && (status === 'PRESENT' || status === 'IN_ATTENDANCE'));
  const surnames = new Set(came.map(({ name }) => nameParts(name ?? '').surname));
  return (people) =>
    came.length > 2 && people.length > 0 && people.every(({ name }) => !surnames.has(nameParts(name).surname));
}

function hintsOf(item: ItemSection, context: ItemContext, ledger: Ledger): Hints {
  const bodies = new Set(context.attendance.flatMap(({ organization }) => organization ?? []));
  const common = new Set<string>();
  for (const passage of item.passages)
    for (const word of passage.text.match(/(?<![\p{L}'’])\p{Ll}{3,}/gu) ?? []) common.add(word);
  const { seats, doubles, forms } = lookalikesIn(context.attendance);
  return { known: (name) => forms.has(nameKey(name)) || ledger.knows(name), common, seats, doubles, bodies };
}

/** "It was moved by Councillor Ash, seconded by Councillor Birch and RESOLVED": who is named in the lead of a decision. */
function readLead(passage: Passage, lines: LineSpan, hints: Hints, ledger: Ledger): void {
  const text = withoutMarkup(passage.lead ?? '');
  if (!/\p{Lu}\p{Ll}/u.test(text)) return;
  const { mentions, words } = readMentions(text, hints);
  for (const { people, post, from, to } of mentions) {
    const part = partOf(text.slice(0, from), text.slice(to));
    for (const person of people) ledger.name(person, part, lines);
    if (!post || isChairWord(post.head)) continue;
    const title = printed(text, post.from, post.to).replace(chairAnd, '');
    const acting = part === 'PRESENTED' || part === 'SPOKE';
    readPost(title, lines, acting ? part : 'MENTIONED', ledger, standsForHolder(title, post, words, acting));
  }
}

function readPassage(passage: Passage, cue: Cue | null, hints: Hints, ledger: Ledger, scene: Scene): void {
  const plain = cellsAsList(passage, closedUp(withoutMarkup(passage.text), hints.doubles));
  const text = postsParted(cue ? entriesParted(plain, passage) : plain, passage);
  const { mentions, words } = readMentions(text, hints);
  const sentences = sentencesOf(text);
  const speaking = speakersIn(passage);
  let at = 0;
  let named = false;
  let previous: { part: Part; from: number; to: number } | undefined;
  for (const [index, mention] of mentions.entries()) {
    while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).from <= mention.from) at++;
    const sentence = sentences[at] ?? { from: 0, to: text.length, text };
    const before = text.slice(Math.max(sentence.from, mention.from - 160), mention.from);
    const owner = /['’]s?$/.test(text.slice(mention.from, mention.to)); // "Jo Ash's queries" says nothing of what she did
    // "The Leader (Councillor Ash) replied"
    const bracketed =
      before.trimEnd().endsWith('(') ||
      (mention.people.length > 0 && /^[^(]*\)/.test(text.slice(mention.to, mention.to + 2)));
    const next = mentions[index + 1];
    const between = next ? text.slice(mention.to, next.from) : '';
    // "The Head of Parks and the Clerk advised"
    const shares = colleague.test(between) || (mention.post && next?.post && /^ and (?:the )?$/.test(between));
    const beside = next && shares ? next.to : mention.to;
    const behind = text.slice(beside, Math.min(sentence.to, beside + 220));
    const after = owner ? '' : bracketed ? behind.replace(/^\s?\)/, '') : behind;
    const decided = passage.kind === 'resolution' || passage.kind === 'recommendation';
    const told = partOf(before, after);
    const said = next && told === 'PRESENTED' && brings(between, next) ? 'SPOKE' : told;
    let part: Part = said;
    if (cue) part = cue.part === 'SPOKE' ? stronger('SPOKE', said) : cue.part;
    else if (scene.report && said === 'PRESENTED') part = 'MENTIONED';
    else if (scene.apologies && said !== 'PRESENTED' && ofAbsence.test(sentence.text) && !proposedBy.test(before))
      part = 'MENTIONED';
    else if (decided && !/\b(?:moved|proposed|seconded)\b/i.test(before + after) && !asked.test(before))
      part = 'MENTIONED';
    if (part === 'SPOKE' && !cue && scene.away(mention.people) && toldOfAway(before, after)) part = 'MENTIONED';
    if (
      part === 'MENTIONED' &&
      previous &&
      previous.from >= sentence.from &&
      sameBreath.test(text.slice(previous.to, mention.from))
    )
      part = previous.part;
    if (part === 'MENTIONED' && speaking(mention.from)) part = 'SPOKE';
    if (part === 'MENTIONED' && scene.onList?.(spanOf(passage, mention.from, mention.to), after)) continue;
    if (mention.people.length) previous = { part, from: mention.from, to: mention.to };
    if (mention.post) {
      if (decided && /\bsigned (?:as .{0,60} )?by (?:the )?$/i.test(before)) continue; // "signed by the Mayor"
      if (cue?.roster || isChairWord(mention.post.head) || ofWhoIsNamed.test(before)) continue;
      const title = printed(text, mention.post.from, mention.post.to).replace(chairAnd, '');
      const acting = part === 'PRESENTED' || part === 'SPOKE';
      readPost(
        title,
        spanOf(passage, mention.from, mention.to),
        acting || part === 'AUTHORED' ? part : 'MENTIONED',
        ledger,
        (standsForHolder(title, mention.post, words, acting || part === 'AUTHORED') ||
          /\b(?:post|role|position) of (?:the )?$/i.test(before)) &&
          passage.kind !== 'table-row' &&
          (passage.kind !== 'purpose' || part === 'AUTHORED') &&
          (passage.kind !== 'heading' || acting || part === 'AUTHORED'),
      );
      continue;
    }
    named = true;
    addNamed(mention, part, after, passage, ledger);
    const host = inviter(text.slice(sentences[at - 1]?.from ?? sentence.from, mention.from));
    const last = host ? ledger.find(mention.people.at(-1) as Named) : undefined;
    if (host && last) last.organization ??= host;
  }
  if (cue?.roster && !named) readRosterPost(text, passage, ledger);
  if (!cue?.roster && passage.kind !== 'table-row' && passage.kind !== 'purpose')
    readLowerCase(text, passage, mentions, ledger);
}

/** "Mrs Ash was also ", "Mrs Ash declared an interest as a ": the post behind it is hers. */
const ofWhoIsNamed =
  /\p{Lu}\p{Ll}+ (?:(?:was|is) (?:also )?|(?:declared|disclosed|registered)\b[^.;]{0,120} as (?:an? |the )?)$/u;

/** "Chairman and Clerk": who chairs is known already. */
const chairAnd = /^(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)? and (?:the )?/i;

/** "Dr Ash introduced Jo Elm, link worker": who brings a guest presents nothing. */
const brings = (between: string, next: Mention) =>
  next.people.length > 0 && /^[\s,]*(?:then |also )?introduc(?:ed|es) (?:the )?$/.test(between);

/** "to note, following an enquiry from Jo Ash, that": what was asked is told within what was decided. */
const asked = /\bfollowing (?:an? |the )?(?:\w+ )?(?:enquir(?:y|ies)|quer(?:y|ies)|questions?) (?:from|by) (?:the )?$/i;

/** "A of the Trust and her colleague B presented" */
const colleague =
  /^(?:,? (?:of|from) [^.;]{2,60}?)?,? (?:and|with|together with|accompanied by) (?:his|her|their) colleagues?,? $/;

/** "A, who was also link officer, and B": the second shares what is said of the first. */
const sameBreath =
  /^(?:,? who (?:is|was|were|are) [^.;]{2,80}?)?,? (?:and|&|together with|along with|alongside|as well as|accompanied by|with)(?: the)? $/i;

function addNamed(mention: Mention, part: Part, after: string, passage: Passage, ledger: Ledger): void {
  for (const [index, person] of mention.people.entries()) {
    const fact = ledger.name(person, part, spanOf(passage, person.from, person.to));
    const together = person.honorific !== 'Councillor' && / represented /.test(after.slice(0, 13)); // "Jo Ash and Bo Elm represented the Trust"
    if ((together || index === mention.people.length - 1) && fact.organization === null)
      fact.organization = together || !after.startsWith(' represented') ? spokeFor(after) : null;
    if (index === mention.people.length - 1 && fact.role === null) {
      const taken = roleTaken(after);
      if (!taken) continue;
      fact.role = taken.role;
      if (taken.past) fact.past = true;
      fact.organization ??= taken.organization;
    }
  }
}

/** "The Borset Society would be happy to lend chairs, please contact Jo Ash": the body that invites, or null. */
function inviter(before: string): string | null {
  const body =
    /^(?:The )?(\p{Lu}[^.;:,]{2,80}?) (?:would|will) be (?:\w+ )?(?:happy|pleased|glad|delighted|willing) to [^;:]{3,200}?\bcontact:? (?:the )?$/iu.exec(
      before,
    )?.[1];
  return body && isBody(body) ? body : null;
}

/** "spoke against the application on behalf of the Mill Lane Residents' Association": the body, or null. */
function spokeFor(after: string): string | null {
  const link =
    /^(?:(?:(?!\b(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\b)[^.;:]){0,80}?\bon behalf of|,? who (?:chairs|runs|represents|works for)|,? (?:spoke|speaking) for| represented) (?=the \p{Lu}|\p{Lu})/u.exec(
      after,
    );
  if (!link) return null;
  const rest = after.slice(link[0].length);
  const words = readWords(rest);
  const end = capitalRun({ text: rest, words, roster: false }, 0);
  const body = printed(rest, 0, words[end - 1]?.end ?? 0);
  return isBody(body) ? body.replace(/^the /i, '') : null;
}

/** "Councillor Ash as its representative on the Borset Panel", "Councillor Ash for her work as Vice-Chair". */
function roleTaken(after: string): (Affiliation & { past: boolean }) | null {
  const link =
    /^(?:\s+|,? who (?:(?:has|had) )?(?:recently |just )?(?:joined|started|attended|was in attendance)[\p{L} ]{0,40}? )(?:(?:also )?(?:spoke|speaking|attended|attending|present) |(?:would|will|had|has|to) (?:take|taken) over (?:from \w+ )?|(?:for|in) (?:her|his|their|all (?:her|his|their)) [\p{L} ]{3,40} )?(?:(?:(?:be|was|were|is) (?:re-?)?(?:appointed|elected|nominated) )(?:as )?|as )(?:the |its |it['’]s |our |their |a |an )?/u.exec(
      after,
    );
  if (!link) return null;
  const rest = after.slice(link[0].length);
  const setting = { text: `, ${rest}`, words: readWords(`, ${rest}`), roster: false };
  const { role, organization, plural } = describe(setting, 0, false, true);
  if (!role || plural) return null;
  const term =
    / (?:for|of|on|from|until) (?:the )?(?:\d.*|(?:following |next )?(?:municipal|civic|council|ensuing|coming|current|\d{4}|year|remainder|duration|meeting)\b.*)$/i;
  // thanks for work done in an office speak of it as over
  const past = /^\s+(?:for|in) (?:her|his|their|all)\b/.test(link[0]);
  return { role: role.replace(term, ''), organization, past };
}

/** "Principal Planning Officer (RT)": letters that shorten no words of the title are its holder's. */
function withoutBearer(title: string): string {
  const letters = / \((\p{Lu}{2,3})\)$/u.exec(title);
  const initials = title
    .replace(/\(.*|[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const shortens = letters && new RegExp([...(letters[1] ?? '')].join('.*')).test(initials);
  return letters && !shortens ? title.slice(0, letters.index) : title;
}

function readPost(title: string, lines: LineSpan, part: Part, ledger: Ledger, wanted: boolean): void {
  const acting = part !== 'MENTIONED';
  const holder = ledger.holder(title, acting);
  if (holder) {
    takePart(holder, part, lines);
    return;
  }
  if (holder === null || !wanted) return;
  const { role, organization } = splitAffiliation(withoutBearer(title));
  if (role) ledger.post(role, organization, part, lines);
}

/** "- Assistant Director, Adult Care" in a list of witnesses: the whole entry is one post. */
function readRosterPost(text: string, passage: Passage, ledger: Ledger): void {
  const trimmed = text.trim().replace(/[.;,]$/, '');
  if (passage.kind !== 'bullet' || trimmed.length > 120) return;
  const words = readWords(trimmed);
  const role = roleAt(trimmed, words, 0, true);
  if (!role || role.plural || / \p{Lu}$/u.test(trimmed) || /\b(?:was|were|is|are|had|has|will|that)\b/.test(trimmed))
    return;
  const split = splitAffiliation(printed(trimmed, role.from, trimmed.length));
  if (split.role) ledger.post(split.role, split.organization, 'SPOKE', passage.lines);
}

function readLowerCase(text: string, passage: Passage, mentions: readonly Mention[], ledger: Ledger): void {
  for (const match of matchesOf(lowerCaseTitle, text)) {
    const title = match[1] ?? '';
    const from = match.index + match[0].length - title.length;
    const to = from + title.length;
    if (!/(?:^| )\p{Ll}+(?: |$)/u.test(title) || mentions.some((mention) => mention.from < to && from < mention.to))
      continue;
    if (/\b(?:was|is|as|became|be|been|becoming) (?:the|a|an) $/i.test(text.slice(0, from))) continue;
    const plain = title.replace(/^(?:new|full-time|part-time|dedicated|current|former)\s+/i, '');
    if (/^(?:senior|lead) (?:officer|manager|director|member)$/i.test(plain) && !/^lead member$/i.test(plain)) continue;
    const lines: LineSpan = spanOf(passage, from, to);
    if (!ledger.holder(plain, false)) ledger.post(plain, null, 'MENTIONED', lines);
  }
}

/** A person whom only the heading names: "Presentation - Mr John Ash". */
function readTitle(item: ItemSection, attendance: readonly AttendanceFact[], hints: Hints, ledger: Ledger): void {
  const text = withoutMarkup(item.title);
  const reporter = /[–—-] ?(\p{Lu}[^–—]{3,60})$/u.exec(text)?.[1]; // "Finance report – Jo Ash"
  const listed = attendance.find(({ name }) => name?.includes(' ') && reporter?.trim() === name);
  if (listed?.name) ledger.name({ name: listed.name }, 'PRESENTED', item.titleLines);
  for (const mention of readMentions(text, hints).mentions)
    for (const person of mention.people)
      if (person.honorific && !isBody(person.name) && !ledger.find(person))
        ledger.name(person, 'MENTIONED', item.titleLines);
}
