import { readLabel } from '../genre/attendance/labels.ts';
import { wordsEnd } from '../genre/decisions/entry.ts';
import { bodyStem, verbFirst } from '../genre/decisions/terms.ts';
import { sentencesOf } from '../language/sentences.ts';
import { matchesOf } from '../model/matches.ts';
import type { Passage } from '../model/structure.ts';
import { type Lead, readLead, type Style } from './lead.ts';
import { asks, Limbs } from './limbs.ts';
import { readMark } from './mark.ts';
import type { Draft } from './passages.ts';
import { plain } from './plain.ts';
import { slicePassage } from './text.ts';

/** Replaces the passages of each decision by one passage a limb; everything else stays in its place. */
export function markDecisions(
  drafts: Draft[],
  style: Style,
  kinds: 'meeting' | 'announced' | 'page',
  words: ReadonlySet<string>,
): Passage[] {
  const passages: Passage[] = [];
  const leads = drafts.map((draft) => (draft.kind === 'purpose' || draft.settled ? null : readLead(draft.text, style)));
  const led = leads.some((lead) => lead?.kind === 'resolution');
  const resolvedHere = led || drafts.some(({ settled }) => settled?.decision);
  const queue = drafts.flatMap(resolutionsApart);
  for (let at = 0; at < queue.length; ) {
    const draft = queue[at] as Draft;
    if (draft.settled) {
      passages.push(plain(draft));
      at++;
      continue;
    }
    const lead =
      draft.kind === 'table-row' || draft.kind === 'purpose' || ofPlanners(draft, queue[at + 1])
        ? null
        : (leadOf(draft, style) ??
          bareLead(queue, at, kinds, style, resolvedHere) ??
          (kinds === 'page' && !led ? bareLimbs(queue, at) : null));
    if (!lead) {
      passages.push(plain(draft));
      at++;
      continue;
    }
    if (lead.from > 0) passages.push(plain(slicePassage(draft, 0, lead.from)));
    if (kinds === 'announced' && /\bexclu\w+\b/i.test(draft.text) && /\b(?:press|public)\b/i.test(draft.text)) {
      // the model motion that an agenda prints in case it is needed
      passages.push(plain(draft));
      at++;
      continue;
    }
    const kind =
      kinds === 'announced' || (lead.kind === 'recommendation' && resolvedHere) ? 'recommendation' : 'resolution';
    const block = readBlock(queue, at, lead, style, words);
    if (kind === 'resolution' && block.limbs.length === 1 && asRecommended.test(block.limbs[0]?.text ?? '')) {
      const above = passages.filter((passage) => passage.kind === 'recommendation');
      for (const limb of above) limb.kind = kind;
      if (above.length) {
        passages.push(...queue.slice(at, block.next).map(plain));
        at = block.next;
        continue;
      }
    }
    for (const limb of block.limbs) {
      const cut = decisionEnd(limb);
      passages.push({ ...plain(slicePassage(limb, 0, cut)), kind });
      if (cut < limb.text.length) {
        const { number: _number, lead: _lead, ...rest } = slicePassage(limb, cut);
        passages.push({ ...plain(rest), kind: 'paragraph' });
      }
    }
    passages.push(...block.beside.map(plain));
    const next = Math.max(block.next, at + 1);
    // "Decision:" over "None." decides nothing, and is still what the record says
    if (!block.limbs.length) passages.push(...queue.slice(at, next).map(plain));
    at = next;
  }
  return passages;
}

/** "Decision: Agreed as recommended.": what the recommendation above it says. */
const asRecommended =
  /^(?:that )?(?:the )?(?:recommendations?(?: (?:as set out|in the report|above))? (?:was |were |be )?)?(?:agreed|approved|accepted)(?: (?:as (?:recommended|set out above|above)|(?:as |in line with |in accordance with )(?:per )?the recommendations?(?: above)?))?[.]?$/i;

/** "Decision: to buy a bench Decision: to sell the gate", in a cell that lost its lines */
const labelAgain = /(?<=\S )Decision: (?=to |that )/g;

