import { interestOf, kinds, relatesTo } from '../genre/declarations/interest.ts';
import { namesAgree } from '../language/namekey.ts';
import { personAtStart } from '../language/person.ts';
import { readRoster } from '../language/roster.ts';
import { sentencesOf } from '../language/sentences.ts';
import { withoutMarkup } from '../language/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Interest } from '../model/enums.ts';
import type { DeclarationFact } from '../model/facts.ts';
import { matchesOf } from '../model/matches.ts';
import { type ItemSection, linesIn, type Passage, spanOf } from '../model/structure.ts';
import type { ItemContext } from './context.ts';
import { readMentions } from './people/mentions.ts';
import { registerOf } from './people/register.ts';

export interface DeclarationsFound {
  declarations: DeclarationFact[];
  diagnostics: Diagnostic[];
}

const verb =
  /\b(?:declar(?:ed|es|ing)|disclosed|register(?:ed)?|stated|informed|advised|reported|indicated|made|noted|said that (?:he|she|they) (?:knew|knows|owned|owns|(?:was|is|were) (?:an?|related)))\b/i;
const declares = /\b(?:declar(?:ed|es|ing)|disclosed|made (?:the following |a )?declarations?|registered|noted)\b/i;
const ownsInterest =
  /\b(?:declar|disclos)\w*|\bregist(?:er|ers|ered|ering) (?:an?|his|her|their|the following) |\b(?:has|had|have|having) (?:an?|no) (?:[\w-]+[ ,]+){0,4}interest\b/i;
const heading = /\binterests?\b|\bdeclarations?\b/i;
const none =
  /\b(?:no|nor any|not have any|nothing)\b(?: \w+){0,4} (?:declarations?|interests?|to declare)|\bno (?:member|councillor)s?\b[^.]{0,40}\bdeclar|\bnone (?:were )?(?:declared|made|received)|\bha[ds] no interests?\b|\bnil\b|\b(?:did|does|do) not (?:intend to|wish to|consider|believe|feel|think|have|declare)\b[^.]{0,80}\binterests?\b/i;
const reminder =
  /\b(?:must|should|are reminded|were reminded|were asked|were invited|are asked|are invited|may not|if (?:a|any|you)|reminded\b[^.]{0,80}\b(?:to (?:declare|disclose)|of (?:the|their)))\b/i;
/** "subject to a correction to show that Councillor Ash declared": that was at another meeting. */
const corrects =
  /\b(?:correct(?:ion|ed)|amend(?:ment|ed)|alter(?:ation|ed))\b[^.;]{0,200}\bto (?:show|read|record|state|reflect|include)\b/i;
/** What follows somebody who declares: " (JA) then wished to declare", " advised". */
const headVerb =
  /^[\s,]*(?:\([^()]{1,40}\)[\s,]*)?(?:(?:then|also|further|each|both|had|has|have|subsequently|all)[\s,]+){0,3}(?:(?:wish(?:ed|es)?|wanted|asked) to )?(?:asked (?:that )?it (?:to )?be (?:noted|recorded|minuted)\b|declar(?!ation)|disclos|register (?:an?|his|her|their) |registered|made (?:a|the following) declaration|(?:stated|informed|advised|reported|indicated|noted|said that (?:he|she|they) (?:knew|knows|owned|owns|(?:was|is|were) (?:an?|related)))\b)/i;
/** In an item that exists to take them: "Mrs Ash has an interest in the cemetery." */
const holds = /^[\s,]*(?:also )?(?:has|had|have) an? (?:[\w-]+[ ,]+(?:and )?){0,4}interests?\b/i;
/** So told at the start of a sentence there, it is an interest too: "Mrs Ash is a trustee of the hall.", "Cllr Elm's son works for the firm." */
const stands =
  /^[\s,]*(?:(?:is|was|are|were) (?:also )?(?:an? |the )?(?:[\w-]+ ){0,2}(?:trustee|governor|member|director|employee|employed|owner|tenant|shareholder|chair\w*|treasurer|secretary|patron|neighbour|resident)s?\b|(?:sits|serves) on\b|works for\b|owns\b|lives (?:near|next|opposite|in|on|by)\b|(?:wife|husband|spouse|partner|son|daughter|brother|sister|father|mother|employer)(?: in law)? (?:is|was|works?|worked|owns?|lives?|runs?|sits|serves)\b)/;
