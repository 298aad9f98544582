import type { Council } from './council.ts';
import { longDate, ordinalDate, plainDate } from './dates.ts';
import type { NameForm } from './person.ts';
import type { PlannedItem, PlannedMeeting } from './plan.ts';

/** A house style: how a council's clerk sets out the same meeting. */
export interface House {
  extension: 'txt' | 'md';
  /** Columns of a line; Infinity where a paragraph is one line. */
  width: number;
  /** Columns by which the text of an item stands in. */
  indent: number;
  names: NameForm;
  /** Members are "Mr" and "Ms", not "Councillor". */
  civil: boolean;
  /** Officers stand in the attendance list. */
  listsOfficers: boolean;
  /** The vice-chair is marked in the attendance list. */
  marksViceChair: boolean;
  date: (iso: string) => string;
  head: (meeting: PlannedMeeting) => string[];
  heading: (item: PlannedItem, position: number) => string[];
  /** What stands before a paragraph of an item, before its n-th limb of a decision. */
  paragraphLead: (position: number) => string;
  limbLead: (position: number, count: number) => string;
  /** The line before the limbs, where the limbs do not carry their lead themselves. */
  resolved: string | null;
}

const centred = (text: string, width: number) => ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
const letter = (position: number) => String.fromCharCode(97 + position);

export const houses: Record<Council['style'], House> = {
  clerk: {
    extension: 'txt',
    width: 76,
    indent: 8,
    names: 'surname',
    civil: false,
    listsOfficers: false,
    marksViceChair: false,
    date: ordinalDate,
    head: ({ council, committee, date }) =>
      [council.name.toUpperCase(), '', committee.toUpperCase(), ordinalDate(date)].map((line) => centred(line, 76)),
    heading: ({ number, title }) => [`${`${number}.`.padEnd(8)}${title.toUpperCase()}`],
    paragraphLead: () => ' '.repeat(8),
    limbLead: (position, count) => {
      const numeral = count > 1 ? `(${position + 1})  ` : '';
      return `${' '.repeat(8)}${position === 0 ? 'Resolved:-  ' : ''}${numeral}`;
    },
    resolved: null,
  },
  columns: {
    extension: 'txt',
    width: Number.POSITIVE_INFINITY,
    indent: 0,
    names: 'full',
    civil: false,
    listsOfficers: true,
    marksViceChair: true,
    date: plainDate,
    head: ({ council, committee, date }) => [
      council.name,
      '',
      committee,
      '',
      `Minutes of the meeting held on ${longDate(date)} at 6.30 pm`,
    ],
    heading: ({ number, title }) => [`${number}.  ${title}`],
    paragraphLead: () => '',
    limbLead: (position, count) => (count > 1 ? `(${letter(position)}) ` : ''),
    resolved: 'RESOLVED:',
  },
  shire: {
    extension: 'txt',
    width: Number.POSITIVE_INFINITY,
    indent: 0,
    names: 'initials',
    civil: true,
    listsOfficers: true,
    marksViceChair: true,
    date: plainDate,
    head: ({ council, committee, date }) => [
      council.name.toUpperCase(),
      '',
      committee.toUpperCase(),
      '',
      `MINUTES of a meeting of the ${committee} held at Shire Hall, ${council.place} on ${longDate(date)}.`,
    ],
    heading: ({ number, title }, position) => [`${number}. ${title}`, `(Item ${position + 1})`],
    paragraphLead: (position) => `(${position + 1}) `,
    limbLead: (position, count) => `${position === 0 ? 'RESOLVED ' : ''}${count > 1 ? `(${letter(position)}) ` : ''}`,
    resolved: null,
  },
  markdown: {
    extension: 'md',
    width: Number.POSITIVE_INFINITY,
    indent: 0,
    names: 'dotted',
    civil: false,
    listsOfficers: true,
    marksViceChair: true,
    date: plainDate,
    head: ({ council, committee, date }) => [
      `# ${council.name}`,
      '',
      `## ${committee}`,
      '',
      `**Minutes of the meeting held on ${longDate(date)}**`,
    ],
    heading: ({ number, title }) => [`### ${number}. ${title}`],
    paragraphLead: () => '',
    limbLead: (position, count) => (count > 1 ? `${position + 1}. ` : ''),
    resolved: '**Resolved:**',
  },
};