/** "Scouts - £250 asked. RESOLVED to give £90. Players - £80 asked. RESOLVED to give £40.": each sentence that decides begins a passage of its own. */
function resolutionsApart(draft: Draft): Draft[] {
  const { text: whole } = draft;
  if (draft.settled || draft.kind === 'table-row') return [draft];
  const labels = matchesOf(labelAgain, whole);
  if (labels.length) {
    const cuts = [0, ...labels.map(({ index }) => index)];
    return cuts.map((from, at) => ({ ...draft, ...slicePassage(draft, from, cuts[at + 1]) }));
  }
  if (whole.indexOf('RESOLVED') === whole.lastIndexOf('RESOLVED')) return [draft];
  const sentences = sentencesOf(whole);
  const leads = sentences.map(({ text }) => /\bRESOLVED(?= (?:that|to)\b|\s?[:–-])/.test(text));
  const bounds = [0];
  for (let at = leads.indexOf(true) + 1; at > 0 && at < sentences.length; at++) {
    if (!leads[at]) continue;
    // what was asked for stands before what was resolved on it
    const asked = !leads[at - 1] && !/\b(?:that|be)\b/i.test(sentences[at - 1]?.text ?? '');
    bounds.push(sentences[asked ? at - 1 : at]?.from ?? 0);
  }
  return bounds.map((from, at) => ({ ...draft, ...slicePassage(draft, from, bounds[at + 1]) }));
}

/** "Decisions" over "31/0490 Barn, Low Farm. Approved.": those of the planning authority. */
const ofPlanners = ({ text }: Draft, next: Draft | undefined) =>
  /^(?:planning )?decisions:?$/i.test(text) && /^[A-Z\d]{2,5}\/\d/.test(next?.text ?? '');

const turns =
  /^(?:However|After|Upon|On being|In response|There (?:was|were)|It was (?:also )?(?:noted|reported|explained))\b/;
const narrated = /\b(?:was|were|had)\b/;
/** "Clerk to set this up.", "JL to order.": whose task it is */
const task = /^(?:(?:The )?(?:Parish |Town )?Clerk|\p{Lu}{2,3}|Cllrs? \p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?) to \p{Ll}/u;
const decides = /\b(?:be|shall|agreed|resolved|approved|RESOLVED|AGREED)\b/;

/** Where a limb's decision ends: before its movers, and before a sentence that tells what happened next. */
function decisionEnd(limb: Passage): number {
  const end = limb.text.slice(-200);
  const moved = movers.exec(limb.text)?.index ?? limb.text.length - end.length + wordsEnd(end);
  if (limb.number != null) return moved;
  const [, ...later] = sentencesOf(limb.text);
  const next = later.find(
    ({ text }) => turns.test(text) || task.test(text) || (narrated.test(text) && !decides.test(text)),
  );
  return Math.min(moved, next?.from ?? moved);
}

/**
 * Web pages lose their bold RESOLVED, and some houses print none: a paragraph "That the Panel:" before numbered limbs, or "That the
 * report be noted." by itself, is a decision all the same unless the text before it announces a quotation.
 */
function bareLead(drafts: Draft[], at: number, kinds: string, style: Style, resolvedHere: boolean): Lead | null {
  const draft = drafts[at] as Draft;
  const first = drafts[at + 1];
  const stem = bodyStem.exec(draft.text);
  if (kinds !== 'announced' && first && draft.kind !== 'bullet' && stem && verbFirst.test(first.text))
    return { from: stem.index, to: draft.text.length, kind: 'resolution' };
  if (
    kinds !== 'announced' &&
    first &&
    ((movedAnd.test(draft.text) && isDone.test(first.text)) ||
      (carriedOver.test(draft.text) && /^(?:\S{1,4} )?(?:That|To) /.test(first.text))) &&
    !readLead(first.text, style)
  )
    return { from: 0, to: draft.text.length, kind: 'resolution' };
  if (kinds === 'announced' || resolvedHere || draft.kind !== 'paragraph') return null;
  if (!/^That\b/.test(draft.text)) return null;
  if (style === 'resolved' && kinds !== 'page') return null;
  if (asks(drafts[at - 1]?.text ?? '')) return null;
  const next = drafts[at + 1];
  if (
    asks(draft.text)
      ? next && readMark(next.text)
      : /\b(?:be|BE)\b|\b(?:notes?|approves?|agrees?|endorses?)\b/.test(draft.text)
  )
    return { from: 0, to: 0, kind: 'resolution' };
  return null;
}

