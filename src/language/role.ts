import { matchesOf } from '../model/matches.ts';
import { remembered } from '../model/remembered.ts';
import { isBody } from './body.ts';
import {
  bodyNouns,
  doneInCapitals,
  isRoleNoun,
  namesPost,
  oftenInTitles,
  placeNouns,
  roleNouns,
  roleQualifiers,
  topicWords,
} from './lexicon.ts';
import { looksLikeName } from './likeness.ts';
import { nameAt } from './name.ts';
import type { Word } from './words.ts';
import { printed } from './words.ts';

const determiners = new Set([
  'the',
  'new',
  'a',
  'an',
  'its',
  "it's",
  'their',
  'our',
  'his',
  'her',
  'this',
  'one',
  'outgoing',
  'incoming',
  'retiring',
]);
const connectors = new Set(['of', 'for', 'and', '&', 'the', 'to', 'in', 'with', 'on', 'at', 'from']);
/** Lower-case words that end a title printed in lower case: "head of housing *presented*". */
const enderWords =
  /^(?:who|which|that|was|were|is|are|has|had|have|be|been|will|would|could|should|as|then|also|about|by|during|regarding|relating|\w+(?:ed|ing))$/;
const ends = (lower: string) => enderWords.test(lower) && !(lower.endsWith('ing') && topicWords.has(lower));
const lowerTitle = new Set([
  ...'head director officer manager lead leader member chair secretary clerk treasurer adviser advisor commissioner representative coordinator co-ordinator governor headteacher solicitor engineer planner peer trustee'.split(
    ' ',
  ),
]);

export interface RoleMatch {
  /** Offsets of the title without a leading article. */
  from: number;
  to: number;
  /** Index of the title's first word, and of the first word after it. */
  first: number;
  next: number;
  /** The noun that makes it a title, lower case. */
  head: string;
  /** The first determiner before it, lower case, or null. */
  determiner: string | null;
  plural: boolean;
}

/** Posts that are held on a body or a matter: "representative on the Waste Panel". */
const seats =
  /^(?:members?|representatives?|reps?|leads?|champions?|advis[eo]rs?|nominees?|observers?|trustees?|governors?|officers?|spokes\w+)$/;

/** "the Bishop of Ashvale": who holds it goes by the place. */
export const sees = /^(?:(?:arch)?bishop|dean|archdeacon)$/;
/** Ranks stand before surnames: "Chief Inspector Ash". */
export const ranks: ReadonlySet<string> = new Set([
  'cfo',
  'dcfo',
  'acfo',
  'superintendent',
  'inspector',
  'sergeant',
  'constable',
  'commander',
]);
/** Offices that stand before a surname as forms of address do: "Depute Provost Ash". */
export const civic: ReadonlySet<string> = new Set(['trustee', 'provost', 'mayor', 'convener', 'convenor', 'sheriff']);
/** One word and no more that may be a surname. */
export const surnameStands = (words: readonly Word[], k: number): boolean => {
  const [word, next] = [words[k], words[k + 1]];
  const lower = word?.lower ?? '';
  return (
    !(oftenInTitles(lower) || bodyNouns.has(lower) || placeNouns.has(lower)) &&
    /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word?.text ?? '') &&
    !/^(?:elect|making|select)$/.test(lower) &&
    !(next?.isWord && next.cap)
  );
};
const isPlural = (head: string) => /s$/.test(head) && !/(?:ss|us|mps)$/.test(head);

/** A person who can be told by honorific or forename stands here. */
function personStands(text: string, words: readonly Word[], i: number): boolean {
  const match = nameAt(text, words, i);
  if (!match) return false;
  if (match.evidence === 'honorific') return true;
  return (match.evidence === 'forename' || match.evidence === 'doubtful-forename') && looksLikeName(words, match);
}

/** "(D. Ash)" behind a title is who holds it. */
const initialled = (text: string, words: readonly Word[], i: number, close: number) => {
  const match = nameAt(text, words, i);
  return match?.evidence === 'initial' && match.next === close;
};

