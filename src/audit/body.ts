import type { Graph } from '../graph/port.ts';
import { type BodyAttendance, bodyAttendance, type Presence } from './attendance.ts';
import { coverage } from './coverage.ts';
import { cell, type Dossier, type Period, type Section } from './dossier.ts';
import { madeOf } from './made.ts';

const letters: Record<Presence, string> = {
  PRESENT: 'P',
  IN_ATTENDANCE: 'I',
  APOLOGIES: 'A',
  ABSENT: 'X',
  CONTRIBUTED: 'C',
  NO_WORD: 'N',
};

/** The attendance matrix of one body in a period: a row a member, a column a meeting, each mark with its place; guests apart. */
export async function auditBody(
  graph: Graph,
  subject: { id: string; name: string },
  period: Period,
  today: string,
): Promise<Dossier> {
  const [attendance, made] = await Promise.all([bodyAttendance(graph, subject.id, period), madeOf(graph, today)]);
  const sections = [matrix(attendance), guests(attendance)];
  return {
    title: `Attendance of ${subject.name}`,
    subject,
    period: { from: period.from ?? null, to: period.to ?? null },
    made,
    sections: [...sections, ...(await coverage(graph, { bodies: [subject], period, cited: sections }))],
  };
}

const isMember = ({ marks }: BodyAttendance['people'][number]) => [...marks.values()].some(({ member }) => member);

function matrix({ meetings, people }: BodyAttendance): Section {
  return {
    heading: 'Attendance matrix',
    note: 'Members. P present, A apologies, I in attendance, X recorded as absent, C took part without being listed, N a seat on the body and not recorded. Meetings whose record has no attendance list are left out.',
    columns: ['Person', 'Expected', 'Present', 'Apologies', 'Absent', 'No word', ...meetings.map(({ date }) => date)],
    rows: people.filter(isMember).map(({ name, marks }) => {
      const all = meetings.map((meeting) => marks.get(meeting.id));
      const count = (...kinds: Presence[]) => all.filter((mark) => mark && kinds.includes(mark.presence)).length;
      return [
        cell(name),
        cell(all.filter((mark) => mark?.expected).length),
        cell(count('PRESENT')),
        cell(count('APOLOGIES')),
        cell(count('ABSENT')),
        cell(count('NO_WORD')),
        ...all.map((mark) => cell(mark ? letters[mark.presence] : '', mark?.places)),
      ];
    }),
  };
}

/** Officers and guests are expected at no meeting, so each has the meetings that they came to, and no row of blanks. */
function guests({ meetings, people }: BodyAttendance): Section {
  return {
    heading: 'Officers and guests',
    note: 'Who appeared and has no seat on the body, with the meetings that they came to.',
    columns: ['Person', 'Meetings', 'Dates'],
    rows: people
      .filter((one) => !isMember(one))
      .flatMap(({ name, marks }) => {
        const seen = meetings.filter(({ id }) => marks.has(id));
        if (seen.length === 0) return [];
        const places = seen.flatMap(({ id }) => marks.get(id)?.places ?? []);
        return [[cell(name), cell(seen.length), cell(seen.map(({ date }) => date).join(', '), places)]];
      }),
  };
}