/** "It was moved by Councillor Ash, seconded by Councillor Elm and": what follows lost its RESOLVED. */
const movedAnd = /\b(?:moved|proposed) by\b.*\bseconded by [^.;:]{3,60},? and$/i;
/** "The recommendations in the report were moved, seconded and carried." over what they say */
const carriedOver =
  /^the (?:\p{Ll}+ )?(?:recommendations?|motion|proposal)\b[^.]{0,120}\b(?:moved|seconded|put to the vote|voted (?:up)?on)\b[^.]{0,60}\bcarried\.?$/iu;
const isDone = /\bbe (?:\p{L}+ ){0,3}?\p{L}+(?:ed|en|n)\b/u;

/** "(a) the programme be approved; and" over "(b) ...", on a page where nothing is left of the RESOLVED above. */
function bareLimbs(drafts: Draft[], at: number): Lead | null {
  const { text } = drafts[at] as Draft;
  const own = readMark(text)?.readings.some(({ value }) => value === 1);
  const next = drafts
    .slice(at + 1, at + 6)
    .some((draft) => readMark(draft.text)?.readings.some(({ value }) => value === 2));
  const said = /^\S+ That\b/.test(text) || (isDone.test(text) && /(?:[;–-]|\band)$/.test(text));
  return own && next && said && !asks(drafts[at - 1]?.text ?? '') ? { from: 0, to: 0, kind: 'resolution' } : null;
}

/** A lead may stand behind a limb mark or bullet of its own: "- Resolved: That ...". */
function leadOf(draft: Draft, style: Style): Lead | null {
  if (
    draft.kind === 'bullet' &&
    style !== 'resolved' &&
    !/^[A-Z]{4}|^(?:Resolved|Agreed|Decision|Decided)\s?:|\b(?:AGREED|RESOLVED) (?:to|that) |^It was (?:agreed|resolved|decided)(?: that| to)?:$/.test(
      draft.text,
    )
  )
    return null;
  const lead = readLead(draft.text, style);
  const skip = paragraphNumber(draft.text);
  return lead || !skip ? lead : behind(readLead(draft.text.slice(skip), style), skip);
}

