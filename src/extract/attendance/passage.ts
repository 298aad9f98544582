import { type Group, groupOf, publicLabel } from '../../genre/attendance/groups.ts';
import { listenersNamed, ofAbsence } from '../../genre/attendance/labels.ts';
import { isBody } from '../../language/body.ts';
import { forenames } from '../../language/forenames.ts';
import { readRoster } from '../../language/roster.ts';
import { withoutMarkup } from '../../language/words.ts';
import type { Passage } from '../../model/structure.ts';
import { isColumnTitle, isHeaderRow, listsOf, namesNobody } from '../people/listing.ts';
import { readListing } from './entries.ts';
import { fullName } from './one-a-line.ts';
import type { Sheet } from './sheet.ts';

/** "Cllr Ash2, Cllr Elm¹": the number of a note behind a name. */
const noteMark = /(?<=\p{Lu}\p{Ll}{2,20})[1-9¹²³](?=[\s,;.)]|$)/gu;

/** "Chairman-Jo Ash; Committee Members-Ann Elm": a hyphen between post and name. */
const joinedName =
  /(?<=\b(?:Chair(?:man|woman|person)?|Treasurer|Secretary|Clerk|President|Members))-(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;

/** "T Ash – observing" as "T Ash (observing)" */
const observes = / [–—-] (observing|observer)(?=\s*(?:$|[,;.]))/gi;

/** "Officers: A (Clerk)" within a list changes what the people behind it are; returns the group that stays in force. */
export function readPassage(passage: Passage, group: Group, sheet: Sheet): Group {
  const plain = withoutMarkup(passage.text).replace(noteMark, ' ').replace(joinedName, ':').replace(observes, ' ($1)');
  const text = plain.includes(' | ') ? plain.replace(/;/g, ',') : plain;
  if (
    isHeaderRow(text) ||
    isColumnTitle(text) ||
    /^\s*\*\s*(?:(?:=|-|–)\s*)?(?:absent|denotes|indicates)/i.test(passage.text)
  )
    return group;
  let current = group;
  const lists = listsOf(text, passage);
  const parted = entriesApart(lists.map(({ from, to }) => text.slice(from, to)));
  const grouped = lists.length > 1 && lists.every(({ from, to }) => bodyAtEnd(text.slice(from, to)));
  for (const { from: start, to: end } of lists) {
    let [from, to] = [start, end];
    if (group.status === 'APOLOGIES' && !ofAbsence(text.slice(from, to))) continue;
    const named = (publicLabel.test(group.label) ? /^\W*\w+\W+includ(?:ing|ed) (?=\p{Lu})/iu : listenersNamed).exec(
      text.slice(from, to),
    );
    if (named) {
      const opens = from + named.index + named[0].length;
      const listening: Group = { label: 'Public', status: 'IN_ATTENDANCE', capacity: null, members: false };
      readListing({ text, passage, from: opens, to, group: listening }, sheet);
      to = from + named.index;
    }
    const label =
      /^\s*(\p{L}[^:;,()|\d]{1,60}?)\s*:\s*-?\s*/u.exec(text.slice(from, to)) ??
      /^\s*((?:members? of (?:the )?)?(?:public|press)|residents|parishioners|guests|visitors|observers)\s+[–—-]\s*/i.exec(
        text.slice(from, to),
      ) ??
      // "Cllrs Ash and Birch. Also District Cllr Elm"
      /^\s*(also(?: present| in attendance| attending)?|apologies)[ ,]\s*(?=\p{Lu}|the )/iu.exec(
        text.slice(from, to),
      ) ??
      // "Trustees Ash (Chair) and Birch; and independent co-opted members Mrs Elm and Mr Oak"
      /^\s*(?:and )?((?:[Ii]ndependent )?[Cc]o-opted [Mm]embers|[Tt]rustees|[Gg]overnors) (?!Present|In |Apolog|Absent)(?=\p{Lu})/u.exec(
        text.slice(from, to),
      );
    const inner = label && (ofPublic(label[1] ?? '', group) ?? groupOf(label[1] ?? '', group.status, true));
    if (label && inner) {
      current = inner;
      from += label[0].length;
    } else if (label && headsOthers(label[1] ?? '', text.slice(from + label[0].length, to))) {
      current = groupOf(label[1] ?? '', group.status);
      from += label[0].length;
    } else if (label && /CHAIR$/.test(current.capacity ?? '')) {
      current = besideChair(label[1] as string, group);
      from += label[0].length;
    }
    const apology =
      /\bapolog(?:y|ies)\b[^.;]{0,80}?(?:\bfrom\b|\bby\b|\bfor\b(?! absence| non| late| inab)|:-?)\s*/i.exec(
        text.slice(from, to),
      );
    const away =
      /^(.{3,120}?) (?:(?:had|has|have) )?(?:also )?(?:apologi[sz]ed\b|(?:made|sent|given|gave|tendered|offered|submitted) (?:an |his |her |their )?apolog)/i.exec(
        text.slice(from, to),
      );
    if (away && (!apology || apology.index > away[0].length - 8)) {
      const told: Group = { ...current, label: 'Apologies', status: 'APOLOGIES', capacity: 'MEMBER' };
      readListing({ text, passage, from, to: from + (away[1] as string).length, group: told }, sheet);
      continue;
    }
    if (apology) {
      current = { ...current, status: 'APOLOGIES', capacity: 'MEMBER' };
      from += apology.index + apology[0].length;
    }
    const body = grouped ? bodyAtEnd(text.slice(from, to)) : current.body;
    const apart = (parted || sheet.oneALine) && text.slice(from, to).split(',').length < 4;
    if (!namesNobody(text.slice(from, to)))
      readListing({ text, passage, from, to, group: body ? { ...current, body } : current, apart }, sheet);
  }
  return publicLabel.test(current.label) ? group : current;
}

/** "In the chair: Jo Ash. Minutes: Bo Elm": who takes the minutes, and any other post, is not in the chair. */
const besideChair = (label: string, { status }: Group): Group =>
  /^(?:minutes|notes)$/i.test(label)
    ? groupOf('Minutes taken by', 'IN_ATTENDANCE')
    : { label, status, capacity: 'MEMBER', members: true, title: label };

/** "Jo Ash, Birchwoods; Bo Elm (Quays Ltd); ": semicolons part most entries, each of one full name. */
const entriesApart = (lists: readonly string[]) =>
  lists.length > 2 &&
  lists.slice(0, -1).every((list) => list.trimEnd().endsWith(';')) &&
  lists.filter((list) => fullName.test(list.trim()) && list.split(',').length < 3).length * 2 > lists.length;
/** "Designated Bodies: Ann Ash": over somebody stand two words or more that name many. */
const headsOthers = (label: string, rest: string) =>
  /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,5}s$/u.test(label.trim()) &&
  !forenames.has(label.trim().split(' ')[0]?.toLowerCase() ?? '') &&
  readRoster(rest, { surnames: false, titles: false }).entries[0]?.from === 0;

/** "Present: Cllr Ash. Members of the public - Mr Birch": present with the others, and no member. */
const ofPublic = (label: string, group: Group): Group | undefined =>
  publicLabel.test(label.trim())
    ? { label: label.trim(), status: group.status, capacity: null, members: false }
    : undefined;

/** "Ash and Birch (Borset Council)": the body that a group's bracket names, or null. */
function bodyAtEnd(text: string): string | null {
  const inside = /\(([^()]{3,80})\)[\s;.,]*$/.exec(text)?.[1] ?? '';
  return isBody(inside) ? inside : null;
}
