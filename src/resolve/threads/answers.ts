import type { ItemFact, ResolutionFact } from '../../model/facts.ts';
import { type Context, itemRef } from '../context.ts';
import type { MergedItem } from '../meetings/item.ts';
import type { Sitting } from '../meetings/meeting.ts';
import { rest } from '../organizations/body.ts';
import { stems } from '../wording/fold.ts';
import { targetOf } from './references.ts';
import { asks, resolutionId } from './resolutions.ts';

/** Words of headings and requests that name no subject. */
const procedure = new Set(
  stems(
    `report reports progress update updates further detailed information presentation review feedback outcomes outcome item
    minutes meeting meetings previous commission committee select board panel member members council cabinet officer officers
    director assistant head service services annual year end performance work programme declarations interest apologies absence
    urgent business communications exclusion press public questions date time next sub project group groups chair submitted
    submit provide provided present presented request requested action plan strategy introduction months briefing data`,
  ),
);
const subject = (text: string) => new Set(stems(text).filter((word) => !procedure.has(word)));

interface Later {
  sitting: Sitting;
  item: MergedItem;
  titles: string[];
}

/** What an item is about, by its heading and reports. */
const titlesOf = (item: MergedItem) => [
  item.title,
  ...item.sources.flatMap(({ section, index }) =>
    (section.fact.items[index] as ItemFact).reports.map((one) => one.title),
  ),
];

/** Every word of the subject of a title (two at least) stands in the request: the title names what was asked for. */
function namesSubject(title: string, request: Set<string>): boolean {
  const words = subject(title);
  return words.size >= 2 && [...words].every((word) => request.has(word));
}

const requestText = (fact: ResolutionFact, item: MergedItem) =>
  new Set([...subject(fact.summary ?? fact.text ?? ''), ...(fact.summary || fact.text ? [] : subject(item.title))]);

/** Whether a later item points back at the minute of a request, and at its limb if it names one. */
function refersBack(
  context: Context,
  later: Later,
  to: { sitting: Sitting; item: MergedItem; fact: ResolutionFact; asked: number },
): boolean {
  return later.item.sources.some(({ section, index }) => {
    const fact = section.fact.items[index] as ItemFact;
    return fact.references.some((reference) => {
      const target = targetOf(context, reference, section, later.sitting, fact);
      if (target?.item !== to.item) return false;
      return target.limb ? target.limb === to.fact.number : to.asked === 1;
    });
  });
}

/**
 * Later items of the same body that plainly answer what was asked: they refer back to the minute, or the first whose heading
 * or report names the subject. Anything less leaves the action open.
 */
export function writeAnswers(context: Context) {
  const { writer } = context;
  const byBody = new Map<string, Sitting[]>();
  for (const sitting of context.sittings)
    if (sitting.body && sitting.date) byBody.set(sitting.body.id, [...(byBody.get(sitting.body.id) ?? []), sitting]);
  for (const sittings of byBody.values()) {
    sittings.sort((a, b) => ((a.date as string) < (b.date as string) ? -1 : 1));
    sittings.forEach((sitting, at) => {
      const later: Later[] = sittings
        .slice(at + 1)
        .filter((one) => one.date !== sitting.date)
        .flatMap((one) => one.items.map((item) => ({ sitting: one, item, titles: titlesOf(item) })));
      for (const item of sitting.items) {
        const leading = item.sources[0];
        if (!leading) continue;
        const { resolutions } = leading.section.fact.items[leading.index] as ItemFact;
        const asked = resolutions.filter(asks).length;
        resolutions.forEach((fact, position) => {
          const id = resolutionId(rest(item.id), fact, position).replace(/^resolution/, 'action');
          if (!asks(fact) || !writer.has(id)) return;
          const request = requestText(fact, item);
          const referring = later.filter((one) => refersBack(context, one, { sitting, item, fact, asked }));
          const named = later.find((one) => one.titles.some((title) => namesSubject(title, request)));
          const answers = [...new Set([...referring, ...(named ? [named] : [])])];
          writer.node('Action', id, { state: answers.length > 0 ? 'ANSWERED' : 'OPEN' });
          for (const one of answers) writer.edge('ANSWERED_BY', { label: 'Action', id }, itemRef(one.item));
        });
      }
    });
  }
  writer.fill('Action', { state: 'OPEN' });
}