const pronoun = /^(?:she|he|they|both councillors|the councillor)\b/i;

/** Interests that people declared, each with what it relates to; one fact a person, interest and subject. */
export function extractDeclarations(item: ItemSection, context: ItemContext): DeclarationsFound {
  const declarations: DeclarationFact[] = [];
  const diagnostics: Diagnostic[] = [];
  const whole = heading.test(item.title) && !/\breport|strategy|policy|register of/i.test(item.title);
  let lead = false;
  let held: Interest | null = null;
  let about: string | null = null;
  let subject: string | null = null;
  for (const passage of item.passages) {
    if (passage.kind === 'purpose') continue;
    if (passage.settled) {
      declarations.push(...(passage.settled.declarations ?? []));
      continue;
    }
    // "CC Ash declared": a community councillor
    let text = withoutMarkup(passage.text).replace(/\bCC (?=\p{Lu}[^.;]{2,60} declared\b)/gu, 'Cr ');
    if (whole) {
      const own = subjectHeading(text) ?? underItem.exec(text)?.[1];
      if (own) subject = own;
      text = text.replace(underItem, (found) => ' '.repeat(found.length));
      if (
        /\b(?:following|as follows)\b[^.]*(?:declar|interest)|(?:declar|interest)[^.]*\b(?:following|as follows)\b/i.test(
          text,
        )
      ) {
        lead = true;
        held = kinds.test(text) ? interestOf(text) : null;
        about = relatesTo(announcement.exec(text)?.[0] ?? '');
      }
    }
    const read = readPassage(
      text,
      passage,
      { whole, lead, held, about, subject: whole ? subject : item.number },
      context,
      declarations.at(-1),
    );
    declarations.push(...read);
    if (
      whole &&
      read.length === 0 &&
      declares.test(text) &&
      !none.test(text) &&
      /\b(?:councillor|cllr)s? \p{Lu}/iu.test(text) &&
      /\binterest/i.test(text)
    )
      diagnostics.push({
        rule: 'declarations/unreadable',
        severity: 'warning',
        lines: passage.lines,
        message: 'an interest is declared, but who declared it could not be read',
      });
  }
  return { declarations: distinct(declarations), diagnostics };
}

/** "Item 5: Cllr Ash declared a personal interest." */
const underItem = /^(?:agenda )?item (?:no\.? )?(\d+(?:\.\d+)*[a-z]?) ?[:–—-] (?=\S)/i;

interface Declarer {
  name: string;
}
/** Who is named in one breath, and where in the sentence. */
interface Declarers {
  people: readonly Declarer[];
  from: number;
  to: number;
}

interface Scene {
  /** The item exists to receive declarations. */
  whole: boolean;
  /** A list of declarations was announced. */
  lead: boolean;
  /** The kind that the announcement gave to all of them: "The following personal interests were declared:". */
  held: Interest | null;
  /** In what, as the announcement says of all of them: "The following Members declared an interest in item 7:". */
  about: string | null;
  /** Subject that holds where a declaration names none: that of the heading above, or the item it is declared under. */
  subject: string | null;
}

