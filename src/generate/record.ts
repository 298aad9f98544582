import type { AttendanceFact, FactsDocument, ItemFact, LineSpan, PersonFact } from '../model/facts.ts';
import { type House, houses } from './house.ts';
import { layouts } from './lists.ts';
import { Namer } from './naming.ts';
import type { Person } from './person.ts';
import {
  isNaming,
  isPointer,
  type Naming,
  type Piece,
  type PlannedAttendance,
  type PlannedItem,
  type PlannedMeeting,
  type Pointer,
} from './plan.ts';
import type { Random } from './random.ts';
import { type Tagged, Writer } from './writer.ts';

/** Which person a printed name of a record means. `item` is null in the attendance lists. */
export interface TrueMention {
  record: string;
  meeting: string;
  item: string | null;
  name: string;
  person: string;
  lines: LineSpan;
  /** A further form in which the item prints a name that it has printed before. */
  again?: true;
}

export interface WrittenRecord {
  fileName: string;
  text: string;
  facts: FactsDocument;
  mentions: TrueMention[];
}

/** Writes a meeting up in its council's house style, and the facts and truths that the record then holds. */
export function writeRecord(meeting: PlannedMeeting, fileName: string, typos: number, random: Random): WrittenRecord {
  const house = houses[meeting.council.style];
  const namer = new Namer(house, meeting.date, meeting.council.people, typos, random);
  const clerk = new Clerk(meeting, fileName, house, namer);
  for (const line of house.head(meeting)) clerk.writer.line(line);
  const attendance = clerk.attendance();
  const items = meeting.items.map((item, position) => clerk.item(item, position));
  const facts: FactsDocument = {
    record: fileName,
    meetings: [
      {
        kind: 'MINUTES',
        council: meeting.council.name,
        body: meeting.committee,
        date: meeting.date,
        startTime: house === houses.columns ? '18:30' : null,
        endTime: null,
        venue: house === houses.shire ? `Shire Hall, ${meeting.council.place}` : null,
        attendance,
        items,
      },
    ],
    organizations: [],
  };
  return { fileName, text: `${clerk.writer.lines.join('\n')}\n`, facts, mentions: clerk.mentions };
}

const partOrder: PersonFact['part'][] = ['PRESENTED', 'DECLARED', 'SPOKE', 'AUTHORED', 'MENTIONED'];

type Form = NonNullable<PersonFact['alsoAs']>[number];

class Clerk {
  readonly writer = new Writer();
  readonly mentions: TrueMention[] = [];

  constructor(
    private readonly meeting: PlannedMeeting,
    private readonly fileName: string,
    private readonly house: House,
    private readonly namer: Namer,
  ) {}

