import { type Label, readLabel } from '../genre/attendance/labels.ts';
import type { Line } from '../genre/line.ts';
import { endsSentence, isTitleLike, titleCase } from '../language/print.ts';
import type { ItemSection } from '../model/structure.ts';
import { bodyName, councilNames, isCouncil, namesBody } from './body.ts';
import { printedDates } from './dates.ts';
import { issueMeeting } from './outline/sole.ts';
import { limbMark } from './passages.ts';
import { isStandardTitle } from './titles.ts';

/** "Meeting          Streets Panel", "Minutes of Meeting of:   Streets Panel" */
const labelInColumn =
  /^(committee|meeting|body|name of (?:committee|meeting)|minutes of (?:the )?meeting of)\s?:? \| /i;

const councilAlone = /^(?:(?:county|district|borough|city|town|parish|community|metropolitan) ){1,2}council$/i;

/** The line, with the one right above it where a body's long name goes over both: "Parks, Ponds and Rural Streets Scrutiny and Policy" / "Development Committee". */
function wrapped(printed: Line[], at: number): string {
  const line = printed[at] as Line;
  const above = printed[at - 1];
  const goesOn =
    above &&
    line.gap === 0 &&
    !line.spaced.includes(' | ') &&
    !above.spaced.includes(' | ') &&
    above.text.length >= 40 &&
    line.text.split(' ').length <= 3 &&
    /^\p{Lu}[^,;:.]*\b(?:committee|panel|board|commission|forum)$/iu.test(line.text) &&
    isTitleLike(above.text, 120) &&
    !namesBody(above.text) &&
    !/^\S+:|[.:]$|\b(?:minutes|meeting|held|agenda|council)\b/i.test(above.text) &&
    !printedDates(above.text).length;
  // "MUCH ASHBY" over "PARISH COUNCIL"
  const named =
    above &&
    line.gap === 0 &&
    councilAlone.test(line.text) &&
    /^\p{Lu}[\p{L}’'& -]{2,60}$/u.test(above.text) &&
    !/\b(?:minutes|meeting|agenda|notice|council|cyngor|draft|page|home)\b/i.test(above.text);
  return goesOn || named ? `${above.text} ${line.text}` : line.text;
}

/** Which body met and of which council, by the titles above the list of those present; `title` is the sentence that names the meeting. */
export function readBody(printed: Line[], title: string | null): { body: string | null; council: string | null } {
  const issue = printed.map(({ text }) => issueMeeting.exec(text)?.[1]).find(Boolean);
  if (issue) return { body: issue, council: null };
  const bodies: { name: string; council: boolean; weight: number }[] = [];
  const add = (text: string, weight: number) => {
    const name = bodyName(text);
    if (name) bodies.push({ name, council: isCouncil(name), weight });
  };
  const listed = printed.findIndex(({ text }) => listsPeople(readLabel(text, null)));
  printed.slice(0, listed < 0 ? 40 : Math.min(listed + 1, 40)).forEach((line, at) => {
    const text = labelInColumn.test(line.spaced) ? line.spaced.replace(labelInColumn, '$1: ') : wrapped(printed, at);
    if (isProse(text) || (at === listed && / (?:present|attending|attended|in attendance)\W*$/i.test(text))) return; // "Trustees Present" over names
    const labelled =
      /^(?:committee|meeting|body|name of (?:committee|meeting)|forum|(?:minutes of )?(?:the )?meeting of)\s?(?::|\|)/i.test(
        text,
      );
    if (!namesBody(text.replace(/\.$/, '')) && !labelled) return;
    if (
      /^(?:present|apolog|in attendance|membership|members|councillor|cllr|chair|contact|venue|also|speaking|attending|watch|view|how|(?:council|councillors|committees?) (?:and|&) (?:democracy|councillors|committees|elections|meetings)$|(?:council|committee|cabinet) meetings$)\b/i.test(
        text,
      )
    )
      return;
    add(text.replace(/\.$/, ''), 10 - at * 0.3 + (labelled ? 3 : 0) + (line.level || line.bold ? 1 : 0));
  });
  if (title) add(title, 10.5);
  const ranked = bodies.filter(({ council }) => !council).sort((a, b) => b.weight - a.weight);
  // "Borset Fire Authority" over "Audit Committee": the one has the other
  const named =
    (hasCommittees.test(ranked[0]?.name ?? '') && ranked.find(({ name }) => committee.test(name))) || ranked[0];
  const councilTitle = bodies.filter(({ council }) => council).sort((a, b) => b.weight - a.weight)[0];
  let body = named?.name ?? councilTitle?.name ?? titleOf(printed, title);
  // "Minutes of the Authority" under "BORSET FIRE AND RESCUE AUTHORITY"
  const bare =
    /^(?:the )?(?:full |annual )?(?:(?:combined |fire |police |port |park |harbour |pension ){0,2}(?:authority|commissioners)|trust|partnership|forum|board|panel|commission|joint committee)$/i.test(
      body ?? '',
    ) && body?.split(' ').at(-1);
  // "Minutes of the Board meeting" under "VALE NATIONAL PARK AUTHORITY"
  const ofAuthority = /^board$/i.test(body ?? '') && bodies.find(({ name }) => / authority$/i.test(name));
  if (ofAuthority) body = ofAuthority.name;
  else if (bare)
    body = bodies.find(({ name }) => / /.test(name) && new RegExp(` ${bare}$`, 'i').test(name))?.name ?? body;
  // "Minutes of the Annual Parish Meeting" under "MUCH ASHBY ANNUAL PARISH MEETING", "Governing body meeting" over "Vale Trust Governing Body"
  if (/^(?:annual \w+ meeting|governing (?:body|board)|board of (?:directors|governors|trustees))$/i.test(body ?? ''))
    body = bodies.find(({ name }) => name.toLowerCase().endsWith(` ${body?.toLowerCase()}`))?.name ?? body;
  let council: string | null = null;
  for (const [at, line] of printed.slice(0, listed < 0 ? 60 : Math.min(listed, 60)).entries()) {
    const label = readLabel(line.text, null)?.status;
    if (label === 'IN_ATTENDANCE' || label === 'APOLOGIES') break; // "In attendance: Ann Ash, Borset Council"
    if (/^(?:venue|contact|location|place)\b/i.test(line.text)) continue;
    if (/, .{3,80} at \d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?$/i.test(line.text) && !printedDates(line.text).length) continue; // whose hall it was
    // "... Meeting of Ashby" over "Parish Council held on 4 May"
    const broken =
      line.gap === 0 && /^(?:parish|town|community) council (?:held|on)\b/i.test(line.text) && printed[at - 1];
    const [name] = broken
      ? councilNames(`${broken.text} ${line.text}`).slice(-1)
      : councilNames(councilAlone.test(line.text) ? wrapped(printed, at) : line.text);
    if (name) {
      council = name;
      break;
    }
  }
  // "Ashby District Council Planning Committee"
  if (named && body) {
    const inside = councilNames(body)[0];
    if (inside && body !== inside && body.startsWith(inside)) {
      council ??= inside;
      const rest = body.slice(inside.length).replace(/^[\s:,'’s–—-]+/, '');
      // "Ashvale Combined Authority Board" is its name
      if (rest.length > 4 && !bareNoun.test(rest)) body = rest;
    } else if (inside && body.endsWith(` of ${inside}`)) {
      council ??= inside;
      body = body.slice(0, -inside.length - 4);
    }
  }
  if (
    !named &&
    councilTitle &&
    council &&
    body &&
    body !== council &&
    !/^(?:the )?(?:full |annual )?council$/i.test(body)
  )
    body = council.length >= body.length ? council : body;
  // a parish council's meeting is of itself; that of a borough or county is of "the Council", and not of a committee of it
  if (
    council &&
    body &&
    /^(?:annual |full )?council$/i.test(body) &&
    /\b(?:Parish|Town|Community) Council$/i.test(council)
  )
    body = council;
  body =
    body?.replace(
      /(?<=\p{L}) (?:annual|ordinary|extraordinary|special) (?=(?:parish|town|community) council\b)/iu,
      ' ',
    ) ?? null;
  // "APC Minutes May 2031 Ashvale Parish Council"
  if (council && body?.endsWith(` ${council}`) && /\bminutes\b/i.test(body)) body = council;
  if (council) council = titleCase(council);
  return { body, council };
}

const hasCommittees = /\b(?:health board|authority|trust|university|college|school|academy)$/i;
const committee =
  /\b(?:committee|panel|group|forum|commission|governing (?:body|board)|board of (?:directors|governors|trustees)|council of governors)$/i;
const bareNoun = /^(?:board|panel|forum|committee|commission|group|trust|partnership|authority)$/i;

/** "Present:", "Panel: Ann Ash (Borset Council), Ben Birch": the bodies behind it are those that people came from. */
const listsPeople = (label: Label | null) =>
  label?.status === 'PRESENT' ||
  (label?.status === null && label.rest !== '' && !/^(?:vice|deputy|chair|conven)/i.test(label.label));

const pageTitle =
  /^(\p{Lu}[^:;.–]{3,80}?),? [-–] (?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(?:st|nd|rd|th)?,? \p{L}{3,9},? \d{4}\b.{0,12}$/iu;

/** A body of no usual kind, by the title over the date: "Parks and Leisure" / "Tuesday 13 March 2018", "Meeting of the Ashvale Library". */
function titleOf(printed: Line[], title: string | null): string | null {
  const until = title ? printedDates(title)[0]?.from : undefined;
  const met = /\b[Mm]eeting of (?:the )?(\p{Lu}[^,;:]{4,70}?)(?= held\b|,| on \d|$)/u.exec(
    (title ?? '').slice(0, until).trim(),
  )?.[1];
  if (met) return met.replace(/ meeting$/i, '');
  // "Licensing Hearings - Monday 4 May 2031 11.00 am" is what a council's page prints over everything
  const page = printed.slice(0, 5).flatMap(({ text }) => pageTitle.exec(text)?.[1] ?? [])[0];
  if (page && !isStandardTitle(page) && !/\b(?:minutes|meeting|agenda|decisions?)\b/i.test(page)) return page;
  const dated = printed.slice(0, 4).findIndex(({ text }) => printedDates(text).length > 0);
  if (dated < 1) return null;
  const text = (printed[0] as Line).text.replace(
    /\s?[-–—:]?\s?\b(?:draft )?(?:minutes|notes|agenda)\b\s?(?:of meeting)?$/i,
    '',
  );
  return isTitleLike(text, 90) &&
    text.split(' ').length >= 2 &&
    !isStandardTitle(text) &&
    !/\b(?:minutes|meeting|agenda|draft|report)\b|\d/i.test(text)
    ? text
    : null;
}

/** "Minutes of", "At a meeting", "Ash Board - Meeting held on": what the record's own title begins with. */
export const titleStart =
  /^(?:\p{Lu}[^.;:]{3,60}\s[-–—]\s)?(?:(?:draft|unconfirmed) )?(?:the )?(?:minutes?|meeting|notes|record|proceedings|at (?:an?|the)|(?:was )?held|agenda|present)\b/iu;

/**
 * "The minutes of the Parks Panel held on 6 July were agreed", "To approve the minutes of:" over "(a) the special meeting on 4 May": what is
 * said of the minutes of another meeting.
 */
const ofFormer =
  /^(?:to \p{Ll}[^.]{0,40}\bminutes\b|(?:that )?the (?:draft |previous |public |exempt )?minutes of\b.*\b(?:was|were|be|are|is|been) (?:\p{Ll}+ ){0,3}?(?:agreed|approved|confirmed|signed|received|accepted|adopted|noted|taken|read|considered|submitted|circulated|presented)\b|\([a-z]\)\s)/iu;
export const tellsFormer = (text: string): boolean => ofFormer.test(text);

/** "Board of Trustees meeting, Thursday 18th January 2031 at 11am at Millbank." */
const metOn = /^\p{Lu}[^.;:]{3,60} meeting,? (?:held )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** A sentence of the record's text, and not its title: what it dates or names is not this meeting. */
export function isProse(text: string): boolean {
  if (tellsFormer(text)) return true;
  return (
    endsSentence(text) &&
    !/\b[ap]\.m\.$/i.test(text) &&
    text.split(' ').length > 10 &&
    !titleStart.test(text) &&
    !metOn.test(text)
  );
}

/** A record without a title still approves its body's last minutes: "the minutes of the meeting of the Streets Panel held on 4 May". */
export function bodyOfMinutes(items: ItemSection[]): string | null {
  const item = items.slice(0, 8).find(({ title }) => /\bminutes\b(?!['’]? silence)/i.test(title));
  const said = item ? [item.title, ...item.passages.map(({ text }) => text)].map((text) => text.slice(0, 400)) : [];
  // minutes in a list, or of several bodies, are those of others
  if (said.some((text) => (limbMark.test(text) || /^[•·o-]\s/.test(text)) && /\bminutes of\b/i.test(text))) return null;
  const names = new Set(
    said.flatMap((text) => minutesBody.exec(text)?.[1] ?? []).flatMap((name) => bodyName(name) ?? []),
  );
  const [name] = names;
  return names.size === 1 && name && !/^(?:the )?(?:committee|panel|board|commission)$/i.test(name) ? name : null;
}
const minutesBody =
  /\bminutes of the (?:(?:last|previous|ordinary|annual) )*(?:meetings? of (?:the )?)?(.{4,90}?) (?:meetings? )?(?:held|on|dated)\b/i;
