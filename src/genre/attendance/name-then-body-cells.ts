import { isBody } from '../../language/body.ts';
import { namesPost } from '../../language/lexicon.ts';
import { endsInBracket } from '../../language/print.ts';
import { roleAt, splitAffiliation } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, settleCapacity, statusIn } from './entry.ts';
import { type Group, groupOf } from './groups.ts';

/** "-", "JA" (the initials again), an empty cell. */
function saysNothing(cell: string, name: string): boolean {
  if (/^[\s–—-]*$/.test(cell)) return true;
  const letters = /^\(?(\p{Lu}{2,4}\p{Ll}?)\)?$/u.exec(cell)?.[1];
  if (!letters) return false;
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  const own = [...letters.toUpperCase()].filter((letter) => initials.includes(letter)).length;
  return cell.startsWith('(') || (own >= 2 && own * 2 > letters.length);
}

export const nameThenBodyCells: Construct<'attendance'> = {
  name: 'attendance/name-then-body-cells',
  layer: 'attendance',
  says: 'Below a label each row gives a person in its first cell, and post or body in the cells behind it, or behind a comma, with no headings.',
  reads: [
    {
      text: 'Attending:\n\nFern Alder, Environment Agency\nTom Birch, Borset Parish Council\nHolly Cole, Vale Water Ltd',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', organization: 'Environment Agency' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Borset Parish Council' },
        { name: 'Holly Cole', status: 'PRESENT', organization: 'Vale Water Ltd' },
      ],
    },
    {
      text: 'Attendees:\n\n| Fern Alder (FA) (Chair) | - | Ashvale Health Board |\n| --- | --- | --- |\n| Tom Birch (TB) | - | Borset City Council |\n\nApologies:\n\n| Holly Cole (HC) | - | Borset University |\n| --- | --- | --- |\n| Rose Elm (RE) | - | Ashvale Health Board |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', organization: 'Ashvale Health Board' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Borset City Council' },
        { name: 'Holly Cole', status: 'APOLOGIES', organization: 'Borset University' },
        { name: 'Rose Elm', status: 'APOLOGIES', organization: 'Ashvale Health Board' },
      ],
    },
    {
      text: 'Attendees\n\nDr Fern Alder – Chair\n\nTom Birch, Home Office\n\nHolly Cole, NARCO\n\nIvy Hazel, Borset University (Secretary)\n\nRose Elm, practising barrister\n\nApologies\n\nJohn Oak, TalkLocal\n\nAnna Pine, Ministry of Roads',
      gives: [
        { name: 'Fern Alder', honorific: 'Dr', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Home Office' },
        { name: 'Holly Cole', status: 'PRESENT', organization: 'NARCO' },
        { name: 'Ivy Hazel', status: 'PRESENT', organization: 'Borset University' },
        { name: 'Rose Elm', status: 'PRESENT', role: 'practising barrister' },
        { name: 'John Oak', status: 'APOLOGIES', organization: 'TalkLocal' },
        { name: 'Anna Pine', status: 'APOLOGIES', organization: 'Ministry of Roads' },
      ],
    },
    {
      text: 'Present\n\nFern Alder          Non-Executive Director (Chair)\nTom Birch           Stakeholder Director, Borset University\nHolly Cole          Head of Wards (minutes)',
      gives: [
        { name: 'Fern Alder', capacity: 'CHAIR', role: 'Non-Executive Director' },
        { name: 'Tom Birch', role: 'Stakeholder Director', organization: 'Borset University' },
        { name: 'Holly Cole', role: 'Head of Wards', organization: null },
      ],
    },
    {
      text: 'Attendees:\n\nFern Alder (Secretariat)          Ashvale Health Board\nTom Birch                         practising solicitor\nHolly Cole                        Talk of the Vale',
      gives: [
        { name: 'Fern Alder', organization: 'Ashvale Health Board' },
        { name: 'Tom Birch', role: 'practising solicitor', organization: null },
        { name: 'Holly Cole', organization: 'Talk of the Vale' },
      ],
    },
    {
      text: 'Present:\nFern Alder – Chair\nTom Birch – Ward Sister, Vale Trust\nRose Elm – Head of Nursing and Safeguarding, Vale Community Health\nTrust\nHolly Cole – Superintendent, Ashvale Police\n(representing John Oak)',
      gives: [
        { name: 'Fern Alder', capacity: 'CHAIR' },
        { name: 'Tom Birch', role: 'Ward Sister', organization: 'Vale Trust' },
        { name: 'Rose Elm', role: 'Head of Nursing and Safeguarding', organization: 'Vale Community Health Trust' },
        { name: 'Holly Cole', role: 'Superintendent', organization: 'Ashvale Police' },
      ],
    },
    {
      text: 'In attendance:\nMs Fern Alder              Chief Executive\nMr Tom Birch               Director of Nursing (item 14 only)',
      gives: [
        { name: 'Fern Alder', status: 'IN_ATTENDANCE', role: 'Chief Executive' },
        { name: 'Tom Birch', status: 'IN_ATTENDANCE', role: 'Director of Nursing', attended: 'item 14 only' },
      ],
    },
  ],
  leaves: [
    'Present:\n\nFern Alder, Tom Birch\nHolly Cole, Rose Elm\nIvy Hazel, John Oak',
    'Present:\n\n| Item | Time |\n| --- | --- |\n| Welcome | 10.00 |',
    'Councillors:\n\nFern Alder                    Tom Birch\nHolly Cole                    Rose Elm',
  ],
  read: ({ rows, item }: View, at: number) => {
    let group: Group | null = labelled((rows[at] as Row).text);
    // "Attending:" where no list says who was present
    if (/^attending$/i.test(group?.label ?? '') && !rows.slice(0, at).some(({ text }) => labelled(text)))
      group = groupOf('Present', 'PRESENT');
    if (item || !group || columnsOf((rows[at] as Row).line).filter((cell) => cell.trim()).length !== 1) return null;
    const entries: AttendanceFact[] = [];
    let to = at;
    let plain = 0;
    let parted = 0; // by a comma
    let bare = 0;
    let bodies = 0;
    for (let next = at + 1; next < rows.length; next++) {
      const row = rows[next] as Row;
      const more = goesOn(rows, next, group);
      const behind = more.map(({ text: each }) => ` ${each}`).join('');
      const text = `${row.text}${behind}`;
      const lines: [number, number] = [row.lines[0], (more.at(-1) ?? row).lines[1]];
      const columns = columnsOf(row.line).map((cell, index, all) =>
        index === all.length - 1 ? `${cell}${behind}` : cell,
      );
      const [first = '', ...rest] = columns.length > 1 ? columns : commaColumns(text);
      const label = rest.every((cell) => !cell.trim()) ? labelled(text.replace(/[ |]+$/, '')) : null;
      if (label) {
        group = label;
        continue;
      }
      const cells = rest.map((cell) => ofMeeting.exec(cell.trim()) ?? [cell, cell.trim(), '']);
      const named = [first, ...cells.map(([, , note = '']) => note)].join(' ').trim();
      const facts: AttendanceFact[] | null = entryOf(rest.length ? named : text, group, lines);
      const said = cells.map(([, cell = '']) => cell).filter((cell) => !saysNothing(cell, facts?.[0]?.name ?? first));
      if (
        !facts?.[0] ||
        said.length > 2 ||
        !said.every(
          (cell) =>
            (describes(cell) || (bodies > 1 && /^\p{Ll}[\p{Ll} -]{4,40}$/u.test(cell))) &&
            (isBody(cell) || !entryOf(cell, group as Group, lines)),
        )
      )
        break;
      if (columns.length === 1) rest.length ? parted++ : bare++; // "Jo Ash (Chair)" among those with a body
      if (said.some(isBody)) bodies++;
      const fact = facts[0];
      const inBracket = fact.organization;
      if (said.some(isBody) && inBracket && !isBody(inBracket))
        Object.assign(fact, { role: fact.role ?? inBracket, organization: null }); // "Ann Ash (Secretariat) | Borset Council"
      for (const printed of said) {
        const [, body = '', office = ''] = /^(.{4,60}) \(([^()]{4,40})\)$/.exec(printed) ?? [];
        const both = isBody(body) && namesPost(office); // "Ash Ember LLP (External Auditor)"
        const cell = both ? body : printed;
        if (both) fact.role ??= office;
        const { role, organization } = splitAffiliation(cell);
        const post = role !== null && namesPost(role);
        if (/^\p{Ll}/u.test(cell)) fact.role ??= cell;
        else if ((isBody(cell) && !organization) || !role || !post || (fact.role && fact.role !== role))
          fact.organization ??= organization ?? cell;
        else Object.assign(fact, { role: fact.role ?? role, organization: fact.organization ?? organization });
      }
      settleCapacity(fact, group);
      plain += said.length;
      entries.push(...facts);
      next += more.length;
      to = next + 1;
    }
    if (entries.length < 2 || plain < entries.length / 2) return null;
    if (parted + bare > 0 && (parted < Math.max(3, bare) || bodies < Math.max(2, parted * 0.3))) return null;
    return {
      from: at,
      to,
      entries,
      score: 1 + entries.length,
      why: `${entries.length} rows of a name and what it stands for`,
    };
  },
};

