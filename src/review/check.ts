import type { FactsDocument, LineSpan } from '../model/facts.ts';
import { dateStanding, standing } from './standing.ts';
import type { Path } from './yaml-file.ts';

/** A value of a facts document that its record does not bear out (ERROR), or only in part (LOOK). */
export interface Finding {
  path: Path;
  severity: 'ERROR' | 'LOOK';
  message: string;
}

/** Holds every quoted value against the lines that it claims. */
export function checkFacts(facts: FactsDocument, lines: readonly string[]): Finding[] {
  const checker = new Checker(lines);
  facts.meetings.forEach((meeting, m) => {
    const path = ['meetings', m];
    meeting.attendance.forEach((entry, i) => {
      const at = [...path, 'attendance', i];
      if (!checker.span(at, entry.lines)) return;
      checker.quote([...at, 'name'], entry.name, entry.lines);
      checker.quote([...at, 'role'], entry.role, entry.lines, 'LOOK');
      checker.quote([...at, 'organization'], entry.organization, entry.lines, 'LOOK');
      checker.quote([...at, 'substituteFor'], entry.substituteFor, entry.lines);
      checker.quote([...at, 'attended'], entry.attended, entry.lines);
    });
    meeting.contacts?.forEach((contact, i) => {
      const at = [...path, 'contacts', i];
      if (!checker.span(at, contact.lines)) return;
      checker.quote([...at, 'name'], contact.name, contact.lines);
      checker.quote([...at, 'role'], contact.role, contact.lines, 'LOOK');
    });
    meeting.items.forEach((item, i) => {
      checkItem(checker, item, [...path, 'items', i]);
    });
  });
  facts.organizations.forEach((body, i) => {
    const at = ['organizations', i];
    if (!checker.span(at, body.lines)) return;
    checker.quote([...at, 'name'], body.name, body.lines);
    body.alsoAt?.forEach((lines, n) => {
      checker.span([...at, 'alsoAt', n], lines);
    });
    // The abbreviation may be introduced elsewhere than the name.
    checker.quote([...at, 'abbreviation'], body.abbreviation, [1, lines.length], 'LOOK');
  });
  return checker.findings;
}

function checkItem(checker: Checker, item: FactsDocument['meetings'][number]['items'][number], path: Path): void {
  if (!checker.span(path, item.lines)) return;
  checker.quote([...path, 'title'], item.title, item.lines);
  checker.quote([...path, 'number'], item.number, item.lines);
  item.people.forEach((person, i) => {
    const at = [...path, 'people', i];
    if (!checker.span(at, person.lines)) return;
    checker.quote([...at, 'name'], person.name, person.lines);
    // A title may be shared by a list or stated once for the item; a post-holder without a name is nothing but the title.
    checker.quote([...at, 'role'], person.role, person.lines, person.name === null ? 'ERROR' : 'LOOK');
    checker.quote([...at, 'organization'], person.organization, person.lines, 'LOOK');
    person.acts?.forEach((lines, n) => {
      checker.span([...at, 'acts', n], lines);
    });
  });
  item.declarations.forEach((declaration, i) => {
    const at = [...path, 'declarations', i];
    if (!checker.span(at, declaration.lines)) return;
    checker.quote([...at, 'name'], declaration.name, declaration.lines);
    checker.quote([...at, 'relatesTo'], declaration.relatesTo, declaration.lines, 'LOOK');
  });
  item.resolutions.forEach((resolution, i) => {
    const at = [...path, 'resolutions', i];
    if (!checker.span(at, resolution.lines)) return;
    checker.quote([...at, 'text'], resolution.text, resolution.lines);
    checker.label([...at, 'number'], resolution.number, resolution.lines);
    checker.quote([...at, 'movedBy'], resolution.movedBy, item.lines);
    checker.quote([...at, 'secondedBy'], resolution.secondedBy, item.lines);
    checker.quote([...at, 'due'], resolution.due, resolution.lines);
    resolution.addressedTo?.forEach((name, n) => {
      checker.quote([...at, 'addressedTo', n], name, resolution.lines, 'LOOK');
    });
  });
  item.strategies.forEach((strategy, i) => {
    const at = [...path, 'strategies', i];
    if (!checker.span(at, strategy.lines)) return;
    checker.quote([...at, 'name'], strategy.name, strategy.lines);
    // "2022-2027" may be printed "2022 to 27": the first year tells.
    const year = strategy.edition && (/\d{4}/.exec(strategy.edition)?.[0] ?? strategy.edition);
    checker.quote([...at, 'edition'], year, item.lines);
  });
  item.references.forEach((reference, i) => {
    const at = [...path, 'references', i];
    if (!checker.span(at, reference.lines)) return;
    checker.quote([...at, 'minute'], reference.minute, reference.lines);
    checker.quote([...at, 'body'], reference.body, reference.lines, 'LOOK');
    checker.date([...at, 'date'], reference.date, reference.lines, item.lines);
  });
  item.recalls?.forEach((recall, i) => {
    const at = [...path, 'recalls', i];
    if (checker.span(at, recall.lines)) checker.quote([...at, 'text'], recall.text, recall.lines);
  });
  item.reports.forEach((report, i) => {
    const at = [...path, 'reports', i];
    if (!checker.span(at, report.lines)) return;
    checker.quote([...at, 'title'], report.title, report.lines);
    report.authors.forEach((author, n) => {
      checker.quote([...at, 'authors', n], author, item.lines);
    });
  });
}

