import type { House } from './house.ts';
import { civilTitle, type Person, printedName, surnameOn } from './person.ts';
import type { Naming } from './plan.ts';
import type { Random } from './random.ts';
import { mistype } from './typo.ts';

/** A person as printed: the name alone, what stands before it, and the whole. */
export interface Printed {
  name: string;
  honorific: string | null;
  text: string;
}

/** Prints names as one record of one house does; a slip made once in an item is made throughout the item. */
export class Namer {
  readonly #slips = new Map<string, string>();

  constructor(
    private readonly house: House,
    private readonly date: string,
    private readonly people: readonly Person[],
    private readonly typos: number,
    private readonly random: Random,
  ) {}

  /** In an attendance list. */
  listed(person: Person): Printed {
    const form = this.house.names === 'surname' && this.#clashes(person, this.date) ? 'dotted' : this.house.names;
    const full = person.kind !== 'COUNCILLOR' && !this.house.civil ? 'full' : form;
    return this.#printed(person, this.#slip('list', person, printedName(person, this.date, full)));
  }

  /** In the text of item `item`; `again` where the item has named the person before. */
  spoken(naming: Naming, item: number, again: boolean): Printed {
    const { person } = naming;
    const date = naming.former ? (person.surnames.at(-1)?.from ?? '').replace(/\d$/, '0') : this.date;
    const byForename = again && person.kind === 'OFFICER' && this.house.names === 'surname';
    if (byForename) return { name: person.forename, honorific: null, text: person.forename };
    const name = printedName(person, date, this.#spokenForm(naming, date));
    return this.#printed(person, naming.former ? name : this.#slip(String(item), person, name));
  }

  #spokenForm({ person, role }: Naming, date: string): 'surname' | 'dotted' | 'initials' | 'full' {
    if (this.house.civil && (person.kind !== 'PARTNER' || role === null))
      return this.#clashes(person, date) ? 'initials' : 'surname';
    if (person.kind !== 'COUNCILLOR') return 'full';
    return this.#clashes(person, date) ? 'dotted' : 'surname';
  }

  /** Somebody else of the council, whom the style would print alike, has or had the surname. */
  #clashes(person: Person, date: string): boolean {
    const surname = surnameOn(person, date);
    const alike = (other: Person) => this.house.civil || other.kind === person.kind;
    return this.people.some(
      (other) => other !== person && alike(other) && other.surnames.some((held) => held.surname === surname),
    );
  }

  #printed(person: Person, name: string): Printed {
    const honorific = this.house.civil ? civilTitle(person) : person.kind === 'COUNCILLOR' ? 'Councillor' : null;
    return { name, honorific, text: honorific ? `${honorific} ${name}` : name };
  }

  #slip(where: string, person: Person, name: string): string {
    const key = `${where} ${person.id} ${name}`;
    const known = this.#slips.get(key);
    if (known !== undefined) return known;
    const printed = this.random.chance(this.typos) ? this.#mistyped(name) : name;
    this.#slips.set(key, printed);
    return printed;
  }

  /** A slip never makes the surname of another person of the council. */
  #mistyped(name: string): string {
    const slip = mistype(name, this.random);
    const surname = slip.slice(slip.lastIndexOf(' ') + 1);
    return this.people.some(({ surnames }) => surnames.some((held) => held.surname === surname)) ? name : slip;
  }
}
