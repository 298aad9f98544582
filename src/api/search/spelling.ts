import { distance } from 'fastest-levenshtein';
import type { NamedKind } from '../../graph/names/named.ts';
import { termsOf, words } from '../../graph/search.ts';
import type { Context } from '../context.ts';

const kinds: NamedKind[] = ['people', 'organizations', 'roles', 'strategies'];

/** Every word of a name or title in the graph, with how often it stands there; read once a revision. */
function vocabulary(context: Context): Promise<Map<string, number>> {
  return context.names.kept('search-vocabulary', async () => {
    const [titles, ...lists] = await Promise.all([
      context.graph.read('search-titles'),
      ...kinds.map((kind) => context.names.list(kind)),
    ]);
    const texts = [
      ...titles.map(({ title }) => String(title)),
      ...lists.flatMap(({ all }) => all.flatMap(({ names }) => names)),
    ];
    const counts = new Map<string, number>();
    for (const word of texts.flatMap(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
}

/** Letters that may be wrong in a word: none in a short one, which would become any other. */
const slack = ({ length }: string) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The question with each word that stands nowhere replaced by the nearest that does: fewest letters apart, then the most frequent,
 * then the first by alphabet. Null where nothing is near, or nothing was wrong.
 */
export async function nearestReading(text: string, context: Context): Promise<string | null> {
  const terms = termsOf(text);
  if (!terms) return null;
  const known = await vocabulary(context);
  const all = [...known];
  const nearest = (word: string) =>
    all
      .map(([other, count]) => ({ other, count, apart: distance(word, other) }))
      .filter(({ apart }) => apart <= slack(word))
      .sort((a, b) => a.apart - b.apart || b.count - a.count || (a.other < b.other ? -1 : 1))[0]?.other;
  const begins = (word: string) => all.some(([other]) => other.startsWith(word));
  let wrong = 0;
  const read = (word: string, whole: boolean) => {
    if (whole ? known.has(word) : begins(word)) return word;
    wrong += 1;
    return nearest(word) ?? null;
  };
  const found = [
    ...terms.whole.map((word) => read(word, true)),
    ...(terms.prefix === null ? [] : [read(terms.prefix, false)]),
  ];
  return wrong === 0 || found.includes(null) ? null : found.join(' ');
}