class Checker {
  readonly findings: Finding[] = [];

  constructor(private readonly lines: readonly string[]) {}

  /** Whether the lines exist; what stands on lines that do not exist is not asked. */
  span(path: Path, [, last]: LineSpan): boolean {
    if (last <= this.lines.length) return true;
    this.#find([...path, 'lines'], 'ERROR', `the record has ${this.lines.length} lines only`);
    return false;
  }

  quote(path: Path, text: string | null | undefined, span: LineSpan, absent: Finding['severity'] = 'ERROR'): void {
    if (text === null || text === undefined) return;
    const found = standing(this.lines, span, text);
    if (found === 'ABSENT') this.#find(path, absent, `"${short(text)}" does not stand on ${where(span)}`);
    if (found === 'SCATTERED') this.#find(path, 'LOOK', `the words of "${short(text)}" stand apart on ${where(span)}`);
  }

  /** A limb's number: "1a" may be printed "(a)" below "(1)", so its last part tells. */
  label(path: Path, number: string | null, span: LineSpan): void {
    this.quote(path, number && (/(?:\d+|[a-z]+)$/i.exec(number)?.[0] ?? number), span);
  }

  /** A date that is not on its lines may be stated in the item around them: "that meeting". */
  date(path: Path, date: string | null, span: LineSpan, around: LineSpan): void {
    if (date === null) return;
    const here = dateStanding(this.lines, span, date);
    if (here === 'PRINTED') return;
    if (here === 'SCATTERED') this.#find(path, 'LOOK', `the year of ${date} is not on ${where(span)}`);
    else if (dateStanding(this.lines, around, date) === 'ABSENT')
      this.#find(path, 'ERROR', `the date ${date} does not stand on ${where(span)}`);
    else this.#find(path, 'LOOK', `the date ${date} stands elsewhere in the item, not on ${where(span)}`);
  }

  #find(path: Path, severity: Finding['severity'], message: string): void {
    this.findings.push({ path, severity, message });
  }
}

const where = ([first, last]: LineSpan) => (first === last ? `line ${first}` : `lines ${first}-${last}`);

/** A few words are enough to find the place; the record itself is not repeated. */
function short(text: string): string {
  const few = text.split(/\s+/).slice(0, 8).join(' ');
  return few.length < text.length ? `${few} …` : text;
}
