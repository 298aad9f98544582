import type { FactsDocument } from '../model/facts.ts';
import type { JudgementEntry, MentionRef } from '../model/registers.ts';
import { firstYear, foundCouncil, municipalYear, nextYear } from './calendar.ts';
import { type Committee, type Council, Register } from './council.ts';
import { weekdayFrom } from './dates.ts';
import { houses } from './house.ts';
import { type Memory, planMeeting } from './meeting.ts';
import { places } from './names.ts';
import { Random } from './random.ts';
import { type TrueMention, writeRecord } from './record.ts';

export interface CorpusOptions {
  meetings: number;
  seed: number;
  /** Share of printed names with a slip of the keyboard. */
  typos: number;
}

export interface TruePerson {
  id: string;
  council: string;
  kind: string;
  /** Every full name that the person bore, the last one last. */
  names: string[];
}

/** What the records say and whom they mean. */
export interface Truth extends CorpusOptions {
  people: TruePerson[];
  mentions: TrueMention[];
  facts: FactsDocument[];
}

export interface Corpus {
  files: { fileName: string; text: string }[];
  truth: Truth;
  /** What a reviewer who knows the people would judge: a name before a marriage and the name after it are one person. */
  judgements: JudgementEntry[];
}

const meetingsPerCouncil = 50;
/** Months in which committees meet; a year has six rounds. */
const rounds = [6, 7, 9, 11, 1, 3];

/** Invented councils, their people over the years and the records of their meetings. The same options give the same corpus. */
export function generate(options: CorpusOptions): Corpus {
  const random = new Random(options.seed);
  const register = new Register(random);
  const councils: Council[] = [];
  for (let i = 0; i < Math.max(1, Math.round(options.meetings / meetingsPerCouncil)); i++)
    councils.push(foundCouncil(placeOf(i, random, councils), i, register, random, councils.at(-1)));
  const files: Corpus['files'] = [];
  const truth: Truth = { ...options, people: [], mentions: [], facts: [] };
  const memories = new Map<Committee, Memory>();
  for (const { council, committee, date, nextDate } of sittings(councils, options.meetings, register, random)) {
    const memory = memories.get(committee) ?? { lastDate: null, lastNumber: 0, taken: new Map() };
    memories.set(committee, memory);
    const plan = planMeeting(council, committee, date, nextDate, memory, random);
    const fileName = `${String(files.length).padStart(4, '0')}.${houses[council.style].extension}`;
    const { text, facts, mentions } = writeRecord(plan, fileName, options.typos, random);
    files.push({ fileName, text });
    truth.facts.push(facts);
    truth.mentions.push(...mentions);
  }
  const named = new Set(truth.mentions.map(({ person }) => person));
  const people = register.people.filter(({ id }) => named.has(id));
  truth.people = people.map(({ id, council, kind, forename, surnames }) => ({
    id,
    council,
    kind,
    names: surnames.map(({ surname }) => `${forename} ${surname}`),
  }));
  return { files, truth, judgements: truth.people.flatMap((person) => judged(person, truth.mentions)) };
}

function placeOf(index: number, random: Random, councils: Council[]): string {
  const free = places.filter((place) => !councils.some((council) => council.place === place));
  if (free.length === 0) throw new RangeError(`there is no name for council ${index + 1}`);
  return random.pick(free);
}

interface Sitting {
  council: Council;
  committee: Committee;
  date: string;
  nextDate: string;
}

/** Every committee of every council meets once a round, until there are enough meetings. The years change on the way. */
function* sittings(councils: Council[], meetings: number, register: Register, random: Random): Generator<Sitting> {
  let held = 0;
  for (let round = 0; ; round++) {
    const [here, next] = [round, round + 1].map((r) => {
      const month = rounds[r % rounds.length] ?? 6;
      return { year: firstYear + Math.floor(r / rounds.length) + (month < 5 ? 1 : 0), month };
    }) as [{ year: number; month: number }, { year: number; month: number }];
    if (round > 0 && round % rounds.length === 0)
      for (const council of councils) nextYear(council, municipalYear(`${here.year}-06-01`), register, random);
    for (const council of councils)
      for (const [i, committee] of council.committees.entries()) {
        const on = ({ year, month }: { year: number; month: number }) => weekdayFrom(year, month, 4 + 7 * i, 2 + i);
        yield { council, committee, date: on(here), nextDate: on(next) };
        held++;
        if (held === meetings) return;
      }
  }
}

/** Joins the first mention under each name to the first under the next. */
function judged({ id, names }: TruePerson, mentions: TrueMention[]): JudgementEntry[] {
  const bearing = names.flatMap((name): MentionRef[] => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const first = mentions.find(
      (mention) => mention.person === id && mention.item === null && mention.name.endsWith(surname),
    );
    return first ? [{ record: first.record, name: first.name }] : [];
  });
  return bearing.slice(1).map((b, i) => ({
    id: `judgement/${id}-${i + 1}`,
    verdict: 'same',
    a: bearing[i] as MentionRef,
    b,
    by: 'generator',
    on: `${firstYear}-01-01`,
    why: `${names.join(', later ')}`,
  }));
}
