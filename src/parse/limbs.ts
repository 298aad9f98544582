import { endsOpen, endsSentence } from '../language/print.ts';
import type { Passage } from '../model/structure.ts';
import { fitMark, inlineMark, type Level, readMark } from './mark.ts';
import { joinPassages, slicePassage } from './text.ts';

/** "That the Board" over "(a) approves the budget". */
const bareBody =
  /^(?:that (?:the )?|the )(?:[\p{L}&-]+ ){0,5}(?:committee|panel|board|cabinet|commission|council|sub-committee|forum|executive|authority|members|meeting)$/iu;
/** The stem only introduces limbs: "That", "That the Committee:-". */
const bareStem =
  /^(?:that|to)?(?:(?:^|,? )(?:subject to [^,:]{1,80}|having [^,:]{1,80}),?)?(?: ?(?:the |this )?[\p{L}-]+(?: [\p{L}&,-]+){0,7})?(?: to| is asked to| be asked to| are asked to| agrees? to)?$/iu;
const isBareStem = (text: string) => bareStem.test(text.replace(/\s?:?\s?[-–—]{0,3}$/, ''));
/** Ends so that a list must follow. */
export function asks(text: string): boolean {
  return /[:,;]\s?[-–—]*$|[-–—]$/.test(text);
}

const grounds = /\bbe \p{L}+ed\b.*\bon the (?:grounds?|basis)(?: that)?\s?:?\s?[-–—]*$/iu;

/** A stem that only introduces its limbs ("That the Panel:-", "3) Schools:"); any other says something itself and is a limb too. */
function introduces(stem: string): boolean {
  if (/.\b(?:subject to|for the (?:following )?reasons?)\b[^,;]{0,60}$/i.test(stem)) return false;
  if (isBareStem(stem) && !/\b(?:be|request\w*|ask\w*)\b/i.test(stem)) return true;
  return /\bto\s?:?\s?[-–—]*$/i.test(stem) && stem.split(' ').length <= 30 && !/\breport\b/i.test(stem);
}

/** "Decision" over "The committee agreed to grant the licence.": the clause is what was decided. */
const bodyAgreed =
  /^(?:the )?(?:[\p{L}&-]+ ){0,5}?(?:committee|panel|board|cabinet|commission|council|sub-committee|forum|executive|authority|meeting)(?: (?:then|unanimously|also))? (?:agreed|resolved|decided)(?: unanimously)? (?=(?:to|that)\b)/iu;

/** "Decision: None." */
const noDecision =
  /^(?:none|nil|n\/a|not applicable|(?:apologies|an apology) (?:for|were|was|had|have)\b.*|there (?:were|was|are) (?:no|none)\b.*|no (?:declarations|apologies|interests|decisions|questions|items)\b.*)\.?$/i;

/** The limbs of one decision while its passages are read in print order. */
export class Limbs {
  private limbs: Passage[] = [];
  private levels: Level[] = [];
  private stem: Passage | null = null;
  private bullets = false;
  /** The limb names a list whose entries stand in paragraphs of their own, up to a full stop. */
  private listing = false;
  private reasons = false;

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
  begin(printed: Passage): void {
    if (!printed.text) {
      this.stem = printed;
      return;
    }
    const agreed = /^decisions?\s?:?$/i.test(this.lead) ? bodyAgreed.exec(printed.text)?.[0] : undefined;
    if (agreed) this.lead = `${this.lead} ${agreed.trim()}`;
    const passage = agreed ? slicePassage(printed, agreed.length) : printed;
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
    // "be excluded on the grounds that:" over "(i) it involves ...": why, and nothing that is decided
    if (!this.limbs.length && this.stem && grounds.test(this.stem.text)) {
      this.limbs.push({ ...this.stem, number: null, lead: this.lead });
      this.stem = null;
      this.listing = false;
      this.reasons = true;
    }
    if (this.reasons) return this.append(passage);
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

  /** "; and" ends the last, or who is to act stands behind it: another one follows. */
  more(): boolean {
    return /;(?: and)?(?: \p{Lu}[\p{L}'’-]+){0,4}$/u.test(this.last()?.text ?? '');
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
