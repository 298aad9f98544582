/** An invented human being. Names change over time: each surname holds from its date on. */
export interface Person {
  id: string;
  forename: string;
  middle: string | null;
  woman: boolean;
  /** First from the beginning of time (""), later ones from their ISO date. */
  surnames: { from: string; surname: string }[];
  council: string;
  kind: 'COUNCILLOR' | 'OFFICER' | 'PARTNER' | 'CO_OPTED';
}

export function surnameOn(person: Person, date: string): string {
  return person.surnames.filter(({ from }) => from <= date).at(-1)?.surname ?? '';
}

/** How a house style prints names in lists: "Ackroyd", "J. Ackroyd", "J A Ackroyd", "Jane Ackroyd". */
export type NameForm = 'surname' | 'dotted' | 'initials' | 'full';

export function printedName(person: Person, date: string, form: NameForm): string {
  const surname = surnameOn(person, date);
  const first = person.forename.charAt(0);
  if (form === 'surname') return surname;
  if (form === 'dotted') return `${first}. ${surname}`;
  if (form === 'initials') return person.middle ? `${first} ${person.middle} ${surname}` : `${first} ${surname}`;
  return `${person.forename} ${surname}`;
}

/** "Mr" or "Ms": the civil title that a style prints for those who are no councillors, or for all. */
export const civilTitle = (person: Person): string => (person.woman ? 'Ms' : 'Mr');
