import type { Random } from '../random.ts';
import type { Style } from './traits.ts';

interface Person {
  forename: string;
  surname: string;
}

/** A record in a crossed style, and what a careful clerk would write down from it: facts as printed, without lines. */
export interface CrossedRecord {
  fileName: string;
  text: string;
  facts: { record: string; scored: string[]; meetings: object[] };
}

const forenames = ['Tessa', 'Martin', 'Kate', 'David', 'Sarah', 'Peter', 'Helen', 'James', 'Alice', 'Robert'];
const surnames = [
  'Alder',
  'Birchall',
  'Colewood',
  'Dunmore',
  'Elmhirst',
  'Farrow',
  'Garside',
  'Hollins',
  'Ibbotson',
  'Jessop',
];
const matters = [
  ['repair of the pavilion roof', 'the quotation of £4,200 for the roof be accepted'],
  ['grant to the village library', 'a grant of £500 be paid to the library'],
  ['lighting along mill lane', 'the lamps be switched off after midnight'],
  ['budget for the coming year', 'the budget be approved as set out in the report'],
  ['lease of the allotments', 'the lease be renewed for seven years'],
  ['review of standing orders', 'the standing orders be adopted without change'],
] as const;

/** Writes one invented meeting up in a style. All that the facts hold is printed in the text, because both come from one plan. */
export function writeCrossed(style: Style, at: number, random: Random): CrossedRecord {
  const people = random.some(surnames, 7).map((surname): Person => ({ surname, forename: random.pick(forenames) }));
  const clerk = new Clerk(style, people);
  const chosen = random.some(matters, 4);
  const items = [
    {
      title: 'apologies for absence',
      text: `Apologies were received from ${clerk.name(people[6] as Person)}.`,
      decided: null,
    },
    ...chosen.map(([title, decided]) => ({ title, text: '', decided })),
  ];
  const fileName = `${String(at).padStart(3, '0')}.${style.format}`;
  clerk.head();
  clerk.attendance(people.slice(0, 6));
  const written = items.map((item, position) => clerk.item(item, position, random));
  const facts = {
    record: fileName,
    scored: ['meetings', 'attendance', 'items', 'people in items', 'resolutions'],
    meetings: [
      {
        kind: 'MINUTES',
        council: 'Ashvale Parish Council',
        body: 'Amenities Committee',
        date: '2021-05-04',
        attendance: [
          ...people
            .slice(0, 6)
            .map((person, seat) => ({ ...clerk.fact(person), status: 'PRESENT', capacity: seat ? 'MEMBER' : 'CHAIR' })),
          { ...clerk.fact(people[6] as Person), status: 'APOLOGIES', capacity: 'MEMBER' },
        ],
        items: written,
      },
    ],
  };
  return { fileName, text: clerk.text(), facts };
}

class Clerk {
  readonly #blocks: { text: string; heading?: boolean; rows?: string[] }[] = [];

  constructor(
    private readonly style: Style,
    private readonly people: Person[],
  ) {}

  name({ forename, surname }: Person): string {
    return this.style.naming.replace('Tessa', forename).replace(' T ', ` ${forename[0]} `).replace('Alder', surname);
  }

  fact(person: Person) {
    const printed = this.name(person);
    const honorific = printed.startsWith('Mrs') ? 'Mrs' : 'Councillor';
    return { name: printed.replace(/^\S+ /, ''), honorific, role: null, organization: null };
  }

  head(): void {
    for (const text of [
      'ASHVALE PARISH COUNCIL',
      'AMENITIES COMMITTEE',
      'Minutes of the meeting held on Tuesday 4 May 2021 at 7.00 pm',
    ])
      this.#blocks.push({ text });
  }

