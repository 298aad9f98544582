import { rest } from '../organizations/body.ts';
import type { Section } from '../scopes/scope.ts';
import { dice, slug, stems } from '../wording/fold.ts';

/** One item of a meeting, from every section that prints it. */
export interface MergedItem {
  id: string;
  number: string | null;
  title: string;
  /** 0-based place in the meeting; items that only the agenda prints come last. */
  position: number;
  /** Where it is printed, the section that tells most first. */
  sources: { section: Section; index: number }[];
}

type Draft = Pick<MergedItem, 'number' | 'title' | 'sources'>;

/** How surely two headings of one meeting head one item: agendas and minutes number alike or not at all. */
function likeness(a: Draft, b: { number: string | null; title: string }): number {
  const titles = dice(stems(a.title), stems(b.title));
  if (titles >= 0.75) return titles + (a.number !== null && a.number === b.number ? 0.5 : 0);
  return a.number !== null && a.number === b.number && titles >= 0.4 ? titles : 0;
}

/** The items of one meeting; `sections` come with the one that tells most first. */
export function mergeItems(meeting: string, sections: Section[]): MergedItem[] {
  const drafts: Draft[] = [];
  for (const section of sections) {
    const taken = new Set<Draft>();
    const known = [...drafts];
    section.fact.items.forEach((item, index) => {
      let best: Draft | undefined;
      let most = 0;
      for (const draft of known) {
        const score = taken.has(draft) ? 0 : likeness(draft, item);
        if (score > most) [best, most] = [draft, score];
      }
      if (best) {
        taken.add(best);
        best.sources.push({ section, index });
      } else drafts.push({ number: item.number, title: item.title, sources: [{ section, index }] });
    });
  }
  const used = new Set<string>();
  return drafts.map((draft, position) => {
    const wanted = `item/${rest(meeting)}/${slug(draft.number ?? (draft.title.slice(0, 60) || 'untitled'))}`;
    let id = wanted;
    // a record may print a number twice
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
    used.add(id);
    return { ...draft, id, position };
  });
}
