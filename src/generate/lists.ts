import type { LineSpan } from '../model/facts.ts';
import type { Council } from './council.ts';
import type { House } from './house.ts';
import type { Namer } from './naming.ts';
import type { PlannedAttendance } from './plan.ts';
import type { Tagged, Writer } from './writer.ts';

interface Listed {
  entry: PlannedAttendance;
  name: string;
  honorific: string | null;
}
type Layout = (
  label: string,
  entries: PlannedAttendance[],
  namer: Namer,
  writer: Writer,
  house: House,
) => { value: Listed; lines: LineSpan }[];

/** "Councillors A, B and C" or "Mr A (Chairman), Ms B": names in running text, with what stands in brackets after them. */
function runningList(
  entries: PlannedAttendance[],
  namer: Namer,
  notes: (entry: PlannedAttendance) => string,
  { and, honorifics }: { and: string; honorifics: boolean },
): Tagged<Listed> {
  const tagged: Tagged<Listed> = { text: '', tags: [] };
  entries.forEach((entry, i) => {
    const { name, honorific, text } = namer.listed(entry.person);
    if (i > 0) tagged.text += i === entries.length - 1 ? and : ', ';
    const from = tagged.text.length;
    tagged.text += honorifics ? text : name;
    tagged.tags.push({ value: { entry, name, honorific }, from, to: tagged.text.length });
    tagged.text += notes(entry);
  });
  return tagged;
}

const before = (lead: string, { text, tags }: Tagged<Listed>): Tagged<Listed> => ({
  text: lead + text,
  tags: tags.map((tag) => ({ ...tag, from: tag.from + lead.length, to: tag.to + lead.length })),
});
const bracketed = (entry: PlannedAttendance, chair: string, viceChair: string) =>
  entry.role
    ? ` (${entry.role})`
    : entry.capacity === 'CHAIR'
      ? ` (${chair})`
      : entry.capacity === 'VICE_CHAIR'
        ? ` (${viceChair})`
        : '';

/** How each house style sets out one attendance list under its label. */
export const layouts: Record<Council['style'], Layout> = {
  clerk: (label, entries, namer, writer, { width }) => {
    const list = (some: PlannedAttendance[]) => runningList(some, namer, () => '', { and: ' and ', honorifics: false });
    if (label === 'ALSO PRESENT') {
      const one = runningList(entries, namer, ({ role }) => `, ${role}`, { and: '; ', honorifics: true });
      return writer.paragraph(before('Also in attendance:- ', one), { width }).places;
    }
    const many = entries.length > 1 ? 'Councillors ' : 'Councillor ';
    if (label === 'APOLOGIES')
      return writer.paragraph(
        before(`Apologies for absence were received from ${many}`, {
          ...list(entries),
          text: `${list(entries).text}.`,
        }),
        { width },
      ).places;
    const [chair, ...members] = entries;
    const first = before('Present:- Councillor ', list(chair ? [chair] : []));
    const rest = before(`${first.text} (in the Chair); Councillors `, list(members));
    return writer.paragraph({ text: `${rest.text}.`, tags: [...first.tags, ...rest.tags] }, { width }).places;
  },
  shire: (label, entries, namer, writer, { width }) => {
    const list = runningList(entries, namer, (entry) => bracketed(entry, 'Chairman', 'Vice-Chairman'), {
      and: ' and ',
      honorifics: true,
    });
    return writer.paragraph(before(`${label}: `, list), { width }).places;
  },
  columns: (label, entries, namer, writer) => {
    writer.line(
      {
        PRESENT: 'Present',
        'ALSO PRESENT': 'Also present',
        'IN ATTENDANCE': 'Officers in attendance',
        APOLOGIES: 'Apologies',
      }[label] ?? label,
    );
    return entries.flatMap((entry) => {
      const { name, honorific, text } = namer.listed(entry.person);
      const note =
        entry.capacity === 'OFFICER'
          ? `${' '.repeat(Math.max(3, 32 - text.length))}${entry.role}`
          : bracketed(entry, 'Chair', 'Vice-Chair');
      const lines = writer.line(text + note);
      return [{ value: { entry, name, honorific }, lines }];
    });
  },
  markdown: (label, entries, namer, writer, { width }) => {
    const officers = label === 'IN ATTENDANCE';
    const list = runningList(entries, namer, (entry) => bracketed(entry, 'Chair', 'Vice-Chair'), {
      and: ' and ',
      honorifics: false,
    });
    const many = officers ? '' : entries.length > 1 ? 'Councillors ' : 'Councillor ';
    const title =
      {
        PRESENT: 'Present',
        'ALSO PRESENT': 'Also present',
        'IN ATTENDANCE': 'Officers in attendance',
        APOLOGIES: 'Apologies',
      }[label] ?? label;
    return writer.paragraph(before(`**${title}:** ${many}`, list), { width }).places;
  },
};