  attendance([chair, ...members]: Person[]): void {
    const named = members.map((person) => this.name(person));
    const first = `${this.name(chair as Person)} (Chair)`;
    const all = [first, ...named];
    if (this.style.list === 'in a sentence')
      this.#blocks.push({ text: `Present: ${all.slice(0, -1).join(', ')} and ${all.at(-1)}` });
    else if (this.style.list === 'a line each') this.#blocks.push({ text: 'Present:', rows: all });
    else if (this.style.list === 'by groups')
      this.#blocks.push(
        { text: `In the Chair: ${this.name(chair as Person)}` },
        { text: 'Members present:', rows: named },
      );
    else
      this.#blocks.push({
        text: 'Present',
        rows: ['Name | Role', `${this.name(chair as Person)} | Chair`, ...named.map((each) => `${each} | Member`)],
      });
  }

  item(
    { title, text, decided }: { title: string; text: string; decided: string | null },
    position: number,
    random: Random,
  ): object {
    const number = this.#number(position);
    const heading = this.#heading(title);
    this.#blocks.push({ text: [number?.printed, heading].filter(Boolean).join(' '), heading: true });
    const [speaker, mover, seconder] = random.some(this.people.slice(0, 6), 3) as [Person, Person, Person];
    const people = [decided === null ? (this.people[6] as Person) : speaker];
    const resolutions = [];
    if (decided === null) this.#blocks.push({ text });
    else {
      this.#blocks.push({
        text: `${this.name(speaker)} asked how long the work would take. The Clerk answered that it would be done by the autumn.`,
      });
      const moved = this.style.decision === 'Proposed, seconded and agreed';
      const that = `${decided}.`;
      if (moved) people.push(mover, seconder);
      const lead = moved
        ? `Proposed by ${this.name(mover)}, seconded by ${this.name(seconder)} and agreed that`
        : this.style.decision;
      this.#blocks.push({ text: `${lead}${lead === 'AGREED' ? ' that' : ''} ${that}` });
      resolutions.push({ number: null, text: that });
    }
    const named = [...new Map(people.map((person) => [person.surname, person])).values()];
    return {
      number: number?.kept ?? null,
      title: heading,
      people: named.map((person) => ({ ...this.fact(person), part: decided === null ? 'MENTIONED' : 'SPOKE' })),
      resolutions,
    };
  }

  #number(position: number): { printed: string; kept: string } | null {
    const count = position + 1;
    const form = this.style.numbering;
    if (form === 'none') return null;
    if (form === '21/045') return { printed: `21/0${44 + count}`, kept: `21/0${44 + count}` };
    if (form === 'PL146/21') return { printed: `PL${145 + count}/21`, kept: `PL${145 + count}/21` };
    return { printed: form.replace('1', String(count)), kept: String(count) };
  }

  #heading(title: string): string {
    if (this.style.heading === 'CAPITALS') return title.toUpperCase();
    if (this.style.heading === 'Sentence') return title[0]?.toUpperCase() + title.slice(1);
    return title
      .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(/ (?:Of|To|The|For|Along) /g, (word) => word.toLowerCase());
  }

  text(): string {
    return this.style.format === 'html' ? this.#html() : this.#plain();
  }

  #html(): string {
    const blocks = this.#blocks.map(({ text, heading, rows }) => {
      if (!rows) return heading ? `<h3>${text}</h3>` : `<p>${text}</p>`;
      const table = rows.some((row) => row.includes(' | '));
      const body = rows
        .map((row) => (table ? `<tr><td>${row.replace(' | ', '</td><td>')}</td></tr>` : `<li>${row}</li>`))
        .join('\n');
      return `<p>${text}</p>\n${table ? `<table>\n${body}\n</table>` : `<ul>\n${body}\n</ul>`}`;
    });
    return `<!DOCTYPE html>\n<html><head><title>Minutes</title></head><body>\n${blocks.join('\n')}\n</body></html>\n`;
  }

  #plain(): string {
    const lines: string[] = [];
    this.#blocks.forEach(({ text, heading, rows }, at) => {
      if (at > 0) lines.push('');
      if (at > 0 && at % 7 === 0 && this.style.furniture !== 'none')
        lines.push(
          this.style.furniture === 'page numbers' ? `Page ${at / 7}` : `Amenities Committee 4 May 2021 Page ${at / 7}`,
          '',
        );
      if (heading) lines.push(this.style.format === 'md' ? `## ${text}` : text);
      else lines.push(...this.#wrapped(text, at > 3));
      const table = rows?.some((row) => row.includes(' | ')) && this.style.format === 'md';
      rows?.forEach((row, index) => {
        lines.push(table ? `| ${row} |` : this.style.format === 'md' ? `- ${row}` : row.replace(' | ', '      '));
        if (table && index === 0) lines.push('|---|---|');
      });
    });
    return `${lines.join('\n')}\n`;
  }

  #wrapped(text: string, body: boolean): string[] {
    if (this.style.text === 'long lines' || this.style.format === 'md') return [text];
    const indent = this.style.text === 'indented' && body ? '      ' : '';
    const lines = [indent];
    for (const word of text.split(' ')) {
      const last = lines.length - 1;
      const line = lines[last] as string;
      if (line.trim() && line.length + 1 + word.length > 72) lines.push(indent + word);
      else lines[last] = line.trim() ? `${line} ${word}` : line + word;
    }
    return lines;
  }
}
