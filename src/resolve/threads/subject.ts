import type { ItemFact, ResolutionFact } from '../../model/facts.ts';
import { remembered } from '../../model/remembered.ts';
import type { MergedItem } from '../meetings/item.ts';
import { stems } from '../wording/fold.ts';

/** Words of headings and requests that name no subject. */
const procedure = new Set(
  stems(
    `report reports progress update updates further detailed information presentation review feedback outcomes outcome item
    minutes meeting meetings previous commission committee select board panel member members council cabinet officer officers
    director assistant head service services annual year end performance work programme declarations interest apologies absence
    urgent business communications exclusion press public questions date time next sub project group groups chair submitted
    submit provide provided present presented request requested action plan strategy introduction months briefing data
    resolved agreed additional would there their where which with that this from have been had was were also as at the of
    january february march april may june july august september october november december`,
  ),
);

/** The words of a text that name what it is about. */
const subject = remembered(
  (text: string): ReadonlySet<string> => new Set(stems(text).filter((word) => !procedure.has(word) && word.length > 2)),
  5_000,
);

/** Every word of the subject of a title (two at least) stands in the request: the title names what was asked for. */
export function namesSubject(title: string, request: Set<string>): boolean {
  const words = subject(title);
  return words.size >= 2 && [...words].every((word) => request.has(word));
}

/** Two words at least that name a subject stand in both. */
export const sharesSubject = (text: string, request: Set<string>) =>
  [...subject(text)].filter((word) => request.has(word)).length >= 2;

/** What a limb asks about, and the heading where the limb's own words are not held. */
export const requestOf = (fact: ResolutionFact, item: MergedItem) =>
  new Set([...subject(fact.summary ?? fact.text ?? ''), ...(fact.summary || fact.text ? [] : subject(item.title))]);

/** What an item is about, by its heading and reports. */
export const titlesOf = (item: MergedItem) => [
  item.title,
  ...item.sources.flatMap(({ section, index }) =>
    (section.fact.items[index] as ItemFact).reports.map((one) => one.title),
  ),
];
