import { distance } from 'fastest-levenshtein';
import type { NamedKind } from '../../graph/names/named.ts';
import { termsOf, words } from '../../graph/search.ts';
import type { Context } from '../context.ts';

const kinds: NamedKind[] = ['people', 'organizations', 'roles', 'strategies'];

/** Every word that may have been meant, with how often it stands in the graph. */
export type Vocabulary = Map<string, number>;

function counted(texts: string[]): Vocabulary {
  const counts: Vocabulary = new Map();
  for (const word of texts.flatMap(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of names and titles; read once a revision. */
const called = (context: Context): Promise<Vocabulary> =>
  context.names.kept('search-vocabulary', async () => {
    const [titles, ...lists] = await Promise.all([
      context.graph.read('search-titles'),
      ...kinds.map((kind) => context.names.list(kind)),
    ]);
    return counted([
      ...titles.map(({ title }) => String(title)),
      ...lists.flatMap(({ all }) => all.flatMap(({ names }) => names)),
    ]);
  });

/** So many items and decisions have their words read for their spelling: what words there are, most archives say in far fewer. */
const most = 10_000;

/** Those, and the words of decisions and of records that are held; many to read, so only where names and titles do not explain a question. */
const said = (context: Context): Promise<Vocabulary> =>
  context.names.kept('search-said', async () => {
    const [names, texts] = await Promise.all([called(context), context.graph.read('search-said', { most })]);
    const counts = counted(texts.map((row) => String(row.words)));
    for (const [word, count] of names) counts.set(word, (counts.get(word) ?? 0) + count);
    return counts;
  });

/** Where a near spelling is looked for, one after the other until something fits. */
export const vocabularies = [called, said];

/** Letters that may be wrong in a word: none in a short one, which would become any other. */
const slack = ({ length }: string) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The question with each word that stands nowhere replaced by the nearest that does: fewest letters apart, then the most frequent,
 * then the first by alphabet. Null where nothing is near, or nothing was wrong.
 */
export function nearestReading(text: string, known: Vocabulary): string | null {
  const terms = termsOf(text);
  if (!terms) return null;
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
