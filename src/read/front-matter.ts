import { parse } from 'yaml';
import type { About } from '../model/text.ts';

export interface Apart {
  /** As given, those of the front matter blank: they keep their place. The same array where there is none. */
  lines: string[];
  about?: About;
}

/** How lines of metadata begin between each kind of mark; TOML's are told as YAML's are. */
const kinds: Readonly<Record<string, RegExp>> = {
  '---': /^(?:[\w-]+:|\s+\S|- |#|\s*$)/,
  '+++': /^(?:[\w-]+\s*=|\s+\S|\[|#|\s*$)/,
};

/** Characters of metadata that somebody wrote; more say nothing. */
const longest = 10_000;

/**
 * The metadata that blogs and site generators put over a page is no text of the meeting; what it says of the meeting itself is kept.
 *   ---
 *   title: "Ashvale Parish Council"
 *   start: 2031-05-09T19:30
 *   location: Ashvale Hall
 *   ---
 */
export function frontMatterApart(lines: string[]): Apart {
  const mark = lines[0]?.trim() ?? '';
  const begins = kinds[mark];
  const end = begins ? lines.slice(1, 80).findIndex((line) => line.trim() === mark) + 1 : 0;
  const metadata = lines.slice(1, end);
  if (end === 0 || !metadata.every((line) => begins?.test(line))) return { lines };
  const fields =
    mark === '+++' ? metadata.map((line) => line.replace(/^\[.*/, '').replace(/^([\w-]+)\s*=\s*/, '$1: ')) : metadata;
  const text = fields.join('\n');
  const about = text.length < longest ? aboutIn(text) : undefined;
  return { lines: lines.map((line, at) => (at <= end ? '' : line)), ...(about ? { about } : {}) };
}

function aboutIn(metadata: string): About | undefined {
  const said = new Map(Object.entries(fieldsOf(metadata)).map(([key, value]) => [key.toLowerCase(), value]));
  const text = (...keys: string[]) => {
    const found = keys.map((key) => said.get(key)).find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof found === 'string' ? found.replace(/&#58;/g, ':').replace(/\s+/g, ' ').trim() : undefined;
  };
  const [start, end] = [text('start', 'meetingdate', 'meeting_date', 'meeting-date'), text('end')].map(momentIn);
  const met = start ?? heldAt(momentIn(text('date')));
  const about: About = {
    title: text('title'),
    date: met?.day,
    startTime: met?.clock,
    endTime: end?.day === met?.day ? end?.clock : undefined,
    venue: text('location', 'venue', 'place'),
  };
  return Object.values(about).some((value) => value !== undefined) ? about : undefined;
}

/** Metadata that is no YAML says nothing. */
function fieldsOf(metadata: string): object {
  try {
    const fields: unknown = parse(metadata, { logLevel: 'error' });
    return typeof fields === 'object' && fields !== null ? fields : {};
  } catch {
    return {};
  }
}

interface Moment {
  /** ISO */
  day: string;
  /** 24 h; undefined where none is given, or not in local time: "14:00:16.127Z". */
  clock: string | undefined;
}

/** "2031-05-09T19:30", "2031-05-09 19:30:00 +0100", "2031-05-09" */
function momentIn(text: string | undefined): Moment | undefined {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?!:\d\d(?:\.\d+)?Z))?/.exec(text ?? '');
  return found ? { day: found[1] as string, clock: found[2] } : undefined;
}

/** The date of a page is the day on which it was written, unless a usual hour of meetings is given with it: "2031-05-09 19:30:00". */
const heldAt = (moment: Moment | undefined) =>
  /^(?!00:00|12:00)\d\d:(?:00|15|30|45)$/.test(moment?.clock ?? '') ? moment : undefined;
