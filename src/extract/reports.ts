import type { ReportFact } from '../model/facts.ts';
import type { ItemSection, MeetingSection } from '../model/structure.ts';
import { procedureOf } from './procedural.ts';
import { type Unit, unitsOf } from './units.ts';
import {
  afterComma,
  connectors,
  functionWords,
  type GrowRules,
  growLeft,
  isPossessor,
  joined,
  type Word,
  wordsOf,
} from './words.ts';

/** A paper or presentation that the meeting received, said in so many words. */
const received = new RegExp(
  [
    'present(?:ed|s)? (?:\\w+ ){0,3}(?:reports?|papers?|updates?|overview|briefing|presentation|findings|outcomes)\\b',
    '(?:consider(?:ed|s)?|received?s?|noted|discuss(?:ed)?|introduc(?:e|ed)|submitted|outlined|tabled|scrutinised|reviewed|gave consideration to|consideration (?:was|is) given to|regard to|summari[sz]ed|took|before (?:it|them))\\b[^.;]{0,60}?\\b(?:reports?|papers?|presentation|briefing(?: note| paper)?|update report|briefing paper)\\b',
    '(?:gave|give|giving|provided|delivered?|received?|given|provides|lead on|led on)\\b[^.;]{0,40}?\\b(?:presentation|overview|(?:progress |verbal |performance |written )?(?:report|update)|briefing)\\b',
    '^(?:the|this) (?:\\w+ ){0,2}report(?: of the [^,.;]{3,80})?,? (?!author|would|will|had been requested|was requested|to )\\w+',
    '(?:introduced|presented|submitted|considered|received|outlined)\\b[^.;]{0,50}?\\b(?:plan|strategy|policy|annual review|statement|scheme|findings|proposals|accounts|budget)\\b',
    '^reports?(?: \\([^)]{1,40}\\))? (?:of|by|from) the\\b',
    'th(?:is|e) (?:agenda )?item provided (?:a|an) (?:\\w+ )?(?:presentation|update|overview|report)',
    'presentation on\\b',
    'report (?:of|from|by) the\\b[^.;]{3,100}?\\b(?:was|were|be|regarding|on|concerning|which|that|seeking|setting|outlining|detailing)\\b',
  ].join('|'),
  'i',
);
const decided =
  /\b(?:the|this) (?:\w+ ){0,3}?(?:report|presentation|update report|briefing|progress report|paper)s?(?: (?:on|of|and)\b[^.;]{0,120}?)? (?:be|is|are) (?:\w+ )?(?:noted|received|accepted|approved|agreed|endorsed|welcomed)\b|\b(?:note|notes|noted|receive|received|accept|accepted|accepts|consider|welcome[ds]?) the (?:\w+ ){0,3}?(?:report|presentation|paper)\b/i;
/** "The report had been circulated" is another's; "would present" is to come. */
const notYet =
  /\b(?:would|will|should|could) (?:then |also )?(?:be )?(?:present(?:ed|ing)?|provid(?:ed?|ing)|submit(?:ted)?|receiv(?:ed?|ing)|bring|brought|come|report)\b|\bto be (?:presented|provided|submitted|received|brought)\b|\bfurther report\b/i;

const standing = new Set([
  'ATTENDANCE',
  'DECLARATIONS',
  'EXCLUSION',
  'QUESTIONS',
  'URGENT',
  'NEXT_MEETING',
  'MINUTES',
  'MATTERS_ARISING',
]);

/** The reports and presentations that an item received, titles as printed; authors where the record prints them. */
export function extractReports(
  item: ItemSection,
  context: { section: MeetingSection },
  authors: string[] = [],
): ReportFact[] {
  const units = unitsOf(item);
  if (context.section.kind === 'REPORT')
    return [{ title: item.title, authors, lines: item.titleLines }, ...enclosed(item, units)];
  if (!item.title) return [];
  const procedure = procedureOf(item.title);
  if (procedure !== null && standing.has(procedure)) return [];
  if (procedure === 'COMMUNICATIONS') return circulated(units);
  const named = namedReport(units);
  if (named)
    return [
      { ...(isWithin(named.title, item.title) ? { title: item.title, lines: item.titleLines } : named), authors },
    ];
  if (personal.test(item.title) && !units.some((unit) => isReceived(unit, true))) return [];
  const isReport =
    authors.length > 0 ||
    /\bverbal update$/i.test(item.title) ||
    (context.section.kind === 'AGENDA' && procedure === null && units.some(isPurpose)) ||
    (procedure !== 'WORK_PROGRAMME' && /\b(?:report|outturn)s?(?: \d{4}.*)?$/i.test(item.title) && units.length > 1) ||
    (procedure !== 'WORK_PROGRAMME' &&
      context.section.kind === 'WEB_PAGE' &&
      /\bupdate\b|\bperformance\b/i.test(item.title) &&
      units.some((u) => u.kind === 'purpose')) ||
    units.some((unit) => isReceived(unit, procedure === 'WORK_PROGRAMME'));
  return isReport ? [{ title: item.title, authors, lines: item.titleLines }] : [];
}

