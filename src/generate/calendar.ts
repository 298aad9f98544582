import type { Committee, Council, Register, Seat } from './council.ts';
import { type Person, surnameOn } from './person.ts';
import type { Random } from './random.ts';
import { portfolios } from './topics.ts';

export const firstYear = 2018;
const styles: Council['style'][] = ['clerk', 'columns', 'shire', 'markdown'];

/** A council as it stands in May of the first year. Some of its people bear the names of people of `neighbour`. */
export function foundCouncil(
  place: string,
  index: number,
  register: Register,
  random: Random,
  neighbour?: Council,
): Council {
  const style = styles[index % styles.length] ?? 'clerk';
  const kind = style === 'shire' ? 'County Council' : index % 2 ? 'City Council' : 'Borough Council';
  const name = `${place} ${kind}`;
  const council: Council = {
    place,
    name,
    style,
    committees: [],
    posts: [],
    cabinet: new Map(),
    partners: [],
    people: [],
  };
  const from = `${firstYear}-05-01`;
  const like = (twin: Person | undefined) =>
    twin ? { forename: twin.forename, woman: twin.woman, surname: surnameOn(twin, from) } : undefined;
  const twins = {
    councillor: like(neighbour?.people.find(({ kind }) => kind === 'COUNCILLOR')),
    officer: like(neighbour?.people.find(({ kind }) => kind === 'OFFICER')),
  };
  for (const portfolio of portfolios) {
    const seats: Seat[] = Array.from({ length: random.whole(7, 9) }, (_, i) => {
      const twin = portfolio === portfolios[0] && i === 0 ? twins.councillor : undefined;
      return { member: join(council, register.add(name, 'COUNCILLOR', twin)), from, until: null };
    });
    const minister = join(council, register.add(name, 'COUNCILLOR'));
    council.cabinet.set(portfolio.name, new Map([[firstYear, minister]]));
    const [chair, viceChair] = seats.map(({ member }) => member) as [Person, Person];
    council.committees.push({
      name: portfolio.committee,
      portfolio: portfolio.name,
      seats,
      chairs: new Map([[firstYear, { chair, viceChair }]]),
      coOpted: [],
    });
    portfolio.posts.forEach((title, i) => {
      const twin = portfolio === portfolios[0] && i === 0 ? twins.officer : undefined;
      council.posts.push({
        title,
        holders: [{ from, person: join(council, register.add(name, 'OFFICER', twin)), interim: false }],
      });
    });
    for (const partner of portfolio.partners)
      council.partners.push({ ...partner, person: join(council, register.add(name, 'PARTNER')) });
  }
  addNamesakes(council, register, random, from);
  return council;
}

function join(council: Council, person: Person): Person {
  council.people.push(person);
  return person;
}

/** Two members with one surname, and (where the style tells members from officers) an officer with a member's whole name. */
function addNamesakes(council: Council, register: Register, random: Random, from: string): void {
  const [first, second] = council.committees as [Committee, Committee];
  const model = first.seats[2]?.member;
  if (!model) return;
  const surname = surnameOn(model, from);
  let cousin = register.add(council.name, 'COUNCILLOR', { surname });
  while (cousin.forename.charAt(0) === model.forename.charAt(0)) {
    register.people.pop();
    cousin = register.add(council.name, 'COUNCILLOR', { surname });
  }
  first.seats.push({ member: join(council, cousin), from, until: null });
  if (council.style === 'shire') return;
  const double = second.seats[3]?.member;
  const post = random.pick(council.posts.slice(3, 6));
  if (!double) return;
  const officer = register.add(council.name, 'OFFICER', {
    forename: double.forename,
    woman: double.woman,
    surname: surnameOn(double, from),
  });
  post.holders = [{ from, person: join(council, officer), interim: false }];
}

/** One municipal year goes by: members come and go, chairs and cabinet change, posts find new holders, people marry. */
export function nextYear(council: Council, year: number, register: Register, random: Random): void {
  const from = `${year}-05-01`;
  const until = `${year}-04-30`;
  for (const committee of council.committees) {
    const last = committee.chairs.get(year - 1) as { chair: Person; viceChair: Person };
    promoteToCabinet(council, committee, year, random, last);
    for (const seat of committee.seats)
      if (seat.until === null && seat.member !== last.chair && random.chance(0.12)) seat.until = until;
    const sitting = () => committee.seats.filter((seat) => seat.until === null).map(({ member }) => member);
    while (sitting().length < 8)
      committee.seats.push({ member: join(council, register.add(council.name, 'COUNCILLOR')), from, until: null });
    const stays = (person: Person) => sitting().includes(person);
    const chair =
      stays(last.chair) && random.chance(0.7)
        ? last.chair
        : stays(last.viceChair)
          ? last.viceChair
          : random.pick(sitting());
    const others = sitting().filter((person) => person !== chair);
    committee.chairs.set(year, {
      chair,
      viceChair: stays(last.viceChair) && last.viceChair !== chair ? last.viceChair : random.pick(others),
    });
  }
  changePosts(council, year, register, random);
  for (const person of council.people)
    if (random.chance(0.01))
      person.surnames.push({
        from: `${year}-${String(random.whole(6, 12)).padStart(2, '0')}-01`,
        surname: register.freeSurname(council.name),
      });
}

/** From member of the committee to cabinet member of its field. */
function promoteToCabinet(
  council: Council,
  committee: Committee,
  year: number,
  random: Random,
  last: { chair: Person; viceChair: Person },
): void {
  const holders = council.cabinet.get(committee.portfolio) as Map<number, Person>;
  const held = holders.get(year - 1) as Person;
  const open = committee.seats.filter(
    ({ until, member }) => until === null && member !== last.chair && member !== last.viceChair,
  );
  const seat = open.length > 0 && random.chance(0.3) ? random.pick(open) : undefined;
  if (seat) seat.until = `${year}-04-30`;
  holders.set(year, seat ? seat.member : held);
}

/** A post falls free: the holder below moves up, or somebody comes from outside, at times as an interim first. */
function changePosts(council: Council, year: number, register: Register, random: Random): void {
  council.posts.forEach((post, i) => {
    if (!random.chance(0.2)) return;
    const from = `${year}-${String(random.whole(6, 11)).padStart(2, '0')}-01`;
    const below = i % 3 < 2 ? council.posts[i + 1] : undefined;
    const lower = below?.holders.at(-1);
    if (below && lower && lower.from < from && random.chance(0.4)) {
      post.holders.push({ from, person: lower.person, interim: random.chance(0.5) });
      below.holders.push({ from, person: join(council, register.add(council.name, 'OFFICER')), interim: false });
    } else {
      post.holders.push({
        from,
        person: join(council, register.add(council.name, 'OFFICER')),
        interim: random.chance(0.3),
      });
    }
  });
}

/** Who sits on the committee that day. */
export const seated = (committee: Committee, date: string): Person[] =>
  committee.seats
    .filter(({ from, until }) => from <= date && (until === null || date <= until))
    .map(({ member }) => member);

/** The municipal year that a date falls in: it begins in May. */
export const municipalYear = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < '05-01' ? 1 : 0);
