import type { Passage } from '../model/structure.ts';
import { readLabel } from './labels.ts';
import { type Lead, minutesApproval, readLead, type Style } from './lead.ts';
import { fitMark, inlineMark, type Level, readMark } from './mark.ts';
import type { Draft } from './passages.ts';
import { joinPassages, slicePassage } from './text.ts';
import { endsOpen, endsSentence, sentencesOf } from './words.ts';

/** Replaces the passages of each decision by one passage a limb; everything else stays in its place. */
export function markDecisions(
  drafts: Draft[],
  style: Style,
  kinds: 'meeting' | 'announced' | 'page',
  words: ReadonlySet<string>,
): Passage[] {
  const passages: Passage[] = [];
  const leads = drafts.map((draft) => (draft.kind === 'purpose' ? null : readLead(draft.text, style)));
  const resolvedHere = leads.some((lead) => lead?.kind === 'resolution');
  const printedHere = leads.some((lead) => lead?.kind === 'resolution' && !lead.told);
  const queue = [...drafts];
  for (let at = 0; at < queue.length; ) {
    const draft = queue[at] as Draft;
    const lead =
      draft.kind === 'table-row' || draft.kind === 'purpose'
        ? null
        : (leadOf(draft, style) ?? bareLead(queue, at, kinds, style, resolvedHere));
    if (!lead || (lead.told && printedHere)) {
      passages.push(plain(draft));
      at++;
      continue;
    }
    const end = lead.told && lead.from === lead.to ? sentenceEnd(draft.text, lead.from) : draft.text.length;
    if (end < draft.text.length) {
      // a sentence that is the decision; what is said behind it may hold another
      queue.splice(at, 1, { ...draft, ...slicePassage(draft, 0, end) }, { ...draft, ...slicePassage(draft, end) });
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
    for (const limb of block.limbs) {
      const cut = decisionEnd(limb);
      passages.push({ ...plain(slicePassage(limb, 0, cut)), kind });
      if (cut < limb.text.length) {
        const { number: _number, lead: _lead, ...rest } = slicePassage(limb, cut);
        passages.push({ ...plain(rest), kind: 'paragraph' });
      }
    }
    const next = Math.max(block.next, at + 1);
    // "Decision:" over "None." decides nothing, and is still what the record says
    if (!block.limbs.length) passages.push(...queue.slice(at, next).map(plain));
    at = next;
  }
  return passages;
}

function sentenceEnd(text: string, from: number): number {
  return sentencesOf(text).find(([, to]) => to > from)?.[1] ?? text.length;
}

const turns =
  /^(?:However|After|Upon|On being|In response|There (?:was|were)|It was (?:also )?(?:noted|reported|explained))\b/;
const narrated = /\b(?:was|were|had)\b/;
const decides = /\b(?:be|shall|agreed|resolved|approved|RESOLVED|AGREED)\b/;

/** Where a limb's decision ends: before its movers, and before a sentence that tells what happened next. */
function decisionEnd(limb: Passage): number {
  const moved = movers.exec(limb.text)?.index ?? limb.text.length;
  if (limb.number != null) return moved;
  const [, ...later] = sentencesOf(limb.text);
  const next = later.find(([from, to]) => {
    const sentence = limb.text.slice(from, to);
    return turns.test(sentence) || (narrated.test(sentence) && !decides.test(sentence));
  });
  return Math.min(moved, next?.[0] ?? moved);
}

/** "The Board:" over "- NOTED the plan; and" / "a) approved the budget". */
const bodyStem =
  /^(?:that )?(?:the )?(?:[\p{L}&-]+ ){0,5}(?:committee|panel|board|cabinet|commission|council|sub-committee|forum|executive|authority|members|meeting)(?: (?:then|unanimously|also))?\s?:\s?-?$/iu;
/** "That the Board" over "(a) approves the budget". */
const bareBody =
  /^that (?:the )?(?:[\p{L}&-]+ ){0,5}(?:committee|panel|board|cabinet|commission|council|sub-committee|forum|executive|authority|members|meeting)$/iu;
const verbFirst =
  /^\(?(?:[a-z\d]{1,3}[.)]\s)?(?:noted|notes?|agreed|agrees?|approved|approves?|resolved|endorsed|endorses?|recommended|recommends?|received|receives?|requested|asked|supported|delegated|adopted|accepted|considered|thanked|welcomed|authorised)\b/i;

/**
 * Web pages lose their bold RESOLVED, and some houses print none: a paragraph "That the Panel:" before numbered limbs, or "That the
 * report be noted." by itself, is a decision all the same unless the text before it announces a quotation.
 */
function bareLead(drafts: Draft[], at: number, kinds: string, style: Style, resolvedHere: boolean): Lead | null {
  const draft = drafts[at] as Draft;
  const first = drafts[at + 1];
  if (
    kinds !== 'announced' &&
    first &&
    draft.kind !== 'bullet' &&
    bodyStem.test(draft.text) &&
    verbFirst.test(first.text)
  )
    return { from: 0, to: 0, kind: 'resolution' };
  if (kinds === 'announced' || resolvedHere || draft.kind !== 'paragraph') return null;
  const skip = paragraphNumber(draft.text);
  const approval = minutesApproval(draft.text.slice(skip));
  if (approval) return behind(approval, skip);
  if (!/^That\b/.test(draft.text)) return null;
  if (style === 'resolved' && kinds !== 'page') return null;
  if (asks(drafts[at - 1]?.text ?? '')) return null;
  const next = drafts[at + 1];
  if (
    asks(draft.text)
      ? next && readMark(next.text)
      : /\bbe\b|\b(?:notes?|approves?|agrees?|endorses?)\b/.test(draft.text)
  )
    return { from: 0, to: 0, kind: 'resolution' };
  return null;
}

/** A lead may stand behind a limb mark or bullet of its own: "- Resolved: That ...". */
function leadOf(draft: Draft, style: Style): Lead | null {
  if (draft.kind === 'bullet' && style !== 'resolved' && !/^[A-Z]{4}/.test(draft.text)) return null;
  const lead = readLead(draft.text, style);
  const skip = paragraphNumber(draft.text);
  return lead || !skip ? lead : behind(readLead(draft.text.slice(skip), style), skip);
}

/** Length of "2.1 ", "(3) " before a paragraph; 0 for none. */
function paragraphNumber(text: string): number {
  return /^(?:\d{1,2}\.\d{1,3}\.?|\(\d{1,2}\)|\d{1,2}\.)\s+/.exec(text)?.[0].length ?? 0;
}

/** A lead found in the text behind the first `skip` characters. */
function behind(lead: Lead | null, skip: number): Lead | null {
  const sentence = lead !== null && lead.told === true && lead.from === lead.to;
  return lead && { ...lead, from: lead.from || sentence ? lead.from + skip : 0, to: lead.to + skip };
}

function plain(passage: Passage): Passage {
  const { kind, text, lines, starts, number, lead, under } = passage;
  return {
    kind,
    text,
    lines,
    starts,
    ...(number === undefined ? {} : { number }),
    ...(lead === undefined ? {} : { lead }),
    ...(under === undefined ? {} : { under }),
  };
}

interface Block {
  limbs: Passage[];
  next: number;
}

/** The stem only introduces limbs: "That", "That the Committee:-". */
const bareStem =
  /^(?:that|to)?(?:,? (?:subject to [^,:]{1,80}|having [^,:]{1,80}),?)?(?: ?(?:the |this )?[\p{L}-]+(?: [\p{L}&,-]+){0,7})?(?: to| is asked to| be asked to| are asked to| agrees? to)?$/iu;
const isBareStem = (text: string) => bareStem.test(text.replace(/\s?:?\s?[-–—]{0,3}$/, ''));
const stopLabel =
  /^(?:reasons?(?: for (?:the )?(?:decision|recommendation)s?)?|alternative options.{0,40}|options considered.{0,40}|action(?:s| by)?|note|votes?|voting|conditions?|informatives?|background|wards? affected|(?:other )?options|date|chair(?:man|person)?|in favour|for|against|recorded vote|decision|minutes|proposed(?: by)?|proposer|moved(?: by)?|seconded(?: by)?|seconder|ayes|noes)\b\s?(?::|[-–—]|by\b|$)/i;

/** Reads the limbs behind a lead, starting in the lead's own passage. */
function readBlock(drafts: Draft[], at: number, lead: Lead, style: Style, words: ReadonlySet<string>): Block {
  const first = drafts[at] as Draft;
  const leadText = first.text.slice(lead.from, lead.to).trim();
  const rest = slicePassage(first, lead.to);
  const limbs = new Limbs(leadText, words);
  let next = at + 1;
  // the corrections behind "... as a correct record, subject to:" are the record's, not the decision's
  if (lead.told && minutesApproval(rest.text)) return { limbs: [{ ...rest, number: null, lead: leadText }], next };
  limbs.begin(rest);
  for (; next < drafts.length; next++) {
    const draft = drafts[next] as Draft;
    if (draft.kind === 'table-row') {
      if (!limbs.hungry()) break;
      limbs.append(draft);
      continue;
    }
    if (readLead(draft.text, style) && !(limbs.empty() && /^that\b/i.test(draft.text))) break;
    const mark = readMark(draft.text);
    if (mark && limbs.number(draft)) continue;
    if (stopLabel.test(draft.text) || readLabel(draft.text, null)?.status) break;
    if (draft.setOff && !limbs.empty()) break;
    if (draft.bullet && limbs.bullet(draft)) continue;
    if (limbs.empty()) {
      limbs.begin(draft);
      continue;
    }
    if (!limbs.paragraph(draft)) break;
  }
  return { limbs: limbs.done(), next };
}

/** Ends so that a list must follow. */
function asks(text: string): boolean {
  return /[:,;]\s?[-–—]*$|[-–—]$/.test(text);
}

/** A stem that only introduces its limbs ("That the Panel:-", "3) Schools:"); any other says something itself and is a limb too. */
function introduces(stem: string): boolean {
  if (/\bsubject to\b[^,;]{0,10}$/i.test(stem)) return false;
  if (isBareStem(stem) && !/\b(?:be|request\w*|ask\w*)\b/i.test(stem)) return true;
  return /\bto\s?:?\s?[-–—]*$/i.test(stem) && stem.split(' ').length <= 30 && !/\breport\b/i.test(stem);
}

/** "Decision: None." */
const noDecision =
  /^(?:none|nil|n\/a|not applicable|(?:apologies|an apology) (?:for|were|was|had|have)\b.*|there (?:were|was|are) (?:no|none)\b.*|no (?:declarations|apologies|interests|decisions|questions|items)\b.*)\.?$/i;

/** "... be approved. Proposed Cllr Ash, seconded Cllr Birch." */
const movers = /(?<=[.;)])\s(?:Proposed|Moved)(?: by)?:? (?=[A-Z])/;

