import { isOfficerTitle } from '../../genre/attendance/standing.ts';
import { nameKey, nameParts, namesAgree } from '../../language/namekey.ts';
import type { Part } from '../../model/enums.ts';
import type { LineSpan, PersonFact } from '../../model/facts.ts';
import { twoSeats } from './lookalikes.ts';
import type { Named } from './mentions.ts';
import { takePart } from './part.ts';

/** "Councillor Ash (North Ward)" behind "Councillor Ash (Quay Ward)". */
const otherSeat = (
  a: { honorific: string | null; organization: string | null },
  b: { honorific: string | null; organization?: string | null },
) => a.honorific === 'Councillor' && b.honorific === 'Councillor' && twoSeats(a.organization, b.organization);

/** The people of one item as they are met, one entry a person or post. */
export class Ledger {
  readonly people: PersonFact[] = [];
  private readonly byName = new Map<string, PersonFact>();
  private readonly bySurname = new Map<string, PersonFact[]>();

  /** `doubles`: surnames of two words that the record's lists show, as `nameKey` has them. */
  constructor(private readonly doubles: ReadonlySet<string> = new Set()) {}

  /** Adds a named person, or what another mention says of one already there. */
  name(
    { name, honorific = null, role = null, organization = null }: Pick<Named, 'name'> & Partial<Named>,
    part: Part,
    lines: LineSpan,
  ): PersonFact {
    const named = { name, honorific, role, organization };
    const before = this.find(named);
    if (!before) {
      const fact: PersonFact = { ...named, part, lines };
      this.people.push(fact);
      this.index(fact);
      this.takePost(fact);
      return fact;
    }
    takePart(before, part, lines);
    before.honorific ??= named.honorific;
    if (before.role === null && before.organization === null) {
      before.role = named.role;
      before.organization = named.organization;
    } else {
      before.role ??= named.role;
      if (named.role !== null && named.role === before.role) before.organization ??= named.organization;
    }
    if (
      nameParts(before.name ?? '').given.join('').length < nameParts(named.name).given.join('').length &&
      nameParts(before.name ?? '').given.length === 0
    ) {
      if (before.part !== 'MENTIONED') before.acts ??= [before.lines];
      noteForm(before, { name: before.name ?? '', honorific: before.honorific, lines: before.lines });
      before.name = named.name;
      before.lines = lines;
      this.index(before);
    } else noteForm(before, { name: named.name, honorific: named.honorific, lines });
    return before;
  }

  /** The one person whom this printing of a name can mean: full name again, or surname with a form of address. */
  find(named: {
    name: string;
    honorific: string | null;
    role?: string | null;
    organization?: string | null;
  }): PersonFact | undefined {
    const same = this.byName.get(nameKey(named.name));
    if (same && agree(same.honorific, named.honorific) && !otherSeat(same, named)) return same;
    const { surname, given } = nameParts(named.name);
    const candidates = (this.bySurname.get(surname) ?? []).filter(
      (fact) =>
        fact.name !== null &&
        namesAgree(fact.name, named.name) &&
        agree(fact.honorific, named.honorific) &&
        !otherSeat(fact, named) &&
        !this.shorter(fact.name, named.name) &&
        !(isMember(named) && isOfficer(fact)) &&
        !(isMember(fact) && isOfficer(named)),
    );
    const distinct = new Set(candidates);
    if (distinct.size !== 1) return undefined;
    const only = candidates[0] as PersonFact;
    const bare = given.length === 0 || nameParts(only.name ?? '').given.length === 0;
    const ranked = !!named.role && named.role === only.role; // "Sergeant Jo Ash" and "Sergeant Ash"
    return bare && !ranked && named.honorific === null && only.honorific === null ? undefined : only;
  }

  /** "Councillor Garcia" is not "Councillor Lopez Garcia", where the list has both. */
  private shorter(a: string, b: string): boolean {
    const [x, y] = [nameKey(a), nameKey(b)];
    return x !== y && (this.doubles.has(x) || this.doubles.has(y));
  }