  attendance(): AttendanceFact[] {
    const { attendance } = this.meeting;
    const of = (keep: (entry: PlannedAttendance) => boolean) => attendance.filter(keep);
    const lists = [
      { label: 'PRESENT', entries: of(({ status }) => status === 'PRESENT') },
      { label: 'ALSO PRESENT', entries: of(({ capacity }) => capacity === 'CABINET_MEMBER') },
      { label: 'IN ATTENDANCE', entries: this.house.listsOfficers ? of(({ capacity }) => capacity === 'OFFICER') : [] },
      { label: 'APOLOGIES', entries: of(({ status }) => status === 'APOLOGIES') },
    ];
    return lists.flatMap(({ label, entries }) => (entries.length > 0 ? this.#list(label, entries) : []));
  }

  #list(label: string, entries: PlannedAttendance[]): AttendanceFact[] {
    this.writer.gap();
    return layouts[this.meeting.council.style](label, entries, this.namer, this.writer, this.house).map(
      ({ value, lines }) => {
        const { entry, name, honorific } = value;
        this.#mention(null, name, entry.person, lines);
        const capacity = entry.capacity === 'VICE_CHAIR' && !this.house.marksViceChair ? 'MEMBER' : entry.capacity;
        return {
          name,
          honorific,
          status: entry.status,
          capacity,
          role: entry.role,
          organization: entry.organization,
          lines,
        };
      },
    );
  }

  item(item: PlannedItem, position: number): ItemFact {
    this.writer.gap();
    const first = this.writer.next;
    for (const line of this.house.heading(item, position)) this.writer.line(line);
    const fact: ItemFact = {
      number: String(item.number),
      title: item.title,
      people: [],
      declarations: [],
      resolutions: [],
      strategies: item.strategy ? [{ ...item.strategy, relation: 'REPORTED', lines: [first, first] }] : [],
      references: [],
      reports: item.report ? [{ title: item.title, authors: [], lines: [first, first] }] : [],
      lines: [first, first],
    };
    const named = new Map<Person, PersonFact>();
    item.paragraphs.forEach((pieces, i) => {
      this.writer.gap();
      this.#paragraph(item, pieces, { lead: this.house.paragraphLead(i), fact, named });
    });
    this.#resolutions(item, fact, named);
    fact.declarations = item.declarations.map(({ person, interest, relatesTo }) => {
      const { name, lines } = named.get(person) as PersonFact;
      return { name: name ?? '', interest, relatesTo, lines };
    });
    fact.lines = [first, this.writer.lines.length];
    return fact;
  }

  #resolutions(item: PlannedItem, fact: ItemFact, named: Map<Person, PersonFact>): void {
    const { resolutions } = item;
    if (resolutions.length > 0 && this.house.resolved) {
      this.writer.gap();
      this.writer.line(this.house.resolved);
    }
    resolutions.forEach((pieces, i) => {
      this.writer.gap();
      const lead = this.house.limbLead(i, resolutions.length);
      const { text, lines } = this.#paragraph(item, pieces, { lead, fact, named });
      const number = resolutions.length > 1 ? (/[a-z\d]+(?=[).]\s*$)/.exec(lead)?.[0] ?? null) : null;
      fact.resolutions.push({ number, text, lines });
    });
  }

  #paragraph(
    item: PlannedItem,
    pieces: Piece[],
    { lead, fact, named }: { lead: string; fact: ItemFact; named: Map<Person, PersonFact> },
  ): { text: string; lines: LineSpan } {
    const tagged: Tagged<Naming | Pointer> = { text: '', tags: [] };
    const printed = new Map<Naming, { name: string; honorific: string | null }>();
    const seen = new Set(named.keys());
    for (const piece of pieces) {
      const from = tagged.text.length;
      if (isNaming(piece)) {
        const print = this.namer.spoken(piece, item.number, seen.has(piece.person));
        seen.add(piece.person);
        printed.set(piece, print);
        const role =
          piece.role && !(this.house.civil && piece.organization === null)
            ? `, ${[piece.role, piece.organization].filter(Boolean).join(', ')},`
            : '';
        tagged.text += print.text + role;
      } else if (isPointer(piece)) {
        tagged.text += [piece.minute, piece.date && this.house.date(piece.date)]
          .filter(Boolean)
          .join(' of the meeting held on ');
      } else tagged.text += piece;
      if (typeof piece !== 'string') tagged.tags.push({ value: piece, from, to: tagged.text.length });
    }
    const { lines, places } = this.writer.paragraph(tagged, { lead, hang: this.house.indent, width: this.house.width });
    for (const { value, lines: at } of places) {
      if (isPointer(value)) fact.references.push({ minute: value.minute, date: value.date, body: null, lines: at });
      else this.#name(item, value, printed.get(value) as { name: string; honorific: string | null }, at, fact, named);
    }
    return { text: tagged.text, lines };
  }

  #name(
    item: PlannedItem,
    naming: Naming,
    { name, honorific }: { name: string; honorific: string | null },
    lines: LineSpan,
    fact: ItemFact,
    named: Map<Person, PersonFact>,
  ): void {
    const known = named.get(naming.person);
    if (known && !naming.former) {
      if (partOrder.indexOf(naming.part) < partOrder.indexOf(known.part)) known.part = naming.part;
      this.#alsoAs(item, naming.person, known, { name, honorific, lines });
      return;
    }
    const role = this.house.civil && naming.organization === null ? null : naming.role;
    const person: PersonFact = { name, honorific, role, organization: naming.organization, part: naming.part, lines };
    if (!known) named.set(naming.person, person);
    fact.people.push(person);
    this.#mention(String(item.number), name, naming.person, lines);
  }

  /** Another form of a name in one item, once: "Kate" after "Kate Alder". */
  #alsoAs(item: PlannedItem, person: Person, known: PersonFact, form: Form): void {
    const forms = known.alsoAs ?? [];
    if (form.name === known.name || forms.some(({ name }) => name === form.name)) return;
    known.alsoAs = [...forms, form];
    this.#mention(String(item.number), form.name, person, form.lines, true);
  }

  #mention(item: string | null, name: string, person: Person, lines: LineSpan, again = false): void {
    const place = { record: this.fileName, meeting: this.meeting.date, item, name, lines };
    this.mentions.push({ ...place, person: person.id, ...(again ? { again: true as const } : {}) });
  }
}