/** The lines below that go on with a row: in its last column, in its bracket, or where its line is full. */
function goesOn(rows: readonly Row[], at: number, group: Group): Row[] {
  const { line } = rows[at] as Row;
  const column = line.lastAt > line.indent ? line.lastAt : null;
  let end = at + 1;
  for (let row = rows[end]; row && line.cells === null; row = rows[++end]) {
    const before = (rows[end - 1] as Row).text;
    const { text, lines } = row;
    if (row.line.gap > 0 || row.line.cells || row.line.bullet || columnsOf(row.line).length > 1) break;
    const wraps =
      column === null
        ? endsInBracket(before) || /^[\p{Ll}(]/u.test(text) || (before.length > 60 && /^[^,:–—-]{2,30}$/.test(text))
        : Math.abs(row.line.indent - column) < 4;
    if (!wraps || labelled(text) || (!text.startsWith('(') && entryOf(text, group, lines))) break;
  }
  return rows.slice(at + 1, end);
}

/** "Head of Parks (Chair)", "Clerk (minutes)", "Director (deputising for Mrs Elm)": the bracket is of the person and of this meeting. */
const ofMeeting =
  /^(.*\S) (\((?:(?:vice|deputy|acting)[- ])?(?:chair|conven|minut|note|deputi|substitut|late |for |from |until |items? |part |left |arrived |joined |via |by )[^()]*\))$/i;

/** "Jo Ash, Borset University", "Jo Ash (JA), Borset University (Secretary)": what a comma parts stands as in cells. */
function commaColumns(text: string): string[] {
  const found = /^([^,;:()|]{4,50}(?: \([^()]{2,40}\))?), ([^,;:()|]{2,90}?)(?: (\([^()]{2,40}\)))?$/.exec(text.trim());
  return found ? [`${found[1]}${found[3] ? ` ${found[3]}` : ''}`, found[2] as string] : [text];
}

/** A post or a body, and not a person or a sentence. */
function describes(cell: string): boolean {
  if (cell.length > 90 || statusIn(cell) !== undefined || /\b(?:was|were|is|are|had|has)\b/.test(cell)) return false;
  return (
    isBody(cell) ||
    roleAt(cell, readWords(cell), 0, true) !== undefined ||
    /^\p{Ll}+(?: [\p{L}-]+){1,3}$/u.test(cell) || // "practising barrister"
    (/^\p{Lu}/u.test(cell) && !/^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b/.test(cell) && !/[,;]/.test(cell))
  );
}
