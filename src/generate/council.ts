import { men, surnames, women } from './names.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** A post of a council and who holds it from when: the last entry that began is the holder. */
export interface Post {
  title: string;
  holders: { from: string; person: Person; interim: boolean }[];
}

export interface Seat {
  member: Person;
  from: string;
  /** ISO date of the last day, or null while still in office. */
  until: string | null;
}

export interface Committee {
  name: string;
  seats: Seat[];
  /** Chair and vice-chair of each municipal year, by the year in which it began. */
  chairs: Map<number, { chair: Person; viceChair: Person }>;
  coOpted: { person: Person; body: string }[];
  portfolio: string;
}

export interface Council {
  place: string;
  name: string;
  style: 'clerk' | 'shire' | 'columns' | 'markdown';
  committees: Committee[];
  posts: Post[];
  /** Cabinet member for each portfolio by municipal year. */
  cabinet: Map<string, Map<number, Person>>;
  partners: { person: Person; role: string; body: string }[];
  /** Everybody who was ever made for this council. */
  people: Person[];
}

/** Makes people whose names do not clash by accident; namesakes are made on purpose. */
export class Register {
  readonly people: Person[] = [];
  readonly #taken = new Map<string, Set<string>>();

  constructor(private readonly random: Random) {}

  add(
    council: string,
    kind: Person['kind'],
    like?: Partial<Pick<Person, 'forename' | 'woman'>> & { surname?: string },
  ): Person {
    const woman = like?.woman ?? this.random.chance(0.5);
    const person: Person = {
      id: `p${this.people.length + 1}`,
      forename: like?.forename ?? this.random.pick(woman ? women : men),
      middle: this.random.chance(0.5) ? this.random.pick(['A', 'C', 'E', 'J', 'M', 'P', 'R']) : null,
      woman,
      surnames: [{ from: '', surname: like?.surname ?? this.freeSurname(council) }],
      council,
      kind,
    };
    this.people.push(person);
    return person;
  }

  /** A surname that nobody of this council has had. */
  freeSurname(council: string): string {
    const taken = this.#taken.get(council) ?? new Set<string>();
    this.#taken.set(council, taken);
    const free = surnames.filter((surname) => !taken.has(surname));
    if (free.length === 0) throw new RangeError(`no surname is left for ${council}`);
    const surname = this.random.pick(free);
    taken.add(surname);
    return surname;
  }
}