/**
 * Reads a post's title where it would begin: "Assistant Director for Early Help", "the council's head of housing" (`loose`:
 * lower case is taken too, as after a name). Undefined when no noun of a post is reached.
 */
export function roleAt(text: string, words: readonly Word[], i: number, loose = false): RoleMatch | undefined {
  let k = i;
  let determiner: string | null = null;
  while (
    words[k] &&
    k < i + 3 && // "the council's new": more are a run of single letters
    (determiners.has(words[k]?.lower ?? '') ||
      /^(?:council|authority|borough|trust|board)'s$/.test(words[k]?.lower ?? ''))
  ) {
    determiner ??= words[k]?.lower ?? null;
    k++;
  }
  const first = k;
  let last = -1; // index after the last accepted word
  let head: string | undefined;
  let lowerRun = 0;
  while (k < first + 28) {
    const word = words[k];
    if (!word) break;
    if (word.text === '(') {
      const close = closing(words, k);
      if (close < 0 || close === k + 1 || close - k > 9 || last < 0) break;
      const inside = words.slice(k + 1, close);
      const title = inside.every((w) => w.cap || !w.isWord || connectors.has(w.lower) || /\d/.test(w.text));
      if (
        !title ||
        personStands(text, words, k + 1) ||
        initialled(text, words, k + 1, close) ||
        (!head && !inside.every((w) => w.allCaps))
      )
        break;
      if (/^(?:for|from|until|items?)$/.test(inside[0]?.lower ?? '') && inside.some((w) => /^\d/.test(w.text))) break; // "(for Items 1 to 2)"
      if (inside.length === 1 && !inside[0]?.allCaps && !topicWords.has(inside[0]?.lower ?? '')) break;
      if (inside.some((w) => /^(?:chair|vice-chair|chairman|substitute|lab|con|ld)$/.test(w.lower))) break;
      k = close + 1;
      last = k;
      continue;
    }
    if (word.text === '/' || (word.text === '-' && !word.gap)) {
      k++;
      continue;
    }
    if (word.text === '.' && !word.gap && words[k - 1]?.text.length === 1 && /^\d/.test(words[k + 1]?.text ?? '')) {
      k++;
      continue; // "S.151 Officer"
    }
    if (word.text === '.' && words[k - 1]?.lower === 'hon' && words[k + 1]?.cap) {
      k++;
      continue; // "Hon. Treasurer"
    }
    if (connectors.has(word.lower)) {
      const following = words[k + 1];
      if (last < 0 || !following) break;
      if (word.lower === 'on' && head && !seats.test(head)) break; // "Chief Executive | on the award"
      if (!head && (!/^(?:and|&|of|for)$/.test(word.lower) || following.lower === 'the' || k - first > 8)) break;
      if (/^(?:and|&|for|of|to)$/.test(word.lower) && personStands(text, words, k + 1)) break;
      if (/^(?:and|&)$/.test(word.lower) && ranks.has(following.lower)) break; // "Borset Police and Inspector Ash"
      if (head && word.lower === 'and' && /^\p{Lu}$/u.test(following.text) && words[k + 2]?.text === '.') break; // "Asset Manager and T. Ash"
      if (head && word.lower === 'and' && following.lower === 'the' && titleAhead(words, k + 2)) break;
      const onward = connectors.has(following.lower) ? words[k + 2] : following;
      if (!onward?.isWord) break;
      const serves = word.lower === 'to' && /^(?:assistant|secretary|advis[eo]r|deputy)$/.test(head ?? '');
      if (serves && following.lower === 'the' && roleNouns.has(onward.lower)) {
        k += 2; // "the assistant to the clerk"
        continue;
      }
      if (
        !onward.cap &&
        !(loose && head && !ends(onward.lower) && /^(?:of|for|the|on|and)$/.test(word.lower) && lowerRun < 6)
      )
        break;
      if (!onward.cap && /^(?:and|to|in|with)$/.test(word.lower) && !(lowerRun > 0 && word.lower === 'and')) break;
      k++;
      continue;
    }
    if (word.text === ':' && head && !isPlural(head) && k - first > 1 && subjectsEnd(words, k + 1) > k + 1) {
      k = subjectsEnd(words, k + 1); // "Interim Director: Children & Families"
      last = k;
      break;
    }
    if (!word.isWord) break;
    const ages = loose && k === first && /^\d{1,2}-\d{1,2}$/.test(word.text) && words[k + 1]?.cap === true; // "14-19 Lead"
    if (
      word.cap ||
      ages ||
      (last > 0 && /^[1-9]\d{0,2}[a-z]*$/i.test(word.text) && !/^\d/.test(words[k + 1]?.text ?? ''))
    ) {
      const counted = words[k + 1]?.isWord && !words[k + 1]?.cap && !connectors.has(words[k + 1]?.lower ?? '');
      if (head && !word.cap && counted) break; // "County Councillor 9 members of the public"
      if (head && isDone(words, k)) break; // "The Head of Parks AGREED"
      if (head && lowerRun > 0 && !connectors.has(words[k - 1]?.lower ?? '')) break;
      if (
        head &&
        (/^[AI]$/.test(word.text) ||
          (/^\p{Lu}$/u.test(word.text) && words[words[k + 1]?.text === '.' ? k + 2 : k + 1]?.cap))
      )
        break; // "Town Clerk A Ash"
      if (k > first && !head && (personStands(text, words, k) || word.lower === 'new')) break;
      if (head && civic.has(head) && words[k - 1]?.lower === head && surnameStands(words, k)) break;
      if (head && ranks.has(head) && words[k - 1]?.lower === head && !roleNouns.has(word.lower)) break;
      if (head && k > first && !connectors.has(words[k - 1]?.lower ?? '') && personStands(text, words, k)) break;
      if (head && words[k - 1]?.lower === head && holders.has(head) && twoNames(words, k)) break;
      const councillor = /^councillors?$/.test(word.lower) && !(words[k + 1]?.cap && words[k + 1]?.isWord) && k > first;
      const see = sees.test(word.lower) && k === first && words[k - 1]?.lower === 'the' && words[k + 1]?.lower === 'of';
      if (isRoleNoun(word.lower) || councillor || see) head ??= word.lower;
      if (isRoleNoun(word.lower) && !connectorBefore(words, first, k)) head = word.lower;
      if (connectors.has(words[k - 1]?.lower ?? '')) lowerRun = 0; // "employee of Borset Hospitals"
      k++;
      last = k;
      continue;
    }
    const taken =
      (loose || (last > 0 && !head)) && !head
        ? lowerTitle.has(word.lower) ||
          (loose && roleNouns.has(word.lower)) ||
          roleQualifiers.has(word.lower) ||
          (loose && last > 0 && leadsToNoun(words, k)) ||
          (loose && topicWords.has(word.lower) && !ends(word.lower) && !connectors.has(word.lower) && lowerRun < 4)
        : loose &&
          head !== undefined &&
          !ends(word.lower) &&
          lowerRun < 6 &&
          (lowerRun > 0 || connectors.has(words[k - 1]?.lower ?? '') || roleNouns.has(word.lower));
    if (!taken && !(head === 'chief' && roleNouns.has(word.lower))) break; // "the EHB chief executive"
    if (roleNouns.has(word.lower) && !connectorBefore(words, first, k)) head = word.lower;
    lowerRun++;
    k++;
    last = k;
  }
  if (!head || last < 0) return undefined;
  let end = last;
  while (end > first && connectors.has(words[end - 1]?.lower ?? '')) end--;
  const from = words[first]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  return { from, to, first, next: end, head, determiner, plural: isPlural(head) };
}

/** A verb that a house sets in capitals; in a title that is all in capitals it is a word as any other. */
export const isDone = (words: readonly Word[], k: number): boolean =>
  doneInCapitals.has(words[k]?.text ?? '') && words[k - 1]?.allCaps !== true;

/** Posts of one holder, whose name may follow: "Treasurer Reinhild Ash". */
export const holders: ReadonlySet<string> = new Set(
  'treasurer secretary chair chairman chairwoman chairperson vice-chair vice-chairman clerk mayor convener convenor president headteacher'.split(
    ' ',
  ),
);
/** "Borset" of "Borset Water Park" is a name; a qualifier or a subject in front makes a title. */
const opensTitle = (word: string, at: number) =>
  roleNouns.has(word.toLowerCase()) ||
  roleQualifiers.has(word.toLowerCase()) ||
  (at === 0 && topicWords.has(word.toLowerCase()));
/** Two words and no more that could be a name nobody knows. */
export function twoNames(words: readonly Word[], k: number): boolean {
  const could = (word: Word | undefined) =>
    word?.isWord === true &&
    /^\p{Lu}[\p{Ll}'’-]{2,}/u.test(word.text) &&
    !oftenInTitles(word.text) &&
    !bodyNouns.has(word.lower) &&
    !placeNouns.has(word.lower);
  return could(words[k]) && could(words[k + 1]) && !(words[k + 2]?.isWord && words[k + 2]?.cap);
}

/** "Care *leaver* Representative": a word in lower case before the noun, which has a capital again. */
const leadsToNoun = (words: readonly Word[], i: number): boolean =>
  !ends(words[i]?.lower ?? '') &&
  !connectors.has(words[i]?.lower ?? '') &&
  words[i + 1]?.cap === true &&
  roleNouns.has(words[i + 1]?.lower ?? '');

/** "and the Section 151 Officer": another post begins. */
function titleAhead(words: readonly Word[], i: number): boolean {
  for (let k = i; k < i + 5; k++) {
    const word = words[k];
    if (!word?.isWord || !(word.cap || /^\d/.test(word.text))) return false;
    if (roleNouns.has(word.lower)) return true;
  }
  return false;
}

/** Index after a run of nothing but capitalised subject words and what joins them; `i` when other words belong to the run. */
function subjectsEnd(words: readonly Word[], i: number): number {
  let k = i;
  while (words[k]?.cap || (k > i && /^(?:and|&)$/.test(words[k]?.lower ?? '') && words[k + 1]?.cap)) {
    if (words[k]?.cap && !topicWords.has(words[k]?.lower.replace(/'s?$/, '') ?? '')) return i;
    k++;
  }
  return k;
}

const connectorBefore = (words: readonly Word[], first: number, k: number) =>
  words.slice(first, k).some((word) => /^(?:of|for|to)$/.test(word.lower));

/** Index of the bracket that closes the one at `i`, or -1. */
export function closing(words: readonly Word[], i: number): number {
  const [opens, closes] = words[i]?.text === '[' ? '[]' : '()';
  let depth = 0;
  for (let k = i; k < Math.min(words.length, i + 60); k++) {
    if (words[k]?.text === opens) depth++;
    else if (words[k]?.text === closes && --depth === 0) return k;
  }
  return -1;
}

export interface Affiliation {
  role: string | null;
  organization: string | null;
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/^(?:the|its|it['’]s|our|their|a|an) (?=\S)/i, '');
/** Bodies known to everybody in the genre whose bare abbreviation may open a title: "LGA Associate". */
const nationalPrefix =
  /^(LGA|NHS England|NHSE|Ofsted|CQC|UNISON|GMB|Unite|DfE) (?:Associate|Peer|Represent|Regional|Branch)/;
/** The letters of a body before the post that it gave: "BCC Traffic Manager", "BL Chief Executive"; "PCC" is more often a commissioner or a church's council. */
const councilPrefix =
  /^((?!PCC\b)\p{Lu}{1,4}(?:CC|DC|BC|TC|PC|MBC)(?= \p{Lu})|\p{Lu}{2,5}(?= (?:Chief Executive|CEO|Managing Director|President)$)) (\p{Lu}.+)$/u;
/** "Head of Housing BDC", "Officer (BDC)", "Director of Housing, NIHX", "Head of Trams, TfBX". */
const councilBehind =
  /^(.+\p{Ll})(?<! (?:of|the|for|at|to))(?:,? \(?((?!PCC\b)(?:\p{Lu}{1,4}(?:CC|DC|BC|TC|MBC)|\p{Lu}{2,4}CA))\)?|, ((?:NI|UK)\p{Lu}{2,4}|\p{Lu}\p{Ll}\p{Lu}\p{L}{0,4}))$/u;
/** "HT Borset Primary School", "Chief Executive BXD Council": no mark parts the title from the body. */
const titleThenBody =
  /^((?:(?:Deputy|Assistant|Executive|Acting|Interim) )?(?:HT|DHT|CEO|Chief Executive(?: Officer)?|(?:Corporate|Managing) Director|Leader|Head ?[Tt]eacher|Headteacher|Principal|Clerk|Governor))\s+(?:the )?(\p{Lu}\S* .+)$/u;
const portfolio = /^(?:lead |joint )?(?:cabinet|executive|lead|portfolio|shadow cabinet) (?:member|holder|advis[eo]r)/i;

/** "Chair of the Panel *for the 2024/25 Municipal Year*": for how long, and no part of the body's name. */
const term =
  / for (?:the )?(?:(?:another|(?:a )?further|ensuing|coming|next|current|forthcoming|following|whole|remainder of the) )?(?:(?:municipal|council|civic|financial|academic) )?(?:years?\b.*|(?:19|20)\d\d(?:[/-]\d{2,4})?\b.*)$| for (?:a (?:further |second )?(?:term|period) of )?(?:\d{1,2}|one|two|three|four|five|six) (?:years?|months?)$/i;

const ownBody = / of the (?:panel|partnership|board|committee|council|commission|forum|authority|cabinet)$/i;

/**
 * Splits a description into post and body: "Strategic Manager for Borset Carers Forum" gives both; a title that names a
 * service or directorate ("Head of Service for Early Help", "Head of Quality, CYPS") stays whole.
 */
const servesCouncil =
  /^(\p{Lu}[^,]{3,50} (?:Services|Team|Department|Directorate|Unit)), (\p{Lu}[^,]{3,60} (?:Council|Authority))$/u;
const lentBy = /^(.{4,80}) \((\p{Lu}{1,2}[CBD]C(?: \p{Lu}\p{L}+){0,2})\)$/u;
const secondPost = / and ([^,]{3,40}) to the (?:Council|Authority|Board)$/;

export const splitAffiliation = remembered((description: string): Affiliation => {
  const whole = tidy(description);
  const text = term.test(whole) ? whole.replace(term, '').replace(ownBody, '') : whole;
  if (!text) return { role: null, organization: null };
  if (/ (?:Ward|Division)$/.test(text) && !namesPost(text)) return { role: null, organization: text };
  // "Democratic Services, Borset County Council"
  const service = servesCouncil.exec(text);
  if (service) return { role: service[1] ?? null, organization: service[2] ?? null };
  // "Planning Officer (BCC Highways)"
  const lent = lentBy.exec(text);
  if (lent && namesPost(lent[1] ?? '')) return { role: lent[1] ?? null, organization: lent[2] ?? null };
  const opening = text.split(/,| of | at | from | for /)[0] ?? '';
  // "Borset Residents Association", but "Head of Parks, Borset Council"
  if (isBody(text) && !namesPost(opening === text ? opening.replace(/\b\p{L}+s (?=\p{Lu})/gu, '') : opening))
    return { role: null, organization: text };
  const headOfSchool = titleThenBody.exec(text);
  if (headOfSchool && isBody(headOfSchool[2] ?? '') && !namesPost((headOfSchool[2] ?? '').split(',')[0] ?? ''))
    return { role: headOfSchool[1] ?? null, organization: headOfSchool[2] ?? null };
  const letters =
    /^((?:(?:Deputy|Acting|Interim) )?(?:CEO|Chief Executive|Chair|Chairman|Clerk|Leader|President)) (\p{Lu}{3,6}|\p{Lu}\p{Ll}\p{Lu}\p{L}*)$/u.exec(
      text,
    ); // "CEO ShEx"
  if (letters && !roleNouns.has((letters[2] ?? '').toLowerCase()))
    return { role: letters[1] ?? null, organization: letters[2] ?? null };
  const ofCouncil = councilPrefix.exec(text); // "BDC Environmental Health Officer"
  if (ofCouncil && namesPost(ofCouncil[2] ?? ''))
    return { role: ofCouncil[2] ?? null, organization: ofCouncil[1] ?? null };
  const behind = councilBehind.exec(text); // "Head of Democratic Services BDC"
  if (behind && !isBody(text.split(/, | at | for | from /).at(-1) ?? '') && namesPost(behind[1] ?? ''))
    return { role: behind[1] ?? null, organization: behind[2] ?? behind[3] ?? null };
  const ofBody = /^((?:\p{Lu}[\p{L}'’-]+ ){2,5})((?:\p{Ll}[\p{Ll}-]+ ){0,3}\p{Ll}+)$/u.exec(text); // "Borset Water Park biodiversity officer"
  if (ofBody && endsInRole(ofBody[2] ?? '') && !(ofBody[1] ?? '').trim().split(' ').some(opensTitle))
    return { role: ofBody[2] ?? null, organization: (ofBody[1] ?? '').trim() };
  const national = nationalPrefix.exec(text);
  if (national) return { role: text, organization: national[1] ?? null };
  if (!portfolio.test(text)) {
    const pattern = /\s*(,| [–—-] | at | from | of | for | on behalf of | representing )\s*/g;
    for (const match of matchesOf(pattern, text)) {
      const rest = tidy(text.slice(match.index + match[0].length));
      const before = tidy(text.slice(0, match.index));
      const link = (match[1] ?? '').trim();
      if (!before || !rest) continue;
      // "Director of Governance and Solicitor to the Council": two posts of one
      if (link === 'of' && namesPost(secondPost.exec(rest)?.[1] ?? '')) return { role: text, organization: null };
      const withArticle = text.slice(match.index + match[0].length).trim();
      if (
        link === ',' &&
        / (?:on|to) (?:the )?\p{Lu}[^,]*$/u.test(before) &&
        !isBody(before.split(/ (?:on|to) (?:the )?/).at(-1) ?? '')
      )
        continue; // "on the Health, Welfare and Safety Panel"
      if (link === ',' && chairOf.test(before) && listsSubjects.test(rest)) continue; // "Chair of the Health, Welfare and Safety Panel"
      const body = isBody(withArticle) || isBody(rest);
      const place =
        /^(?:at|from)$/.test(link) &&
        /^\p{Lu}/u.test(rest) &&
        !/\b(?:Services?|Team|Directorate|Department|Division)$/.test(rest);
      const proper =
        rest.split(' ').length > 1 ||
        /^the \p{Lu}{2,}$/u.test(withArticle) ||
        link === ',' ||
        place ||
        /^(?:–|—|-)$/.test(link);
      if ((body && proper && !/^(?:of|for)$/.test(link) && !inTheMiddle(rest)) || place)
        return { role: before, organization: rest };
      if (body && proper && !inTheMiddle(rest)) return { role: before, organization: rest };
    }
  }
  const bodyFirst = /^([^,]+), (.+)$/.exec(text);
  if (bodyFirst && isBody(bodyFirst[1] ?? '') && endsInRole(bodyFirst[2] ?? ''))
    return { role: bodyFirst[2] ?? null, organization: bodyFirst[1] ?? null };
  // "Chief Executive, Elm Steps, Borset", "Chair, One Bus BX"
  const [, heads, led = ''] = headsBody.exec(text) ?? [];
  if (heads && !aboutWork(led)) return { role: heads, organization: led };
  const clerkTo = /^(.*\b(?:clerk|advis[eo]r)) to (?:the )?(\p{Lu}.+)$/iu.exec(text);
  if (clerkTo && isBody(clerkTo[2] ?? '')) return { role: clerkTo[1] ?? null, organization: clerkTo[2] ?? null };
  const headOf =
    /^((?:(?:Vice|Deputy|Co|Interim|Acting|Independent)[- ])*(?:Chief Executive|CEO|Managing Director|Chair|Chairman|Chairwoman|Chairperson|Head ?[Tt]eacher|Principal|Governor|Trustee|Founder|President|Representative|Secretary|Treasurer|(?:(?:Town|Parish|City) )?Clerk))(?: Officer)? (?:of|to) (?:the )?(\p{Lu}.+)$/u.exec(
      text,
    );
  if (
    headOf &&
    !/^State\b/.test(headOf[2] ?? '') &&
    !/^(?:Council|Committee|Commission|Board|Panel|Cabinet|Governors|Trustees|Forum|Authority|Corporation|Finance|Resources|State|Children|Education|Schools?|Planning|Housing|Parish|Town|Meeting|Trust|School|Court|Works)\b\s*$/.test(
      headOf[2] ?? '',
    ) &&
    !/\b(?:Services?|Team|Directorate|Education|Care|Health)$/.test(headOf[2] ?? '')
  )
    return { role: headOf[1] ?? null, organization: headOf[2] ?? null };
  return { role: text, organization: null };
});
/** "Audit & Risk": half of its words or more are subjects. */
const aboutWork = (text: string) => {
  const words = text.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.filter(oftenInTitles).length * 2 >= words.length;
};
const headsBody =
  /^((?:(?:Vice|Deputy|Interim|Acting)[- ])?(?:Chief Executive(?: Officer)?|CEO|Managing Director|Chair(?:man|woman|person)?|Head ?[Tt]eacher|Founder|President|Co-?ordinator|Secretary|Treasurer)), (?:the )?(\p{Lu}.+)$/u;
const chairOf =
  /^(?:(?:Vice|Deputy)[- ])?Chair(?:man|woman|person)? of (?:the )?(?!.*\b(?:Committee|Panel|Board|Council|Forum|Group|Governors|Trustees|Directors)\b)\p{Lu}[^,]*$/iu;
const listsSubjects = /^\p{Lu}[^,]* (?:and|&) [^,]*\b(?:Committee|Panel|Board|Forum|Commission|Group)$/u;
/** "Children's Services, Borset Council" after "Director of" is a service and then a body: wait for the comma. */
const inTheMiddle = (rest: string) =>
  /,| [–—-] | at | from /.test(rest) && isBody(rest.split(/,| [–—-] | at | from /).at(-1) ?? '');
const endsInRole = (text: string) => roleNouns.has(text.toLowerCase().split(/\s+/).at(-1) ?? '');

/** "LGA Associates" for two people is "LGA Associate" for each. */
export const singular = (title: string): string =>
  title.replace(
    /\b(Officer|Manager|Director|Adviser|Advisor|Associate|Lead|Coordinator|Co-ordinator|Consultant|Solicitor|Engineer|Planner|Surveyor|Inspector|Member|Representative|Commissioner|Governor|Nurse|Analyst|Accountant|Partner|Auditor|Teacher|Headteacher|Trustee|Worker|Specialist|Practitioner|Peer|Observer|Assistant|Leader|Clerk|Head|Chair|Resident|Psychologist|Councillor|Student|Person)s\b/i,
    '$1',
  );

export const roleText = (text: string, match: RoleMatch): string => printed(text, match.from, match.to);
