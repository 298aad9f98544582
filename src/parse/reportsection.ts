import type { Line } from '../genre/line.ts';
import { endsSentence, isTitleLike } from '../language/print.ts';
import { parseDate } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeetingSection, Passage } from '../model/structure.ts';
import { bodyName, councilNames, namesBody } from './body.ts';
import { collapse } from './clean.ts';
import { fitMark, type Level, readMark } from './mark.ts';
import { buildPassages, type Draft } from './passages.ts';
import { plain } from './plain.ts';
import { formLabel } from './report.ts';
import type { Stretch } from './sections.ts';
import { joinPassages, slicePassage } from './text.ts';

interface Field {
  text: string;
  first: number;
  last: number;
}

/** An officer report or a review: one item, its whole text. */
export function parseReport(
  lines: Line[],
  stretch: Stretch,
  words: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): MeetingSection {
  const { from, to } = stretch;
  const end = lastOf(lines, from, to);
  const form = stretch.titlePage ? titlePage(lines, from, end) : readForm(lines, from, end);
  const drafts = buildPassages(
    lines
      .slice(from, end)
      .filter(({ text }) => text)
      .map((line) => ({ line, from: 0 })),
    words,
    (line) => formLabel(line) !== null,
  );
  const passages = recommendations(labelled(drafts, lines), words);
  if (!form.title)
    diagnostics.push({
      rule: 'parse/report-title',
      severity: 'warning',
      lines: [from + 1, end],
      message: "Expected the report's title, found none.",
    });
  if (!form.date)
    diagnostics.push({
      rule: 'parse/no-date',
      severity: 'warning',
      lines: [from + 1, end],
      message: "Expected the date of the report's meeting, found none.",
    });
  const title = form.title?.text.replace(/\.$/, '') ?? '';
  return {
    kind: 'REPORT',
    council: form.council,
    body: form.body,
    date: form.date,
    startTime: null,
    endTime: null,
    venue: null,
    lines: [from + 1, end],
    attendance: [],
    listed: [],
    items: title
      ? [
          {
            number: null,
            title,
            titleLines: [form.title?.first ?? from + 1, form.title?.last ?? from + 1],
            lines: [from + 1, end],
            passages,
            truncated: false,
          },
        ]
      : [],
  };
}

function lastOf(lines: Line[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (lines[at]?.text) return at + 1;
  return from + 1;
}

interface Form {
  title: Field | null;
  body: string | null;
  date: string | null;
  council: string | null;
}

/** "Report to: Streets Panel" / "Date: 4 May 2021" / "Subject: Play areas" */
function readForm(lines: Line[], from: number, to: number): Form {
  const form: Form = { title: null, body: null, date: null, council: null };
  let fallback: Field | null = null;
  const limit = Math.min(to, from + 150);
  for (let at = from; at < limit; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const label = formLabel(line);
    // a council that the text only speaks of is not the report's own
    if (label || at < from + 12) form.council ??= councilNames(line.text)[0] ?? null;
    if (!label) {
      if (!form.body && at < from + 12 && namesBody(line.text)) form.body = bodyName(line.text);
      if (
        (line.level > 0 || line.bold) &&
        isTitleLike(line.text) &&
        !namesBody(line.text) &&
        !/^(?:public |open )?report$|^agenda item/i.test(line.text)
      )
        fallback ??= { text: line.text, first: at + 1, last: at + 1 };
      continue;
    }
    const value = fieldValue(lines, at, limit, label.value);
    if (label.id === 'title') form.title ??= value;
    if (label.id === 'committee' && value) {
      form.body = bodyName(value.text) ?? form.body;
      form.date ??= parseDate(value.text);
    }
    if (label.id === 'date' && value) form.date ??= parseDate(value.text);
  }
  form.title ??= fallback;
  if (!form.date)
    for (const line of lines.slice(from, Math.min(to, from + 40)))
      form.date ??= line.text.length < 120 ? parseDate(line.text) : null;
  return form;
}

/** What a label is about: the rest of its line, else the lines below it up to a gap or another label. */
function fieldValue(lines: Line[], at: number, to: number, inline: string): Field | null {
  const texts = inline ? [inline] : [];
  let first = at;
  let last = at;
  for (let next = at + 1; next < to; next++) {
    const line = lines[next] as Line;
    if (!line.text) {
      if (texts.length) break;
      continue;
    }
    if (formLabel(line) || line.level > 0 || (texts.length && line.gap > 0)) break;
    if (
      inline &&
      (line.gap > 0 ||
        line.bold !== (lines[at] as Line).bold ||
        endsSentence(line.text) ||
        line.text.length > 120 ||
        line.cells)
    )
      break;
    if (!texts.length) first = next;
    texts.push(line.text);
    last = next;
    if (texts.length > 5) break;
  }
  return texts.length ? { text: collapse(texts.join(' ')), first: first + 1, last: last + 1 } : null;
}

/** The page that a review begins with: council, title, date, kind of paper. */
function titlePage(lines: Line[], from: number, to: number): Form {
  const page = lines
    .slice(from, to)
    .filter(({ text }) => text)
    .slice(0, 8);
  const form: Form = { title: null, body: null, date: null, council: null };
  for (const line of page) {
    const names = councilNames(line.text);
    if (names[0] && line.text.toLowerCase() === names[0].toLowerCase()) {
      form.council ??= names[0];
      continue;
    }
    const date = parseDate(line.text);
    if (date && line.text.length < 60) {
      form.date ??= date;
      break;
    }
    const over = !(line.bold || line.level) && /\breport\b|^\p{Lu}\p{L}+ \d{4}$/iu.test(line.text);
    if (form.title && over) break;
    if (form.title)
      form.title = { text: `${form.title.text} ${line.text}`, first: form.title.first, last: line.number };
    else form.title = { text: line.text, first: line.number, last: line.number };
  }
  return form;
}

/** Says which label each passage stands under. */
function labelled(drafts: Draft[], lines: Line[]): Draft[] {
  let under: string | null = null;
  for (const draft of drafts) {
    const line = lines[draft.lines[0] - 1] as Line;
    const label = draft.lines[0] === draft.lines[1] || draft.kind === 'heading' ? formLabel(line) : null;
    if (label && !label.value) {
      draft.kind = 'heading';
      under = label.label;
    } else if (label) under = label.label;
    else if (draft.kind === 'heading') under = draft.text.replace(/\s?:-?$/, '');
    if (under && draft.kind !== 'heading') draft.under = under;
  }
  return drafts;
}

const heading =
  /^(?:\d{1,2}\.?\d?\.?\s?)?(?:key |officer |proposed |summary of )?recommendations?(?:\s?\(s\))?\s?:?-?$|^(?:\d{1,2}\.?\s?)?(?:it is )?recommended(?: that| to)?\s?:?-?$|^(?:the )?(?:committee|panel|board|cabinet|commission|council|members) (?:is|are) (?:recommended|asked|requested|invited) to\s?:?-?$/i;

/** The limbs under the first heading "Recommendations". */
function recommendations(drafts: Draft[], words: ReadonlySet<string>): Passage[] {
  const out: Passage[] = [];
  let done = false;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (done || !heading.test(draft.text)) {
      out.push(plain(draft));
      continue;
    }
    out.push(plain({ ...draft, kind: 'heading' }));
    const list: Draft[] = [];
    while (at + 1 < drafts.length && !ends(drafts[at + 1] as Draft, list, draft.text)) list.push(drafts[++at] as Draft);
    const limbs = limbsOf(list, words);
    done = limbs.some(({ kind }) => kind === 'recommendation');
    out.push(...limbs);
  }
  return out;
}

