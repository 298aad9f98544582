import type { Graph } from '../graph/port.ts';
import { bodyAttendance, type Presence } from './attendance.ts';
import { coverage } from './coverage.ts';
import { cell, type Dossier, type Period } from './dossier.ts';

const letters: Record<Presence, string> = {
  PRESENT: 'P',
  IN_ATTENDANCE: 'I',
  APOLOGIES: 'A',
  ABSENT: 'X',
  CONTRIBUTED: 'C',
  NO_WORD: 'N',
};

/** The attendance matrix of one body in a period: a row a person, a column a meeting, each mark with its place. */
export async function auditBody(graph: Graph, subject: { id: string; name: string }, period: Period): Promise<Dossier> {
  const [{ meetings, people }, covered] = await Promise.all([
    bodyAttendance(graph, subject.id, period),
    coverage(graph),
  ]);
  return {
    title: `Attendance of ${subject.name}`,
    subject,
    period: { from: period.from ?? null, to: period.to ?? null },
    sections: [
      {
        heading: 'Attendance matrix',
        note: 'P present, A apologies, I in attendance, X recorded as absent, C took part without being listed, N a seat on the body and no word. Meetings whose record has no attendance list are left out.',
        columns: ['Person', 'Expected', 'Present', 'Apologies', 'No word', ...meetings.map((meeting) => meeting.date)],
        rows: people.map(({ name, marks }) => {
          const all = meetings.map((meeting) => marks.get(meeting.id));
          const count = (...kinds: Presence[]) => all.filter((mark) => mark && kinds.includes(mark.presence)).length;
          return [
            cell(name),
            cell(all.filter((mark) => mark?.expected).length),
            cell(count('PRESENT')),
            cell(count('APOLOGIES')),
            cell(count('NO_WORD', 'ABSENT')),
            ...all.map((mark) => cell(mark ? letters[mark.presence] : '', mark?.places)),
          ];
        }),
      },
      ...covered,
    ],
  };
}
