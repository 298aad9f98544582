import type { GrafeoDB } from '@grafeo-db/js';
import type { NodeLabel } from '../../model/graph.ts';
import { compareText } from '../document.ts';
import { type Candidate, candidateLimit, searchable, searchProperty, type Terms } from '../search.ts';

/**
 * The nodes that hold all the words. Grafeo's text index finds whole words, any of several, and no beginnings of words: so it
 * is asked word by word, and the beginning is looked for in what is left; a lone beginning reads every text of the label.
 */
export async function candidatesOf(db: GrafeoDB, terms: Terms, labels: NodeLabel[]): Promise<Candidate[]> {
  const found = await Promise.all(
    labels.filter((label) => searchable[label]).map((label) => candidatesWith(db, terms, label)),
  );
  return found
    .flat()
    .sort((a, b) => a.text.length - b.text.length || compareText(a.id, b.id))
    .slice(0, candidateLimit);
}

async function candidatesWith(db: GrafeoDB, { whole, prefix }: Terms, label: NodeLabel): Promise<Candidate[]> {
  const nodes = whole.length === 0 ? null : await holdersOf(db, whole, label);
  if (nodes?.length === 0) return [];
  const result = await db.executeCypher(
    `MATCH (n:${label}) WHERE ${nodes ? 'id(n) IN $nodes AND ' : ''}n.${searchProperty} CONTAINS $prefix
     RETURN n.id AS id, n.${searchProperty} AS text ORDER BY size(text), id LIMIT ${candidateLimit}`,
    { prefix: ` ${prefix}`, ...(nodes ? { nodes } : {}) },
  );
  return result.toArray().map((row) => ({ label, id: String(row.id), text: String(row.text) }));
}

/** Grafeo's numbers of the nodes whose text holds every word. */
async function holdersOf(db: GrafeoDB, whole: string[], label: NodeLabel): Promise<number[]> {
  const all = db.nodeCount();
  const [first = [], ...others] = await Promise.all(
    [...new Set(whole)].map(async (word) => {
      const hits = await db.textSearch(label, searchProperty, word, all);
      return hits.flatMap(([node]) => node ?? []);
    }),
  );
  return others.reduce((left, holders) => {
    const these = new Set(holders);
    return left.filter((node) => these.has(node));
  }, first);
}