/** Whether the list of recommendations under the heading `title` is over. */
function ends(draft: Draft, list: Draft[], title: string): boolean {
  const mark = readMark(draft.text);
  if (draft.kind === 'table-row') return true;
  if (
    mark &&
    /^(?:\d{1,2}\.)/.test(draft.text) &&
    draft.setOff &&
    draft.kind === 'heading' &&
    list.length > 0 &&
    !fits(list, draft)
  )
    return true;
  const number = /^(\d{1,2})\./.exec(title)?.[1];
  if (number && mark?.number === String(Number(number) + 1) && draft.text.length < 90 && !endsSentence(draft.text))
    return true;
  return draft.kind === 'heading' && !mark && !/^that\b|:-?$/i.test(draft.text);
}

/** A numbered heading goes on with numbered recommendations only when it is the next of them. */
function fits(list: Draft[], draft: Draft): boolean {
  const mark = readMark(draft.text);
  const before = [...list]
    .reverse()
    .map(({ text }) => readMark(text))
    .find(Boolean);
  if (!mark || !before) return false;
  return before.readings.some((a) => mark.readings.some((b) => a.style === b.style && b.value === a.value + 1));
}

function limbsOf(list: Draft[], words: ReadonlySet<string>): Passage[] {
  const out: Passage[] = [];
  const numbered = list.some(({ text }) => readMark(text));
  let levels: Level[] = [];
  for (const draft of list) {
    const named = /^recommendation (\d{1,3})\s?[:.–-]\s?/i.exec(draft.text);
    if (named && named[0].length < draft.text.length) {
      out.push({ ...plain(slicePassage(draft, named[0].length)), kind: 'recommendation', number: named[1] as string });
      continue;
    }
    const mark = readMark(draft.text);
    const next = mark ? (levels.length ? fitMark(levels, mark) : openLevel(mark)) : null;
    const last = out[out.length - 1];
    if (mark && next) {
      levels = next;
      const text = slicePassage(draft, mark.length);
      // "1) Schools:" only groups the limbs under it
      if (/:\s?-?$/.test(text.text) && text.text.split(' ').length <= 8 && !/^that\b/i.test(text.text)) {
        out.push(plain({ ...draft, kind: 'heading' }));
        continue;
      }
      out.push({ ...plain(text), kind: 'recommendation', number: levels.map(({ number }) => number).join('') });
    } else if (!numbered && (draft.kind === 'bullet' || draft.kind === 'paragraph')) {
      if (/^none\b|^n\/a/i.test(draft.text)) out.push(plain(draft));
      else if (last?.kind === 'recommendation' && /:\s?-?$/.test(last.text) && draft.kind === 'bullet')
        out[out.length - 1] = joinPassages(last, draft, words);
      else out.push({ ...plain(draft), kind: 'recommendation', number: null });
    } else if (numbered && !last && /^that\b|\brecommended\b/i.test(draft.text)) {
      const stem = draft.text.replace(/\s?:\s?-?$/, '');
      if (/\bfollowing\b/i.test(stem) || !/:\s?-?$/.test(draft.text))
        out.push({ ...plain(slicePassage(draft, 0, stem.length)), kind: 'recommendation', number: null });
      else out.push(plain(draft));
    } else if (
      last?.kind === 'recommendation' &&
      draft.kind === 'bullet' &&
      levels.length &&
      /[:,]\s?-?$/.test(last.text)
    )
      out[out.length - 1] = joinPassages(last, draft, words);
    else out.push(plain(draft));
  }
  return out;
}

function openLevel(mark: NonNullable<ReturnType<typeof readMark>>): Level[] | null {
  const reading = [...mark.readings].reverse().find(({ value }) => value === 1) ?? mark.readings[0];
  return reading ? [{ ...reading, number: mark.number }] : null;
}
