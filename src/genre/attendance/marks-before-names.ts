import { personAtStart, standingBehind } from '../../language/person.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import type { Construct, Row, View } from '../construct.ts';

const symbol = /^([*†‡§#^~ØøΦ✓✔✗✘Xx√])(?:\s+|$)/u;
const meanings: readonly [RegExp, AttendanceStatus][] = [
  [/\bapolog(?:y|ies)\b/i, 'APOLOGIES'],
  [/\b(?:absent|absence|not present|did not attend)\b/i, 'ABSENT'],
  [/\b(?:attend(?:ance|ed)|present)\b/i, 'PRESENT'],
];

/** A mark at the start of a row, or the bullet as which the cleaning of lines took it; what follows it. */
function marked({ text, line }: Row): { mark: string; rest: string } | null {
  if (line.bullet && /^[^\p{L}\d]$/u.test(line.bullet)) return { mark: line.bullet, rest: text };
  const found = symbol.exec(text);
  return found ? { mark: found[1] as string, rest: text.slice(found[0].length) } : null;
}

/** "Ø Denotes apology for absence" */
function legend(row: Row | undefined): { mark: string; status: AttendanceStatus } | null {
  const found = row && marked(row);
  if (!found || !/^(?:=|–|-|denotes|indicates|signifies|means)(?![\p{L}])/iu.test(found.rest) || found.rest.length > 60)
    return null;
  const status = meanings.find(([word]) => word.test(found.rest))?.[1];
  return status ? { mark: found.mark, status } : null;
}

export const marksBeforeNames: Construct<'attendance'> = {
  name: 'attendance/marks-before-names',
  layer: 'attendance',
  says: 'A legend gives each mark a meaning, and all members are listed with a mark before their name, on its line or on the line above.',
  reads: [
    {
      text: '* Denotes attendance\nØ Denotes apology for absence\n\n* Cllr P Alder – The Mayor (In the Chair)\n\n*\n\nCllr T Birch\n\nØ\n\nCllr K Cole (Deputy Mayor)',
      gives: [
        { name: 'P Alder', honorific: 'Councillor', status: 'PRESENT', capacity: 'CHAIR', role: 'Mayor' },
        { name: 'T Birch', status: 'PRESENT', capacity: 'MEMBER', role: null },
        { name: 'K Cole', status: 'APOLOGIES', capacity: 'MEMBER', role: 'Deputy Mayor' },
      ],
    },
  ],
  leaves: [
    '* Denotes a key decision\n\n* Cllr P Alder spoke on the budget.',
    '* Cllr P Alder\n* Cllr T Birch', // stars without a legend are bullets
  ],
  read: ({ rows }: View, at: number) => {
    const marks = new Map<string, AttendanceStatus>();
    let next = at;
    for (let found = legend(rows[next]); found; found = legend(rows[++next])) marks.set(found.mark, found.status);
    if (!marks.size) return null;
    const entries = [];
    let to = next;
    let status: AttendanceStatus | undefined;
    for (; next < rows.length; next++) {
      const row = rows[next] as Row;
      const own = marked(row);
      if (own && !marks.has(own.mark)) break;
      if (own) status = marks.get(own.mark);
      const text = own ? own.rest : row.text;
      if (!text) continue;
      const person = personAtStart(text);
      if (!person || !status || text.length > 120) break;
      const { role, capacity } = standingBehind(text.slice(person.to));
      const { name, honorific } = person;
      entries.push({
        name,
        honorific,
        status,
        capacity: capacity ?? 'MEMBER',
        role,
        organization: null,
        lines: row.lines,
      });
      status = undefined;
      to = next + 1;
    }
    if (entries.length < 2) return null;
    return {
      from: at,
      to,
      entries,
      score: marks.size + entries.length,
      why: `legend of ${marks.size} marks over ${entries.length} names`,
    };
  },
};
