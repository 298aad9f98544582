import type { Line } from '../genre/line.ts';
import { endsSentence } from '../language/print.ts';
import { namesBody } from './body.ts';
import { collapse } from './clean.ts';
import { printedDates } from './dates.ts';

const venueLabel =
  /^(?:venue|location|meeting venue|place|meeting place|held (?:at|in|via)|where|at(?=\s?:))\s?(?::-?(?:\s\|)?|\s[-–—]|\|)\s?(?:[-–—]\s)?(.*)$/i;
/** "The panel met at the Moot Hall, Ashvale." */
const metAt =
  /^the (?:committee|panel|board|commission|council|forum|sub-committee|group|meeting) (?:met|was held) (?:at|in)(?: the)? ([A-Z].{3,100}?)\.?$/i;
const placeWord =
  /\b(?:hall|chamber|rooms?|offices?|centre|center|house|suite|theatre|library|school|church|teams|zoom|remote|virtual|online|building|pavilion|hub|museum|college|hospital|hotel|parlour|annexe|civic|street|road)\b/i;

/** Where a meeting was held, as its head prints it; `dateAt` is the index of the line with the date, -1 for none. */
export function readVenue(printed: Line[], title: string | null, dateAt: number): string | null {
  for (const [at, line] of printed.slice(0, 60).entries()) {
    // "Time: 10.00    Venue: Moot Hall", "Venue    Moot Hall"
    const parts = line.cells ? [] : line.spaced.split(' | ');
    const part = parts.find((each) => venueLabel.test(each));
    const bare = parts.findIndex((each) => /^(?:venue|location|meeting place)$/i.test(each));
    const labelled =
      venueLabel.exec(line.text) ??
      venueLabel.exec(part ?? '') ??
      (bare >= 0 && parts[bare + 1]
        ? venueLabel.exec(`Venue: ${parts[bare + 1]}`)
        : /^(?=.{0,60}\d).{0,100}\bVenue[:,] (.+)$/.exec(line.text)); // "4 June 2031 Venue, Moot Hall"
    if (!labelled) continue;
    let venue = labelled[1] as string;
    for (let next = at + 1; next < Math.min(printed.length, at + 5); next++) {
      const more = printed[next] as Line;
      const open = venue === '' || (more.gap === 0 && (/[,-]$/.test(venue) || endsOpenVenue(more.text)));
      if (
        !open ||
        /^(?:contact|date|time|present|membership|webcast|members)\b|^\p{Lu}[\p{L} ]{2,30}: /iu.test(more.text)
      )
        break;
      venue = `${venue} ${more.text}`.trim();
    }
    if (venue) return tidyVenue(venue);
  }
  for (const { text } of printed.slice(0, 12)) {
    const sat =
      text.length < 160 ? /^(?:the meeting was )?held (?:at|in) (?:the )?(?=\p{Lu})(.{4,120})$/iu.exec(text) : null;
    if (sat && !printedDates(sat[1] as string).length) return tidyVenue(sat[1] as string);
  }
  for (const { text } of printed.slice(0, 60)) {
    const met = metAt.exec(text);
    if (met) return tidyVenue(met[1] as string);
  }
  const held = title
    ? /\bheld (?:remotely )?(?:at|in|via|on|by)(?: the)? (?!.{0,12}\d{1,2}[.:]\d\d)(.{4,160}?)(?=,? (?:on|at|commencing|from|starting) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|the \d)|[,;]? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|$)/i.exec(
        title,
      )
    : null;
  if (held && !printedDates(held[1] as string).length) return tidyVenue(held[1] as string);
  const online = title
    ? /\b(?:by|via|using|on) ((?:video|tele|audio|telephone)[ -]?conferenc\w+|(?:microsoft |ms )?teams\b|zoom\b)/i.exec(
        title,
      )
    : null;
  if (online) return online[1] as string;
  for (const { text } of printed.slice(0, 12)) {
    const held2 =
      text.length < 160
        ? /(?:\b(?:via|by|using|on)|,) ((?:video|tele|audio)[ -]?conferenc\w+|(?:microsoft |ms )?teams|zoom)[.)]{0,2}$/i.exec(
            text,
          )
        : null;
    if (held2) return held2[1] as string;
    if (/^(?:present|in attendance|also (?:present|in attendance)|apologies|attendees)\b/i.test(text)) break; // "Kit Ash, Solicitor (via Teams)"
  }
  const told = [title, dateAt >= 0 ? (printed[dateAt]?.text ?? null) : null].find(
    (text) => text && printedDates(text).length,
  );
  const dated = told ? printedDates(told)[0] : undefined;
  const behind =
    dated && told
      ? /^,?(?: (?:(?:at|AT|@|commencing at) )?\d[\d.:apmAPM ]{1,11}(?<! ))?,? (?:at|in|AT|IN)(?: the| THE)? (?=\p{Lu})(.{4,160})$/u.exec(
          told.slice(dated.to),
        )
      : null;
  // "Wednesday 21 February 2024 – 7.15pm – The Reading Room"
  const parted =
    dated && told
      ? /^(?: ?[-–—,] ?[\d.:apmAPM ]{3,12})? ?[-–—,] ?(?=\p{Lu})(.{4,120})$/u.exec(told.slice(dated.to))
      : null;
  // "Tuesday 3 October 2023, Moot Hall, 7pm"
  const between =
    dated && told ? /^,? (?=\p{Lu})([^,]{4,60}), [\d.:]{1,5} ?[ap]\.?m\.?$/u.exec(told.slice(dated.to)) : null;
  if (between && placeWord.test(between[1] as string)) return between[1] as string;
  if (parted && placeWord.test(parted[1] as string)) return tidyVenue(parted[1] as string);
  if (behind && (!namesBody(behind[1] as string) || placeWord.test(behind[1] as string)))
    return tidyVenue(behind[1] as string);
  const timed = besideTime(printed, dateAt);
  if (timed) return tidyVenue(timed);
  for (let at = Math.max(0, dateAt - 3); at < Math.min(printed.length, dateAt + 4); at++) {
    const { text } = printed[at] as Line;
    if (dateAt < 0 || at === dateAt || text.length > 140 || !placeWord.test(text)) continue;
    if (namesBody(text) && !/,/.test(text)) continue;
    if (
      /^(?:at|in) (?:the )?(.*)$/i.test(text) ||
      /,|\broom\b|\bchamber\b|\bhall\b/i.test(text) ||
      bareVenue.test(text)
    ) {
      if (
        /^(?:present|councillor|apolog|members(?!['’]? rooms?\b)|contact|in attendance|also|chair|webcast|\d+[.)])/i.test(
          text,
        ) ||
        (endsSentence(text) && text.split(' ').length > 12)
      )
        continue;
      if (/\b(?:minutes|agenda|webcast|committee:|viewed)\b/i.test(text)) continue;
      const date = printedDates(text)[0];
      return tidyVenue((date ? text.slice(0, date.from) : text).replace(/^(?:held )?(?:at|in) /i, ''));
    }
  }
  return null;
}

const clock = String.raw`\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|noon)?`;
/** "Chamber, Moot Hall, Ashvale and remotely - 10.00 am - 11.35 am" below the lists */
export const overTimes = new RegExp(`^(?=\\p{Lu})([^:;|]{6,120}?) [-–—] ${clock} ?[-–—] ?${clock}$`, 'iu');
/** "Vale Borough Council, The Forum, Ashvale at 6.30 pm" */
const atTime = new RegExp(`^(?=\\p{Lu})([^:;|.]{3,60}, [^:;|]{3,80}?),? at ${clock}$`, 'iu');

/** A place with the meeting's times behind it, on a line of its own. */
function besideTime(printed: Line[], dateAt: number): string | undefined {
  for (const [at, { text }] of printed.slice(0, 60).entries()) {
    if (text.length > 180 || printedDates(text).length) continue;
    const near = dateAt >= 0 && at !== dateAt && Math.abs(at - dateAt) < 3;
    const place = overTimes.exec(text)?.[1] ?? (near ? atTime.exec(text)?.[1] : undefined);
    if (place && (near || placeWord.test(place)) && !/\b(?:meeting|minutes|agenda|committee)\b/i.test(place))
      return place;
  }
  return undefined;
}

/** "Ashvale Community Centre at 19.30" alone on its line */
const bareVenue =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:[Cc]entre|[Cc]enter|Pavilion|Library|Institute|Hotel|Church|Clubhouse)(?:,? (?:at|@) .{3,12})?$/u;

