import type { Graph, Row } from '../graph/port.ts';
import { type BodyAttendance, bodyAttendance, type Presence } from './attendance.ts';
import { coverage } from './coverage.ts';
import { bounds, cell, type Dossier, type Period, type Section } from './dossier.ts';
import { madeOf } from './made.ts';
import { askedSection, namedSections } from './named.ts';
import { text, withPlaces, words } from './rows.ts';

/** The involvement of one person in a period: figures first, then every fact behind them with its place. */
export async function auditPerson(
  graph: Graph,
  subject: { id: string; name: string },
  period: Period,
  today: string,
): Promise<Dossier> {
  const { from, to } = bounds(period);
  const params = { person: subject.id, from, to };
  const [appearances, contributions, declarations, reports, tenures, mentions, asked, made] = await Promise.all([
    graph.read('audit-appearances', params).then((rows) => withPlaces(rows, 'appearance')),
    graph.read('audit-contributions', params).then((rows) => withPlaces(rows, 'contribution')),
    graph.read('audit-declarations', params).then((rows) => withPlaces(rows, 'declaration')),
    graph.read('audit-reports', { person: subject.id }).then((rows) => withPlaces(rows, 'report')),
    graph.read('audit-tenures', { person: subject.id }).then((rows) => withPlaces(rows, 'tenure')),
    graph.read('audit-mentions', params).then((rows) => withPlaces(rows.sort(byDate), 'mention')),
    graph.read('audit-asked', params).then((rows) => withPlaces(rows.sort(byDate), 'action')),
    madeOf(graph, today),
  ]);
  const followUps = await graph.read('audit-followups', { actions: asked.map(({ row }) => String(row.action)) });
  const bodies = new Map<string, string>();
  for (const { row } of appearances) bodies.set(String(row.body), String(row.bodyName));
  for (const { row } of tenures) if (row.body) bodies.set(String(row.body), String(row.bodyName));
  const attendances = await Promise.all(
    [...bodies].map(async ([id, name]) => ({ name, id, attendance: await bodyAttendance(graph, id, period) })),
  );
  const inPeriod = reports.filter(
    ({ row }) => row.date === null || (String(row.date) >= from && String(row.date) <= to),
  );

  const figures: Section = {
    heading: 'Figures by body',
    note: 'Expected: meetings with an attendance list, between the first and the last record of a seat on the body. Absent: recorded as absent. No word: expected, and not recorded at all.',
    columns: [
      'Body',
      'Expected',
      'Present',
      'In attendance',
      'Apologies',
      'Absent',
      'No word',
      'Items contributed to',
      'Declarations',
    ],
    rows: attendances
      .map(({ id, name, attendance }) => {
        const marks = marksOf(attendance, subject.id);
        const count = (...kinds: Presence[]) => marks.filter((mark) => kinds.includes(mark.presence)).length;
        const here = (facts: { row: Record<string, unknown> }[]) => facts.filter(({ row }) => row.body === id);
        const items = new Set(here(contributions).map(({ row }) => `${row.meeting} ${row.number} ${row.title}`)).size;
        const expected = marks.filter((mark) => mark.expected).length;
        return {
          touched: marks.length + items,
          row: [
            name,
            expected,
            count('PRESENT'),
            count('IN_ATTENDANCE'),
            count('APOLOGIES'),
            count('ABSENT'),
            count('NO_WORD'),
            items,
            here(declarations).length,
          ],
        };
      })
      .filter(({ touched }) => touched > 0)
      .map(({ row }) => row.map((value) => cell(value))),
  };

  const sections: Section[] = [
    figures,
    {
      heading: 'Appearances',
      note: 'One row a meeting. A person who only contributed was on no attendance list.',
      columns: ['Date', 'Body', 'Status', 'Capacity', 'Role as printed'],
      rows: appearances.map(({ row, places }) => [
        cell(text(row.date)),
        cell(text(row.bodyName)),
        cell(row.status === null ? 'contributed' : words(row.status), places),
        cell(words(row.capacity) || 'not recorded'),
        cell(text(row.role)),
      ]),
    },
    {
      heading: 'Meetings with no word',
      note: 'Expected by a seat on the body, and named neither as present nor with apologies.',
      columns: ['Date', 'Body'],
      rows: attendances.flatMap(({ name, attendance }) =>
        marksOf(attendance, subject.id)
          .filter((mark) => mark.presence === 'NO_WORD')
          .map((mark) => [cell(mark.date), cell(name)]),
      ),
    },
    {
      heading: 'Contributions',
      note: 'What the person did under an item: presented, spoke or declared.',
      columns: ['Date', 'Body', 'Item', 'Part', 'Role as printed'],
      rows: contributions.map(({ row, places }) => [
        cell(text(row.date)),
        cell(text(row.bodyName)),
        cell([text(row.number), text(row.title)].filter(Boolean).join(' ')),
        cell(words(row.part), places),
        cell(text(row.role)),
      ]),
    },
    {
      heading: 'Interests declared',
      note: '',
      columns: ['Date', 'Body', 'Interest', 'Relates to'],
      rows: declarations.map(({ row, places }) => [
        cell(text(row.date)),
        cell(text(row.bodyName)),
        cell(words(row.interest), places),
        cell(text(row.relatesTo)),
      ]),
    },
    {
      heading: 'Reports authored',
      note: 'Being a named author is not an appearance.',
      columns: ['Date', 'Report'],
      rows: inPeriod.map(({ row, places }) => [cell(text(row.date)), cell(text(row.title), places)]),
    },
    {
      heading: 'Roles held',
      note: 'From the first to the last record that says so, whatever the period asked for.',
      columns: ['Role', 'Body', 'First seen', 'Last seen', 'Over by', 'Follows from'],
      rows: tenures.map(({ row, places }) => [
        cell([text(row.qualifier), text(row.title)].filter(Boolean).join(' '), places),
        cell(text(row.bodyName)),
        cell(text(row.firstSeen)),
        cell(text(row.lastSeen)),
        cell(text(row.endedBy)),
        cell(((row.follows ?? []) as unknown[]).map(words).join(', ')),
      ]),
    },
    ...namedSections(mentions),
    askedSection(asked, followUps),
  ];
  const about = { bodies: [...bodies].map(([id, name]) => ({ id, name })), period, cited: sections };
  return {
    title: `Involvement of ${subject.name}`,
    subject,
    period: { from: period.from ?? null, to: period.to ?? null },
    made,
    sections: [...sections, ...(await coverage(graph, about))],
  };
}

const byDate = (a: Row, b: Row) => (`${a.date} ${a.firstLine}` < `${b.date} ${b.firstLine}` ? -1 : 1);

function marksOf({ meetings, people }: BodyAttendance, id: string) {
  const marks = people.find((person) => person.id === id)?.marks;
  return meetings.flatMap((meeting) => {
    const mark = marks?.get(meeting.id);
    return mark ? [{ ...mark, date: meeting.date }] : [];
  });
}