/** "Clerk's Report" is what somebody says, not a paper. */
const personal = /(?:councillor|chair\w*|clerk|member|mayor|leader|officer|warden)s?['’]?s? reports?$/i;

/** An agenda prints under its reports what they are for or who wrote them. */
const isPurpose = (unit: Unit) =>
  unit.kind !== 'title' &&
  /^(?:to (?:consider|receive|note|review|approve|scrutinise|agree|comment)|(?:joint )?report (?:of|by|from)|the report)\b/i.test(
    unit.text.trim(),
  );

function isReceived(unit: Unit, strict: boolean): boolean {
  if (unit.kind === 'title' || unit.kind === 'heading' || unit.kind === 'recommendation' || unit.kind === 'purpose') {
    return (
      unit.kind === 'purpose' &&
      !strict &&
      /^to (?:consider|receive)\b[^.;]{0,60}\b(?:report|presentation|paper)\b/i.test(unit.text.trim())
    );
  }
  if (unit.kind === 'resolution') return !strict && decided.test(unit.text);
  if (unit.kind === 'bullet') return false;
  return unit.sentences().some((sentence) => {
    if (strict)
      return /\b(?:presented|considered|received) (?:a|an|the) (?:\w+ )?(?:update|report)\b|\breport\b[^.;]{0,90}\bwas presented\b/i.test(
        sentence.text,
      );
    return received.test(sentence.text) && !notYet.test(sentence.text);
  });
}

const outside = new Set('appendix councillor councillors mr mrs ms dr chair minute item resolved the'.split(' '));
const rules: GrowRules = {
  barrier: (w) =>
    (functionWords.has(w.low) && w.low !== 'members') ||
    outside.has(w.low) ||
    (isPossessor(w) && w.capital && /^(?:council|authority|commission|committee|board)/.test(w.low)),
  connectors,
  crosses: () => true,
  inner: new Set(['after', 'up']),
};

interface Titled {
  title: string;
  from: number;
  to: number;
}

/** "… (ABC) 2022-2023 Annual Report", "Scrutiny Review Report on …": a title in capitals that ends in Report, or goes on with "on". */
function titlesIn(text: string): Titled[] {
  const words = wordsOf(text);
  const found: Titled[] = [];
  words.forEach((w, i) => {
    if (
      w.text !== 'Report' ||
      (joined(words[i + 1]) && /^(?:Author|Title|Summary|Officer)/.test(words[i + 1]?.text ?? ''))
    )
      return;
    const start = overParts(words, growLeft(words, i, rules));
    if (start === i) return;
    const from = words[start] as Word;
    let to = w.to;
    const years = /^\s?\(?(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?\)?/.exec(text.slice(to));
    if (years) to += years[0].length;
    const on = /^ on (?:the )?[^.;:,]{8,160}/.exec(text.slice(to));
    if (on && !years) to += cutClause(on[0]).length;
    found.push({ title: text.slice(from.from, to).replace(/\s+/g, ' ').trim(), from: from.from, to });
  });
  return found;
}

const cutClause = (text: string) =>
  text.split(/ (?:and the following|which|that|was|were|be|had|has|to the|for consideration|at the)\b/)[0] ?? text;

/** Over "(ABC)" and years inside a title: "Barset Safeguarding Partnership (BSP) 2022-2023 Annual Report". */
function overParts(words: Word[], start: number): number {
  let at = start;
  const year = words[at - 1];
  if (year && joined(words[at]) && /^(?:19|20)\d{2}/.test(year.text)) at -= 1;
  const short = words[at - 1];
  if (short && /^\)\s?$/.test(words[at]?.gap ?? '') && /^\s?\($/.test(short.gap) && words[at - 2]?.capital)
    return growLeft(words, at - 2, rules);
  if (at < start && short?.capital && joined(words[at]) && !afterComma(words[at]) && !rules.barrier(short))
    return growLeft(words, at - 1, rules);
  return words[at - 1] === short && at < start ? at : start;
}

/** A report that the opening of an item gives a title of its own. */
function namedReport(units: Unit[]): { title: string; lines: [number, number] } | null {
  let paragraphs = 0;
  for (const unit of units) {
    if (unit.kind !== 'paragraph' && unit.kind !== 'purpose') continue;
    paragraphs += 1;
    if (paragraphs > 2) return null;
    for (const sentence of unit.sentences()) {
      const quoted = /\breports? (?:entitled|titled|called|headed)\s*(?:[:,]\s*)?["“'‘]([^"”’]{5,160})["”'’]/i.exec(
        sentence.text,
      );
      if (quoted?.[1])
        return {
          title: quoted[1].trim(),
          lines: unit.lines(sentence.from + quoted.index, sentence.from + quoted.index + quoted[0].length),
        };
      const title = titlesIn(sentence.text)[0];
      if (!title || notYet.test(sentence.text.slice(0, title.from))) continue;
      const object =
        /\b(?:update on|consider(?:ed)?|received?|presented|introduced|presentation (?:on|of)|overview of|submitted|noted|provided)\b[^.;]{0,50}$/i.test(
          sentence.text.slice(0, title.from),
        );
      if (object)
        return { title: title.title, lines: unit.lines(sentence.from + title.from, sentence.from + title.to) };
    }
  }
  return null;
}

/** "the Annual Report" under "BARSET HOUSING BOARD ANNUAL REPORT" is that one. */
function isWithin(short: string, long: string): boolean {
  const words = new Set(wordsOf(long).map((w) => w.low));
  return wordsOf(short).every((w) => words.has(w.low));
}

/** "the Members Report had been circulated for information" among the chair's announcements. */
function circulated(units: Unit[]): ReportFact[] {
  return units.slice(1).flatMap((unit) =>
    unit.sentences().flatMap((sentence) => {
      if (
        !/\b(?:circulated|attached|appended|published|received|presented|considered)\b/i.test(sentence.text) ||
        notYet.test(sentence.text)
      )
        return [];
      return titlesIn(sentence.text).map((t) => ({
        title: t.title,
        authors: [],
        lines: unit.lines(sentence.from + t.from, sentence.from + t.to),
      }));
    }),
  );
}

/** Inside an officer report: the reports it encloses or says were presented. */
function enclosed(item: ItemSection, units: Unit[]): ReportFact[] {
  const found: ReportFact[] = [];
  const own = item.title.toLowerCase();
  let listed = false;
  for (const unit of units.slice(1)) {
    const text = unit.text.trim();
    const appendix = /^Appendix (?:\d+|[A-Z])\b\s?(?:[:.–-]\s*)?(\S.*)$/i.exec(text);
    const add = (title: string) => {
      const clean = title.replace(/[.;:,]$/, '').trim();
      if (clean.toLowerCase() !== own && !found.some((f) => f.title.toLowerCase() === clean.toLowerCase()))
        found.push({ title: clean, authors: [], lines: unit.lines(0, unit.text.length) });
    };
    if (appendix?.[1] && /\breport$/i.test(appendix[1])) add(appendix[1]);
    else if (
      unit.kind === 'heading' &&
      /\breport$/i.test(text) &&
      titlesIn(text).length > 0 &&
      text.split(' ').length > 2
    )
      add(text);
    else if (listed && unit.kind === 'bullet' && /^\p{Lu}/u.test(text) && text.length < 160) add(text);
    else
      for (const t of titlesIn(text))
        if (
          /\b(?:presented|received|considered)\b[^.;]{0,30}$/i.test(text.slice(0, t.from)) &&
          !notYet.test(text.slice(0, t.from))
        )
          add(t.title);
    if (unit.kind !== 'bullet')
      listed = /\b(?:following|these) (?:\w+ ){0,3}?(?:reports?|documents?|papers?|briefing)\b[^.]{0,60}:?$/i.test(
        text,
      );
  }
  return found;
}