/** Length of "2.1 ", "(3) " before a paragraph; 0 for none. */
function paragraphNumber(text: string): number {
  return (
    /^(?:\d{1,2}[./]\d{1,3}(?=[A-Z][a-z])|(?:\d{1,3}\.\d{1,2}\.?(?=\s+\p{Lu})|\d{1,2}[./]\d{1,3}\.?|\(\d{1,2}\)|\d{1,2}\.|\d{1,3}(?=\s+Resolved\b))\s+)/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** A lead found in the text behind the first `skip` characters. */
function behind(lead: Lead | null, skip: number): Lead | null {
  return lead && { ...lead, from: lead.from ? lead.from + skip : 0, to: lead.to + skip };
}

interface Block {
  limbs: Passage[];
  /** What stands among them and is none: who voted so, the head of a page. */
  beside: Draft[];
  next: number;
}

const stopLabel =
  /^\(?(?:reasons?(?: for (?:the )?(?:decision|recommendation)s?)?|alternative options.{0,40}|options considered.{0,40}|action(?:s| by)?|note|votes?|voting|conditions?|informatives?|background|wards? affected|(?:other )?options|date|chair(?:man|person)?|in favou?r|for|against|recorded vote|decision|minutes|proposed(?: by)?|proposer|moved(?: by)?|seconded(?: by)?|seconder|ayes|noes)\b\s?(?::|[-–—]|by\b|$)/i;

const tells =
  /^(?:[\d.]{1,6} )?(?:(?:the purpose of|(?:further )?consideration was given to)\b|(?:the )?[\p{L}’' -]{2,50}?(?: \([^()]*\))? (?:reported|advised|informed|announced|welcomed|updated|thanked|introduced|explained|outlined|stated|presented|reviewed|discussed|debated)\b)/iu;
/** "Decision:" over "The Chair reported that the post was filled.": a page puts there whatever was said. */
const onlyTells = (text: string): boolean =>
  tells.test(text) && !/\b(?:agreed|resolved|approved|noted|decided|be)\b/i.test(text);

/** "Decision" over "1. Agreed to buy a bench." and "2. Noted that it is old." */
const isHeading = /^decisions?\s?:?$/i;
const outcomeFirst = /^\(?[a-z\d]{1,3}[.)]\s+(?:agreed|noted|approved) (?:that|to)\b/i;

/** "All members declared a personal interest" is no part of what was resolved. */
const declares = /^\P{Ll}.{2,80}? declared an? (?:\p{L}+ )?interest\b/u;

/** "For: Councillors Ash and Elm", "(5 Members voted in favour, 1 abstained.)" between "Resolved:" and what was */
const howVoted =
  /^(?:for|against|abst\p{L}+|in favou?r)\s?:\s|^\(\d{1,2} (?:members?|councillors?)\b.*\bvoted\b.*\)$/iu;

const isScrap = ({ text }: Draft) => text.length < 50 && !/[.:;]$/.test(text);

/** Reads the limbs behind a lead, starting in the lead's own passage. */
function readBlock(drafts: Draft[], at: number, lead: Lead, style: Style, words: ReadonlySet<string>): Block {
  const first = drafts[at] as Draft;
  const leadText = first.text.slice(lead.from, lead.to).trim();
  const rest = slicePassage(first, lead.to);
  const limbs = new Limbs(leadText, words);
  const beside: Draft[] = [];
  let next = at + 1;
  limbs.begin(rest);
  for (; next < drafts.length; next++) {
    const draft = drafts[next] as Draft;
    // "For: Councillors Ash and Elm" between "Resolved:" and what was
    if (draft.settled && limbs.empty() && !draft.settled.decision && !draft.settled.declarations?.length) {
      beside.push(draft);
      continue;
    }
    if (draft.settled) break;
    if (draft.kind === 'table-row') {
      if (!limbs.hungry()) break;
      limbs.append(draft);
      continue;
    }
    const told =
      (draft.bullet !== null || readMark(draft.text) !== null) &&
      (bodyStem.test(leadText) ||
        bodyStem.test(drafts[at + 1]?.text ?? '') ||
        (isHeading.test(leadText) && outcomeFirst.test(draft.text)));
    if (!told && readLead(draft.text, style) && !(limbs.empty() && /^that\b/i.test(draft.text))) break;
    const mark = readMark(draft.text);
    if (mark && limbs.number(draft)) continue;
    if (limbs.empty() && howVoted.test(draft.text)) {
      beside.push(draft);
      continue;
    }
    if (stopLabel.test(draft.text) || readLabel(draft.text, null)?.status) break;
    if (!limbs.empty() && (draft.setOff || declares.test(draft.text))) break;
    if (draft.bullet && limbs.bullet(draft)) continue;
    if (limbs.empty() && /^decisions?\s?:?$/i.test(leadText) && onlyTells(draft.text)) break;
    if (limbs.empty()) {
      limbs.begin(draft);
      continue;
    }
    if (limbs.paragraph(draft)) continue;
    // "(i) ...; and", who is to act, the head of a page, "(ii) ..."
    const further = limbs.more() ? drafts.slice(next, next + 6).findIndex(({ text }) => readMark(text)) : -1;
    if (further < 1 || !drafts.slice(next, next + further).every(isScrap)) break;
    beside.push(...drafts.slice(next, next + further));
    next += further - 1;
  }
  return { limbs: limbs.done(), beside, next };
}

/** "... be approved. Proposed Cllr Ash, seconded Cllr Birch.", "... be approved. Vote: unanimous." */
const movers = /(?<=[.;)])\s(?:\(?(?:Proposed|Moved|Prop\.)(?: by)?:? (?=[A-Z])|Vot(?:es?|ing)\s?:)/;