class Limbs {
  private limbs: Passage[] = [];
  private levels: Level[] = [];
  private stem: Passage | null = null;
  private bullets = false;
  /** The limb names a list whose entries stand in paragraphs of their own, up to a full stop. */
  private listing = false;

  constructor(
    private lead: string,
    private readonly words: ReadonlySet<string>,
  ) {}

  empty(): boolean {
    return this.limbs.length === 0 && (this.stem === null || this.stem.text === '');
  }

  private last(): Passage | undefined {
    return this.limbs[this.limbs.length - 1];
  }

  /** The text so far asks for more: it ends in a colon or in an open word. */
  hungry(): boolean {
    const text = (this.last() ?? this.stem)?.text ?? '';
    return text === '' || /[:,]\s?[-–—]*$|[-–—]$/.test(text) || endsOpen(text);
  }

  /** The text behind the lead. */
  begin(passage: Passage): void {
    if (!passage.text) {
      this.stem = passage;
      return;
    }
    if (readMark(passage.text) && this.number(passage)) return;
    const inline = /(?:^that|[:;]|[-–—]|\bthat\b.{0,60}?)\s?(?=(?:\(1\)|1\)|\(a\)|a\)|\(i\)|i\))\s)/i.exec(
      passage.text.slice(0, 400),
    );
    if (inline) {
      const cut = inline.index + inline[0].length;
      this.setStem(slicePassage(passage, 0, cut));
      if (this.number(slicePassage(passage, cut))) return;
    }
    if (
      /^(?:that|to)?\s?:?\s?[-–—]?$/i.test(passage.text) ||
      bareBody.test(passage.text) ||
      (/[:–—-]\s?[-–—]?$/.test(passage.text) && passage.text.length < 400)
    )
      this.setStem(passage);
    else this.push(passage, null);
  }

  private setStem(passage: Passage): void {
    this.stem = passage;
  }

  private push(passage: Passage, number: string | null): void {
    const lead = this.stem?.text ? `${this.lead} ${this.stem.text}`.trim() : this.lead;
    this.limbs.push({ ...passage, number, lead });
  }

  /** A numbered limb; false when its mark fits no open level. */
  number(passage: Passage): boolean {
    const mark = readMark(passage.text);
    if (!mark) return false;
    const levels = this.levels.length ? fitMark(this.levels, mark) : open(mark);
    if (!levels) return false;
    const body = passage.text.slice(mark.length);
    if (!this.levels.length && this.limbs.length) {
      // limbs behind a full sentence are its own only when it asked for them
      if (!this.hungry() && (levels[0]?.value !== 1 || !/^that\b/i.test(body))) return false;
      if (this.hungry()) this.stem = this.limbs.pop() ?? null;
    }
    const deeper = levels.length > this.levels.length;
    const parent = this.levels.length ? this.last() : undefined;
    if (deeper && parent && asks(parent.text) && introduces(parent.text)) this.limbs.pop();
    else if (deeper && !this.levels.length && this.stem?.text && !introduces(this.stem.text)) {
      const text = this.stem.text.replace(/\s?:\s?[-–—]*$/, '');
      this.limbs.push({ ...slicePassage(this.stem, 0, text.length), number: null, lead: this.lead });
    }
    this.levels = levels;
    this.bullets = false;
    this.listing = false;
    const number = levels.map((level) => level.number).join('');
    const cut = inlineMark(passage.text, levels[levels.length - 1] as Level, mark.length);
    if (cut > 0) {
      this.push(slicePassage(passage, mark.length, cut), number);
      if (!this.number(slicePassage(passage, cut))) this.append(slicePassage(passage, cut));
    } else this.push(slicePassage(passage, mark.length), number);
    return true;
  }

  /** An unnumbered bullet: a limb of its own under a bare stem, else part of the limb that it continues. */
  bullet(passage: Passage): boolean {
    const last = this.last();
    if (!last && this.stem) {
      if (this.stem.text === '' || isBareStem(this.stem.text) || /^that\b/i.test(passage.text)) {
        this.push(passage, null);
        this.bullets = true;
        return true;
      }
      this.limbs.push({ ...this.stem, number: null, lead: this.lead });
      this.stem = null;
      return this.append(passage);
    }
    if (!last) return false;
    if (this.bullets && !this.levels.length && this.stem) {
      this.push(passage, null);
      return true;
    }
    if (this.hungry() || this.bullets) {
      this.bullets = true;
      return this.append(passage);
    }
    return false;
  }

  /** A paragraph that goes on with the limb before, or is a further decision: "That ..." */
  paragraph(passage: Passage): boolean {
    const last = this.last();
    if (!last && this.stem) {
      this.limbs.push({ ...joinPassages(this.stem, passage, this.words), number: null, lead: this.lead });
      this.stem = null;
      return true;
    }
    if (!last) return false;
    if (/^(?:and )?that\b/i.test(passage.text)) {
      this.push(passage, null);
      this.levels = [];
      this.bullets = false;
      return true;
    }
    if (this.listing && !endsSentence(last.text)) return this.append(passage);
    const unfinished = !endsSentence(last.text) && !/;$/.test(last.text);
    this.listing =
      /\bfollowing\b.{0,120}:$/i.test(last.text) && !endsSentence(passage.text) && passage.text.length < 100;
    if (unfinished && (/^(?:[a-z(]|(?:19|20)\d\d\b)/.test(passage.text) || this.hungry())) return this.append(passage);
    return false;
  }

  append(passage: Passage): boolean {
    const last = this.limbs.pop();
    if (!last) return false;
    this.limbs.push({
      ...joinPassages(last, passage, this.words),
      number: last.number ?? null,
      lead: last.lead ?? this.lead,
    });
    return true;
  }

  done(): Passage[] {
    if (!this.limbs.length && this.stem?.text) this.push({ ...this.stem }, null);
    else if (
      this.limbs.every(({ number }) => number === null) &&
      this.stem &&
      /\bfollowing\b/i.test(this.stem.text) &&
      this.stem.text.split(' ').length >= 8
    ) {
      const text = this.stem.text.replace(/\s?:\s?[-–—]*$/, '');
      this.limbs.unshift({ ...slicePassage(this.stem, 0, text.length), number: null, lead: this.lead });
    }
    return this.limbs.filter(({ text }) => text.length > 2 && !noDecision.test(text));
  }
}

function open(mark: ReturnType<typeof readMark>): Level[] | null {
  if (!mark) return null;
  const reading = [...mark.readings].reverse().find(({ value }) => value === 1) ?? mark.readings[0];
  return reading ? [{ ...reading, number: mark.number }] : null;
}
