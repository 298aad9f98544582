import type { Line } from '../genre/line.ts';
import { endsSentence } from '../language/print.ts';
import type { MeetingSection } from '../model/structure.ts';
import { isHeadless } from './outline/page.ts';
import { isPiece, overItem } from './outline/sole.ts';
import { isStandardTitle } from './titles.ts';
import { isPageSign, isPageTitle } from './webpage.ts';

/** One thing that speaks for a text being a committee's record, or against it. */
interface Sign {
  says: string;
  weight: number;
}

const titled =
  /\b(?:minutes?|notes|record|proceedings) of\b|\b(?:agenda|minutes|summons|sederunt|action notes|meeting notes|notes of meeting|decision (?:notice|record))\b|\b(?:council|committee|panel|board|parish|annual|ordinary|general|extraordinary) meeting\b|\bmeeting (?:of|held)\b/i;
/** A title may be a sentence. */
const opens = /^\W{0,4}(?:draft )?(?:minutes?|notes|proceedings|record|at an?|at the|notice|present)\b/i;
const decided =
  /\b(?:resolved|agreed|carried|proposed by|seconded by|it was noted|approved|signed as)\b|^that the .{3,200}\bbe\b/i;
const minutesApproved =
  /\bminutes\b[^.;]*\b(?:approved|agreed|confirmed|signed)\b[^.;]*\b(?:correct|true|accurate) record\b/i;
/** "The Board agreed", at the start of a sentence */
const bodyActs =
  /(?:^|[.;] |[•*-] )The (?:Board|Committee|Council|Panel|Forum|Group|Trustees|Governors|Directors|Commission) (?:agreed|noted|discussed|considered|resolved|approved|asked|received)\b/;
const mail = /^(?:from|to|cc|subject|sent|reply-to|message-id|mime-version|return-path)\s?: /i;
const licence =
  /\b(?:permission is hereby granted|redistribution and use|all rights reserved|without warranty|this licen[cs]e|licensed under|terms of service|licensor)\b/i;

/** What a body goes by, and not what it did: in a title of its own. */
const standing =
  /^\W{0,4}(?:(?:draft|revised|updated|proposed|model) )?(?:terms of reference|standing orders|financial regulations|code of conduct|constitution|scheme of delegation|(?:\w+ ){0,4}(?:policy|procedure|protocol)|job description|press release|news ?letter|privacy notice)\W{0,4}$/i;

/** A page that leads to meetings and is of none. */
const listsMeetings = /^(?:browse meetings|calendar of meetings|meetings calendar|browse committees)$/i;

/** "7 March Agenda.pdf [pdf] 9MB Minutes.pdf [pdf] 46KB": files, in a row */
const files = /\.(?:pdf|docx?)\b.{0,12}\d[KM]B.*\.(?:pdf|docx?)\b.{0,12}\d[KM]B/i;

/** "MINUTES OF THE" over "RATES POLICY" over "COMMITTEE": a title whose lines are parts of one. */
const minutesOf = /\b(?:minutes|proceedings) of\b/i;

/** Least evidence for a record: a title and a date, or usual headings and a body. */
const enough = 3;

/**
 * Why a text is no record of a committee, in words for the user, or null where it is one. A head alone is a meeting; a numbered list
 * alone is none.
 */
export function refusal(lines: Line[], sections: MeetingSection[], title = ''): string | null {
  const signs = signsOf(lines, sections, title).filter(({ weight }) => weight !== 0);
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const says = (...any: string[]) => signs.some((sign) => sign.weight > 0 && any.includes(sign.says));
  const isOfMeeting = says('a title of a meeting', 'a list of those present', 'usual headings');
  const isPlaced =
    says('a body', 'a date', 'a list of those present', 'minutes that are approved', 'a body that decides') ||
    standardHeadings(sections) >= 2;
  if (weight >= enough && ((isOfMeeting && isPlaced) || says('the page of a meeting', 'the form of a report')))
    return null;
  const found = signs.map(({ says }) => says).join(', ');
  return `no minutes, agenda or report of a committee was found in it (${found || 'nothing speaks for one'})`;
}

const standardHeadings = (sections: MeetingSection[]) =>
  sections.flatMap(({ items }) => items).filter(({ title }) => isStandardTitle(title)).length;

function signsOf(lines: Line[], sections: MeetingSection[], title: string): Sign[] {
  const printed = lines.filter(({ text }) => text);
  const top = printed.slice(0, 30).filter(({ text }) => text.length < 400);
  const some = (test: (section: MeetingSection) => unknown) => sections.some((section) => test(section));
  const sign = (says: string, weight: number): Sign => ({ says, weight });
  const standard = Math.min(3, standardHeadings(sections));
  const decisions = Math.min(2, printed.filter(({ text }) => decided.test(text.slice(0, 2_000))).length);
  const mails = top.slice(0, 12).filter(({ text }) => mail.test(text)).length;
  return [
    sign(
      'a title of a meeting',
      titled.test(title) || top.some(({ text }) => titled.test(text) && (!endsSentence(text) || opens.test(text)))
        ? 2
        : 0,
    ),
    sign(
      'the page of a meeting',
      top.some(({ text }) => isPageTitle(text) || isPageSign(text)) ||
        isPiece(lines) ||
        isHeadless(lines) ||
        printed[0]?.download
        ? 2
        : 0,
    ),
    sign(
      'the page of one item',
      printed.slice(0, 3).some(({ text }) => overItem.test(text) || /^issue - meetings$/i.test(text)) &&
        some(({ items }) => items.length)
        ? 1
        : 0,
    ),
    sign('the form of a report', some(({ kind }) => kind === 'REPORT') ? 3 : 0),
    sign('a list of those present', some(({ attendance, listed }) => attendance.length + listed.length) ? 2 : 0),
    sign('a body', some(({ body }) => body) ? 1 : 0),
    sign('a date', some(({ date }) => date) ? 1 : 0),
    sign('usual headings', standard),
    sign('decisions', decisions),
    sign('a body that decides', printed.filter(({ text }) => bodyActs.test(text.slice(0, 2_000))).length >= 3 ? 1 : 0),
    sign('minutes that are approved', printed.some(({ text }) => minutesApproved.test(text.slice(0, 2_000))) ? 1 : 0),
    sign(
      'the title of what a body goes by',
      printed.slice(0, 6).some(({ text }) => standing.test(text)) &&
        !printed.slice(0, 6).some(({ text }) => minutesOf.test(text)) &&
        !some(({ date }) => date)
        ? -6
        : 0,
    ),
    sign(
      'a page that lists meetings',
      !standard &&
        (printed.slice(0, 6).some(({ text }) => listsMeetings.test(text)) ||
          printed.filter(({ text }) => files.test(text.slice(0, 2_000))).length >= 2)
        ? -6
        : 0,
    ),
    sign('the head of an e-mail', mails >= 2 ? -3 : 0),
    sign(
      'the words of a licence',
      printed.filter(({ text }) => licence.test(text.slice(0, 2_000))).length >= 2 ? -5 : 0,
    ),
  ];
}