function endsOpenVenue(text: string): boolean {
  return (
    text.length < 60 &&
    !/:/.test(text) &&
    (/\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/.test(text) || placeWord.test(text))
  );
}

function tidyVenue(venue: string): string | null {
  const tidy = collapse(
    venue
      .replace(/\s*\|\s*/g, ', ')
      .replace(/\.\s+(?:View directions|Map).*$/i, '')
      .replace(/ (?:(?:COUNCIL|COMMITTEE) )?(?:MEMBERS|COUNCILLORS) PRESENT\b.*$/, '')
      // "This meeting will be held virtually and a live stream can be listened to via ..."
      .replace(/^th(?:is|e) meeting (?:will be|was|is) (?:being )?held (\p{Ll}+)\b.*$/iu, '$1')
      .replace(/,? (?:adjourned|and reconvened|with .{1,30} (?:presiding|in the chair))\b.*$/i, '')
      .replace(
        /,? (?:at|from|commencing(?: at)?|starting(?: at)?) \d{1,2}(?:[.:]\d\d)? ?(?:noon|o['’]clock|[ap]\.?m\.?)?(?: (?:to|until|-|–) .{1,12})?$/i,
        '',
      )
      // "Moot Hall at 10.00am. 1 Panel Ann Ash": the text ran on
      .replace(/,? (?:at|from|commencing(?: at)?) \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.? .*$/i, '')
      .replace(/,? (?:on|at|commencing at)\s*$/i, '')
      .replace(/[\s.,;:–-]+$/, ''),
  );
  return tidy.length >= 3 && !/^(?:in )?(?:public|private|person|session)\b/i.test(tidy) ? tidy : null;
}
