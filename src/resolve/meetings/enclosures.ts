import type { ItemFact } from '../../model/facts.ts';
import type { Organizations } from '../organizations/organizations.ts';
import type { Section } from '../scopes/scope.ts';
import { stems } from '../wording/fold.ts';
import type { MergedItem } from './item.ts';
import type { Sitting } from './meeting.ts';
import { reportId, titleSlug } from './reportId.ts';

/** One report as one node, however many places of a pack print its title, each in its own words. */
export interface Enclosure {
  id: string;
  title: string;
  section: Section;
  index: number;
  /** The meeting that it was sent to, and the item that it belongs to, as far as the records show. */
  sitting?: Sitting;
  item?: MergedItem;
}

export interface Enclosures {
  all: Enclosure[];
  /** Whether the text of a report that an item lists is enclosed. */
  isEnclosed(report: string): boolean;
  /** The enclosed report that a title of the same record means; never the one that prints it. */
  meant(title: string, by: Enclosure): Enclosure | undefined;
}

/** Words that any report may carry, and "LGA" for what a pack spells out: neither tells two reports apart. */
const generic = new Set(stems('report reports feedback final draft appendix the of for and on'));
const words = (title: string) => stems(title).filter((word) => !generic.has(word));

/** "LGA Leaving Home Peer Challenge Feedback Report" and "Local Group Association Leaving Home Peer Challenge" are one report's titles. */
function sameReport(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2) return stems(a).join(' ') === stems(b).join(' ');
  return short.every((word) => long.includes(word) || initials(word, long));
}

/** Whether a word is the first letters of words that follow each other: "lga". */
function initials(word: string, long: string[]): boolean {
  return (
    word.length > 1 &&
    long.some(
      (_, at) =>
        long
          .slice(at, at + word.length)
          .map((one) => one[0])
          .join('') === word,
    )
  );
}

/** Which sections of packs are reports, under which items they were received, and which titles mean them. */
export function enclosuresOf(sections: Section[], sittings: Sitting[], organizations: Organizations): Enclosures {
  const sittingOn = new Map(sittings.map((one) => [`${one.body?.id} ${one.date}`, one]));
  const all = sections
    .filter(({ fact }) => fact.kind === 'REPORT')
    .flatMap((section) =>
      section.fact.items.map((fact, index): Enclosure => {
        const body = organizations.bodyOf(section);
        const dated = body && section.fact.date ? sittingOn.get(`${body.id} ${section.fact.date}`) : undefined;
        // a review of another day was sent to the meeting whose papers enclose it, if that lists its title
        const holders = dated ? [dated] : sittings.filter((one) => one.sections.some(({ sha }) => sha === section.sha));
        const found = holders.flatMap((sitting) =>
          sitting.items.flatMap((item) => {
            const title = titleFor(item, fact);
            return title === undefined ? [] : [{ sitting, item, title }];
          }),
        );
        const [only] = found.length === 1 ? found : [];
        const listed = only && listedReport(only.item, fact);
        return {
          id:
            only && listed
              ? reportId(only.item, listed)
              : `report/${section.scope.slug}/${section.sha}/${titleSlug(fact.title)}`,
          title: fact.title,
          section,
          index,
          ...(only ? { sitting: only.sitting, item: only.item } : dated ? { sitting: dated } : {}),
        };
      }),
    );
  const ids = new Set(all.map(({ id }) => id));
  return {
    all,
    isEnclosed: (report) => ids.has(report),
    meant(title, by) {
      const fits = all.filter(
        (one) =>
          one !== by &&
          one.section.sha === by.section.sha &&
          [one.title, listedTitle(one)].some((other) => other !== undefined && sameReport(title, other)),
      );
      return fits.length === 1 ? fits[0] : undefined;
    },
  };
}

const listedTitle = ({ item, section, index }: Enclosure) =>
  item && listedReport(item, section.fact.items[index] as ItemFact);

const reportsOf = (item: MergedItem) =>
  item.sources.flatMap(({ section, index }) => (section.fact.items[index] as ItemFact).reports.map((one) => one.title));

/** The heading or listed report of an item that has the report's title. */
function titleFor(item: MergedItem, fact: ItemFact): string | undefined {
  return [item.title, ...reportsOf(item)].find((title) => sameReport(title, fact.title));
}

const listedReport = (item: MergedItem, fact: ItemFact) =>
  reportsOf(item).find((title) => sameReport(title, fact.title));