  /** A post given by title before its holder is named is that person. */
  private takePost(fact: PersonFact): void {
    if (fact.role === null) return;
    const wanted = titleWords(fact.role);
    const at = this.people.findIndex(
      (one) => one.name === null && one.role !== null && sameWords(titleWords(one.role), wanted),
    );
    const post = this.people[at];
    if (!post) return;
    takePart(fact, post.part, post.acts?.[0] ?? post.lines);
    this.people.splice(at, 1);
  }

  knows(name: string): boolean {
    return this.byName.has(nameKey(name));
  }

  /** A person named before whose title this shorter or equal one repeats; null when several could be meant. */
  holder(title: string, acting: boolean): PersonFact | null | undefined {
    const wanted = titleWords(title);
    const exact = this.people.filter(
      (fact) => fact.name !== null && fact.role !== null && sameWords(titleWords(fact.role), wanted),
    );
    if (exact.length === 1) return exact[0];
    const generic = wanted.length <= 2;
    if (!acting && !generic) return undefined;
    const holders = this.people.filter(
      (fact) => fact.name !== null && fact.role !== null && within(wanted, titleWords(fact.role)),
    );
    if (holders.length === 1) return holders[0];
    return holders.length > 1 ? null : undefined;
  }

  /** Adds a post-holder named by title only; a longer printing of the same title takes the shorter one's place. */
  post(role: string, organization: string | null, part: Part, lines: LineSpan): void {
    const wanted = titleWords(role);
    for (const fact of this.people) {
      if (fact.name !== null || fact.role === null) continue;
      const there = titleWords(fact.role);
      if (
        sameWords(there, wanted) ||
        within(wanted, there) ||
        (within(there, wanted) && (there.length > 1 || wanted.every((word) => word === there[0] || councils.has(word))))
      ) {
        takePart(fact, part, lines);
        if (wanted.length > there.length) fact.role = role;
        fact.organization ??= organization;
        return;
      }
    }
    this.people.push({ name: null, honorific: null, role, organization, part, lines });
  }

  private index(fact: PersonFact): void {
    const name = fact.name ?? '';
    this.byName.set(nameKey(name), fact);
    const { surname } = nameParts(name);
    const same = this.bySurname.get(surname) ?? [];
    if (!same.includes(fact)) same.push(fact);
    this.bySurname.set(surname, same);
  }
}

/** Another form in which the item prints a name, once. */
export function noteForm(fact: PersonFact, form: NonNullable<PersonFact['alsoAs']>[number]): void {
  const known = fact.alsoAs ?? [];
  if (form.name !== fact.name && !known.some(({ name }) => name === form.name)) fact.alsoAs = [...known, form];
}

interface Called {
  honorific: string | null;
  role?: string | null;
}
/** "Councillor Ash" is not the "Jane Ash, Head of Parks" who reported. */
const isMember = ({ honorific }: Called) => honorific === 'Councillor';
const isOfficer = ({ honorific, role }: Called) => honorific !== 'Councillor' && !!role && isOfficerTitle(role);

const agree = (a: string | null, b: string | null) =>
  a === null ||
  b === null ||
  a === b ||
  (a !== 'Councillor' &&
    b !== 'Councillor' &&
    /^(?:Dr|Professor|Reverend|Sir|Dame|Lord|Lady)$/.test(a + b ? (a === b ? a : `${a}`) : ''));

/** "Leader" and "Leader of the Council", "Clerk" and "Parish Clerk" are one post of the council that meets. */
const councils = new Set(['council', 'county', 'district', 'borough', 'town', 'parish', 'city', 'community']);
const small = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'a', 'new']);
const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word && !small.has(word))
    .map((word) => (word === 'advisor' ? 'adviser' : word));
const sameWords = (a: string[], b: string[]) => a.length === b.length && a.every((word) => b.includes(word));
const within = (a: string[], b: string[]) => a.length < b.length && a.every((word) => b.includes(word));
