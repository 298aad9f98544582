import type { ItemFact, ResolutionFact } from '../../model/facts.ts';

/** Words that say that something was decided, and not what. */
const said = new Set(
  'that the and for was were been being has have had with from this these those are not its their his her will would should shall agreed agree agrees resolved resolve decided decision approved approve accepted accept carried motion proposed proposal seconded moved unanimously unanimous duly then therefore also formally accordingly councillor councillors cllr cllrs mrs miss council committee board members meeting nem con all present'.split(
    ' ',
  ),
);
const seats =
  /\b(?:elect|re-?elect|appoint|re-?appoint|co-?opt|nominat)\w*|\b(?:be|as|remains?|becomes?)(?: the)? (?:\p{L}+[ -]){0,2}(?:chair\w*|mayor|leader|clerk|treasurer|secretary|convener|president)\b/iu;
/** Result of an election without the seat: "Cllr Ash was elected unanimously." */
const bareSeat = /\b(?:elected|appointed|co-?opted|nominated|unopposed)\b/gi;

/** What a decision is about: its words that are not those of deciding, figures among them. */
function content({ text = '' }: ResolutionFact, seat: boolean): Set<string> {
  const words = (seat ? text.replace(bareSeat, ' ') : text).match(/[\p{L}\d][\p{L}\d'’.,/]*[\p{L}\d]|\d/gu) ?? [];
  const tells = (word: string) => /\d|^\p{Lu}{2}$/u.test(word) || (word.length > 2 && !said.has(word.toLowerCase())); // "AB" is somebody
  return new Set(words.filter(tells).map((word) => word.toLowerCase()));
}

const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) => [...small].every((word) => large.has(word));
const figures = (words: ReadonlySet<string>) => [...words].filter((word) => /\d/.test(word)).join(' ');

/** Two limbs say the same: one has all words of the other, figures alike, and little more. An election needs no more than the name. */
function repeats(a: ResolutionFact, b: ResolutionFact, share: number): boolean {
  if ((a.number !== null && b.number !== null) || (a.outcome === 'LOST') !== (b.outcome === 'LOST')) return false;
  const seat = seats.test(a.text ?? '') && seats.test(b.text ?? '');
  const [small, large] = [content(a, seat), content(b, seat)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if (small.size < (seat ? 1 : 4) || !within(small, large)) return false;
  return seat || (figures(small) === figures(large) && small.size >= large.size * share);
}

/** A decision, with the heading within its item and the application under which it stands. */
export type Told = ResolutionFact & { under?: string | undefined; application?: string };

/** A decision that an item tells twice, as what was moved and as what came of it, is one: the fuller, with the movers of both. */
export function withoutRepeats(facts: readonly Told[]): ResolutionFact[] {
  const kept: Told[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((each) => repeats(each, fact, 0.85) && !apart(each, fact));
    const before = kept[at];
    if (!before) kept.push(fact);
    else {
      const [fuller, other] = content(fact, true).size > content(before, true).size ? [fact, before] : [before, fact];
      const { movedBy, secondedBy, votes, outcome } = other;
      kept[at] = {
        ...fuller,
        ...(movedBy && !fuller.movedBy ? { movedBy } : {}),
        ...(secondedBy && !fuller.secondedBy ? { secondedBy } : {}),
        ...(votes && !fuller.votes ? { votes } : {}),
        ...(outcome && !fuller.outcome ? { outcome } : {}),
      };
    }
  }
  return kept.map(({ under: _, application: __, ...fact }) => fact);
}

/** "that the view be accepted", moved once under each of two applications, was decided twice. */
const apart = (a: Told, b: Told): boolean =>
  a.text === b.text && (a.application !== b.application || (a.under !== b.under && Boolean(a.movedBy && b.movedBy)));

const listTitle =
  /^(?:summary|list|record|schedule)? ?(?:of )?(?:the )?(?:decisions?|resolutions?|actions?|action points?)(?: (?:list|log|points?|items?|summary|arising|taken|made|agreed))*$/i;

/** A list of decisions at a record's end repeats what the items decided: there it is not decided again. */
export function withoutEndList(items: ItemFact[]): ItemFact[] {
  return items.map((item, at) => {
    const again = (fact: ResolutionFact) =>
      items
        .slice(0, at)
        .find(({ resolutions }) => resolutions.some((earlier) => repeats({ ...earlier, number: null }, fact, 0.6)));
    const origins = new Set(item.resolutions.map(again).filter((found) => found !== undefined));
    if (!origins.size || (origins.size < 2 && !listTitle.test(item.title.trim()))) return item;
    return { ...item, resolutions: item.resolutions.filter((fact) => !again(fact)) };
  });
}