function readPassage(
  text: string,
  passage: Passage,
  scene: Scene,
  context: ItemContext,
  last: DeclarationFact | undefined,
): DeclarationFact[] {
  const found: DeclarationFact[] = [];
  let people: readonly Declarer[] = last ? [last] : [];
  for (const sentence of sentencesOf(text)) {
    const before = found.at(-1) ?? last;
    const too = before !== undefined && alsoDeclared.test(sentence.text);
    const interest = too || /\binterests?\b|\bDPI\b/i.test(sentence.text) || (scene.lead && kinds.test(sentence.text));
    const person = scene.whole && !interest ? personAtStart(sentence.text) : null;
    const told = person !== null && stands.test(sentence.text.slice(person.to).replace(/^['’]s? /, ' '));
    if (!interest && !told && !(scene.whole && verb.test(sentence.text))) continue;
    // "showed no interest in the pond" declares none
    if (!scene.whole && !scene.lead && !ownsInterest.test(sentence.text)) continue;
    if (none.test(sentence.text) || corrects.test(sentence.text)) continue;
    if (told && (person.honorific || context.attendance.some(({ name }) => name && namesAgree(name, person.name)))) {
      const lines = spanOf(passage, sentence.from, sentence.to);
      found.push({ name: person.name, interest: 'OTHER', relatesTo: relatesTo(sentence.text) ?? scene.subject, lines });
      continue;
    }
    const mentions: Declarers[] = readMentions(sentence.text, {
      known: (name) => context.attendance.some((fact) => fact.name === name),
      common: new Set(),
    }).mentions.filter((mention) => mention.people.length > 0);
    if (mentions.length === 0)
      mentions.push(...initialled(sentence.text, context), ...byOffice(sentence.text, context));
    const said = (mention: { to: number }) => sentence.text.slice(mention.to);
    const heads = mentions.filter(
      (mention) => headVerb.test(said(mention)) || (scene.whole && holds.test(said(mention))),
    );
    const first = heads[0];
    const reminds = reminder.exec(sentence.text);
    if (reminds && (first === undefined || reminds.index > first.to)) continue;
    if (first && (interest || scene.whole)) {
      for (const [at, mention] of heads.entries()) {
        const until = heads[at + 1]?.from ?? sentence.text.length;
        const clause = sentence.text.slice(mention.to, until);
        if (!interest && !/declar|\bthat (?:he|she|they)\b/i.test(clause)) continue;
        people = mention.people;
        const lines = spanOf(passage, sentence.from + mention.from, sentence.from + until);
        if (too) found.push(...people.map(({ name }) => ({ ...before, name, lines })));
        else
          found.push(
            ...clauseFacts(clause, people, passage, sentence.from + mention.from, sentence.from + until, scene),
          );
      }
    } else if (pronoun.test(sentence.text) && declares.test(sentence.text) && interest && people.length > 0) {
      found.push(...clauseFacts(sentence.text, people, passage, sentence.from, sentence.to, scene));
    } else if (
      mentions.length > 0 &&
      /\b(?:declared|disclosed|made|received) (?:by|from)\b/i.test(sentence.text.slice(0, mentions[0]?.from))
    ) {
      found.push(
        ...clauseFacts(
          sentence.text,
          mentions.flatMap((mention) => mention.people),
          passage,
          sentence.from,
          sentence.to,
          scene,
        ),
      );
    } else if (
      scene.whole &&
      interest &&
      (scene.lead ||
        passage.kind === 'bullet' ||
        passage.kind === 'table-row' ||
        /^(?:councillor|cllr|mr|mrs|ms|dr)\b/i.test(sentence.text))
    ) {
      found.push(...listed(sentence.text, passage, sentence.from, scene));
    }
  }
  // "Mr Ash declared an interest in the same item"
  for (const [at, fact] of found.entries())
    if (/^(?:the )?same (?:item|matter|application|subject|site)$/i.test(fact.relatesTo ?? ''))
      fact.relatesTo = (found[at - 1] ?? last)?.relatesTo ?? fact.relatesTo;
  if (found.length === 0 && scene.whole && (passage.kind === 'table-row' || (scene.lead && passage.kind === 'bullet')))
    found.push(...listed(text, passage, 0, scene));
  if (found.length === 0 && scene.whole) found.push(...entriesOf(text, passage, scene, context));
  if (found.length === 0 && scene.whole && scene.lead && scene.held)
    found.push(...namesAlone(text, passage, scene, context));
  return found;
}

/** "Mr Elm also declared.": the interest just told of somebody else. */
const alsoDeclared = /\b(?:also|likewise|similarly) (?:so )?declared\.?$/i;

/** "The Chairman declared a prejudicial interest": the one whom the list names as chair. */
function byOffice(sentence: string, { attendance }: ItemContext): Declarers[] {
  const office = /^The (vice[- ]|deputy[- ])?chair(?:man|woman|person)?(?= (?:also )?declared\b)/i.exec(sentence);
  const capacity = office?.[1] ? 'VICE_CHAIR' : 'CHAIR';
  const holders = attendance.filter((fact) => fact.capacity === capacity && fact.status === 'PRESENT' && fact.name);
  const [holder] = holders;
  if (!office || !holder?.name || holders.length > 1) return [];
  return [{ people: [{ name: holder.name }], from: 0, to: office[0].length }];
}

/** "The following Members declared a personal interest in item 7:" */
const announcement = /^[^:]{0,40}\bfollowing\b[^:]{0,200}:-?\s*/;

/** "Councillors: J Ash, K Elm and L Oak." below "The following Members declared a personal interest in item 7:". */
function namesAlone(whole: string, passage: Passage, scene: Scene, { attendance }: ItemContext): DeclarationFact[] {
  const begins = announcement.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(begins);
  const { entries, unread } = readRoster(text, { surnames: false, titles: false });
  const known = ({ name }: { name: string | null }) =>
    attendance.some((fact) => fact.name !== null && name !== null && namesAgree(fact.name, name));
  if (unread.length > 0 || entries.length === 0 || !entries.every(known) || /\p{Ll} (?!and\b)\p{Ll}{3}/u.test(text))
    return [];
  return entries.map(({ name, from, to }) => ({
    name: name as string,
    interest: scene.held ?? 'OTHER',
    relatesTo: scene.about ?? scene.subject,
    lines: spanOf(passage, begins + from, begins + to),
  }));
}

/** "JA declared", "JA, TB and RPik are members of the club, and declared": initials of the lists. */
function initialled(sentence: string, context: ItemContext): Declarers[] {
  const runs =
    /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,4}(?:(?:, ?| and | & |\/)\p{Lu}\p{L}{1,4}){0,9}(?= (?:(?:also|both|all|each) |[^.]{0,90} and )?declared\b)/gu;
  const { isInitials } = registerOf(context.section, context.attendance);
  return matchesOf(runs, sentence).flatMap(({ 0: run, index: from }) => {
    const people = matchesOf(/\p{Lu}\p{L}{1,4}/gu, run).map(([name]) => ({ name }));
    if (!people.every(({ name }) => isInitials(name))) return [];
    return [{ people, from, to: sentence.indexOf('declared', from + run.length) - 1 }];
  });
}

/** "Councillor Ash - item 7 - personal interest - governor of Borset School" */
function listed(text: string, passage: Passage, offset: number, scene: Scene): DeclarationFact[] {
  const cut = /\b(?:personal|pecuniary|non-?|disclosable|prejudicial|other|agenda|item|minute|declar)/i.exec(text);
  const head = text.slice(0, cut?.index ?? text.length).replace(/[\s|–—:-]+$/, '');
  const { entries } = readRoster(head, { surnames: false, titles: false });
  const named = entries.filter((entry) => entry.name !== null && (entry.honorific !== null || entries.length === 1));
  if (named.length === 0 || (entries[0]?.from ?? 0) > 12 || !cut) return [];
  return named.map((entry) => ({
    name: entry.name as string,
    interest: heldOr(scene, text),
    relatesTo: relatesTo(text.slice(named.at(-1)?.to ?? head.length)) ?? scene.subject,
    lines: spanOf(passage, offset, offset + text.length),
  }));
}

/** Each printed line is an entry of its own, or the whole is one. */
function entriesOf(text: string, passage: Passage, scene: Scene, context: ItemContext): DeclarationFact[] {
  const each = linesIn({ text, starts: passage.starts }).map((line) => entry(line, passage, scene, context));
  return each.every(({ length }) => length > 0) ? each.flat() : entry({ text, from: 0 }, passage, scene, context);
}

/** "Cllr Ash ....... Allotments", and in an announced list "Dr Ash as a Trustee of Borset Mind" or "Cllr Ash – Allotments". */
function entry(
  { text, from }: { text: string; from: number },
  passage: Passage,
  scene: Scene,
  context: ItemContext,
): DeclarationFact[] {
  const dotted = /^(.{3,60}?)\s*(?:…+\.*|\.{4,})\s*(?=\p{L})/u.exec(text);
  const shown = scene.lead || (text.length < 120 && / [–—-] /.test(text) && !verb.test(text));
  const announced = shown
    ? /^(.{3,100}?)(?:\s+(?=[Rr]e\b:? |in (?:respect|relation|regard|connection) (?:of|to|with) |as (?:an? |the )?\p{L})|\s+[–—-]\s+|:\s+)/u.exec(
        text,
      )
    : null;
  const link = dotted ?? announced;
  if (!link || none.test(text) || text.length > 200) return [];
  const { entries, unread } = readRoster(link[1] ?? '', { surnames: false, titles: false });
  const known = (name: string) => context.attendance.some((fact) => fact.name !== null && namesAgree(fact.name, name));
  const rest = text.slice(link[0].length).trim();
  if (unread.length > 0 || /^(?:none|nil|nothing|n\/a|no)\b/i.test(rest)) return [];
  return entries.flatMap(({ name, honorific }) =>
    name !== null && (((scene.lead || dotted) && honorific !== null) || known(name))
      ? [
          {
            name,
            interest: heldOr(scene, rest),
            relatesTo: relatesTo(rest) ?? (/^as /.test(rest) ? null : rest.replace(/[.;\s]+$/, '')) ?? scene.subject,
            lines: spanOf(passage, from, from + text.length),
          },
        ]
      : [],
  );
}

function clauseFacts(
  clause: string,
  people: readonly Declarer[],
  passage: Passage,
  from: number,
  to: number,
  scene: Scene,
): DeclarationFact[] {
  const several = matchesOf(
    /\b(?:(?:an?|the|his|her|their)\s+)?((?:[\w-]+[ ,]+(?:and |but )?){0,4})interests?\b/gi,
    clause,
  ).filter(
    (match) =>
      kinds.test(match[1] ?? '') || /declar|disclos/i.test(clause.slice(Math.max(0, match.index - 30), match.index)),
  );
  const stretches =
    several.length > 1
      ? several.map((match, at) => clause.slice(match.index, several[at + 1]?.index ?? clause.length))
      : [clause];
  const facts: DeclarationFact[] = [];
  for (const stretch of stretches) {
    // "Cllrs Ash and Elm declared interests in items 6 and 7 respectively"
    const each = /\bitems? (\d[\w/.]*(?:(?:,| and|, and) \d[\w/.]*)+),? respectively\b/
      .exec(stretch)?.[1]
      ?.split(/,? and |, /);
    for (const [at, person] of people.entries())
      facts.push({
        name: person.name,
        interest: heldOr(scene, stretch),
        relatesTo:
          (each?.length === people.length ? each[at] : null) ??
          relatesTo(stretch) ??
          relatesTo(clause) ??
          scene.subject,
        lines: spanOf(passage, from, to),
      });
  }
  return facts;
}

const heldOr = (scene: Scene, text: string): Interest => {
  const own = interestOf(text);
  return own === 'OTHER' ? (scene.held ?? own) : own;
};

/** "Item 7 - Housing Strategy" standing alone over the declarations that belong to it. */
function subjectHeading(text: string): string | null {
  const own = /^(?:agenda )?item (?:no\.? )?(\d+(?:\.\d+)*[a-z]?)\b[^.]{0,120}$/i.exec(text.trim());
  return own && !/declar/i.test(text) ? (own[1] ?? null) : null;
}

function distinct(facts: readonly DeclarationFact[]): DeclarationFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = `${fact.name}|${fact.interest}|${fact.relatesTo}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
