import { isClose } from '../genre/choose.ts';
import type { Line } from '../genre/line.ts';
import { personAtStart } from '../language/person.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LineClaim, LineOwner, MeetingSection, Passage } from '../model/structure.ts';
import { printedDates } from './dates.ts';
import { isClosing } from './items.ts';
import { readLead } from './lead.ts';
import { readNumber } from './outline/number.ts';
import { isMinutesMark } from './webpage.ts';

type Owner = Omit<LineOwner, 'line'>;
const owned = (owner: string, why: string, rival: string | null = null): Owner => ({ owner, why, rival });

/**
 * Who owns each printed line: what belongs to the page, a construct, or one of the readers that come after them. A line without an owner
 * is in no fact and no passage; it is given with whoever would have come nearest.
 */
export function account(
  printed: readonly string[],
  lines: readonly Line[],
  sections: readonly MeetingSection[],
  claims: readonly LineClaim[],
  listed: ReadonlySet<number>,
): LineOwner[] {
  const owners: (Owner | undefined)[] = [];
  const take = ([first, last]: readonly [number, number], owner: Owner) => {
    for (let line = first; line <= last; line++) owners[line] ??= owner;
  };
  for (const { number, skip, text } of lines)
    if (skip || !text) take([number, number], owned('furniture', skip ?? 'no words'));
  for (const { construct, lines: span, why, rival, score } of claims)
    take(span, owned(construct, why, rival && isClose({ score, rival }) ? rival.construct : null));
  for (const at of listed) take([at + 1, at + 1], owned('attendance', 'in a list of who attends'));
  for (const section of sections) {
    for (const item of section.items) {
      take(item.titleLines, owned('items', item.number ? `heading of item ${item.number}` : 'heading of an item'));
      for (const passage of item.passages) take(passage.lines, textOwner(passage));
      // "RESOLVED -" or "Minutes:" alone on its line is in no passage
      for (let at = item.lines[0]; at <= item.lines[1]; at++) {
        const text = lines[at - 1]?.text ?? '';
        if (isMinutesMark(text)) take([at, at], owned('items', 'says what follows'));
        else if (!owners[at] && readLead(text, 'agreed'))
          take([at, at], owned('decisions', 'introduces what was decided'));
      }
    }
    for (const { passages } of section.attendance)
      for (const passage of passages) take(passage.lines, owned('attendance', 'in a list of who attends'));
    headAndFoot(lines, section, take);
  }
  return printed.flatMap((raw, at) =>
    raw.trim() ? [{ line: at + 1, ...(owners[at + 1] ?? unclaimed(lines[at]?.text ?? '')) }] : [],
  );
}

const kinds: Record<Passage['kind'], [owner: string, why: string]> = {
  paragraph: ['items', 'text of an item'],
  bullet: ['items', 'text of an item'],
  heading: ['items', 'heading within an item'],
  'table-row': ['items', 'row of a table in an item'],
  resolution: ['decisions', 'what was decided'],
  recommendation: ['report', 'what a report recommends'],
  purpose: ['items', 'announced before the meeting'],
};
/** What says that something was decided, wherever it stands. */
const decisive = /\b(?:RESOLVED|Resolved|AGREED|it was (?:\w+ )?(?:agreed|resolved))\b/;

function textOwner({ kind, text, settled }: Passage): Owner {
  const [owner, why] = kinds[kind];
  const looks = (kind === 'paragraph' || kind === 'bullet') && !settled && decisive.test(text);
  return owned(owner, why, looks ? 'decisions' : null);
}

/** Words that a head prints around the fields that are read off it. */
const plainHead = new Set(
  `a an and annual at meeting meetings minutes notes agenda of the in on held by to for from date time venue place location council committee
  commencing commenced start started end ended ordinary extraordinary special virtual draft unconfirmed confirmed approved pm am noon hours
  parish town district borough county city monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december`.split(/\s+/),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The lines that gave the head its fields, and the formula that closes a record. */
function headAndFoot(
  lines: readonly Line[],
  section: MeetingSection,
  take: (span: [number, number], owner: Owner) => void,
): void {
  const fields = new Set(wordsOf([section.council, section.body, section.venue].join(' ')));
  const first = section.items[0]?.titleLines[0] ?? section.lines[1] + 1;
  const last = section.items.at(-1)?.lines[1] ?? section.lines[0];
  for (let at = section.lines[0]; at <= section.lines[1]; at++) {
    const text = lines[at - 1]?.text ?? '';
    if (!text) continue;
    if (at < first) {
      const words = wordsOf(text);
      const known = words.filter(
        (word) => fields.has(word) || plainHead.has(word) || /^\d+(?:st|nd|rd|th|am|pm)?$/.test(word),
      );
      const dated =
        text.length < 200 && section.date !== null && printedDates(text).some(({ iso }) => iso === section.date);
      if (dated || (words.length > 0 && known.length >= words.length * 0.7))
        take([at, at], owned('head', dated ? "the meeting's date" : 'names the meeting, when or where'));
    } else if (at > last && isClosing(text)) take([at, section.lines[1]], owned('foot', 'closes the record'));
  }
}

/** Who would have come nearest to a line that nobody owns. */
function unclaimed(text: string): Owner {
  const nobody = (rival: string | null, why: string): Owner => ({ owner: null, why, rival });
  if (personAtStart(text)) return nobody('attendance', 'begins with a name, but in no list');
  if (readLead(text, 'plain')) return nobody('decisions', 'says what was decided, but in no item');
  if (readNumber(text)) return nobody('items', 'begins with a number, but in no sequence of items');
  return nobody(null, 'in no item, no list, and no field of the head');
}

/** A warning for each stretch of lines that nobody owns; where that is much of the record, one that says so. */
export function reportUnclaimed(owners: readonly LineOwner[], diagnostics: Diagnostic[]): void {
  const without = owners.filter(({ owner }) => owner === null);
  for (let at = 0; at < owners.length; at++) {
    const first = owners[at] as LineOwner;
    if (first.owner !== null) continue;
    let end = at;
    while (owners[end + 1]?.owner === null) end++;
    const stretch = owners.slice(at, end + 1);
    const nearest = stretch.find(({ rival }) => rival);
    diagnostics.push({
      rule: 'account/unclaimed',
      severity: nearest ? 'warning' : 'info',
      lines: [first.line, (owners[end] as LineOwner).line],
      message: nearest
        ? `Nothing was read here; nearest was ${nearest.rival}: ${nearest.why}.`
        : `Nothing was read here: ${first.why}.`,
    });
    at = end;
  }
  if (owners.length >= 10 && without.length * 4 > owners.length)
    diagnostics.push({
      rule: 'account/mostly-unread',
      severity: 'warning',
      lines: [(owners[0] as LineOwner).line, (owners.at(-1) as LineOwner).line],
      message: `${without.length} of ${owners.length} printed lines were read by nothing: what was found is not all that the record says.`,
    });
}
