import type { GrafeoDB } from '@grafeo-db/js';
import type { NodeLabel } from '../../model/graph.ts';
import { compareText } from '../document.ts';
import {
  type Candidate,
  candidateLimit,
  holds,
  searchable,
  searchProperty,
  spoken,
  type Terms,
  wordsProperty,
} from '../search.ts';

/** The nodes that hold all the words in what they are called, and the items under which records say them. */
export async function candidatesOf(db: GrafeoDB, terms: Terms, labels: NodeLabel[]): Promise<Candidate[]> {
  const [called, said] = await Promise.all([
    calledSo(db, terms, labels),
    labels.includes(spoken) ? byReading(db, terms, spoken, wordsProperty) : [],
  ]);
  return [...called, ...said.map((one) => ({ ...one, spoken: true }))];
}

/** Of each label those with the shortest texts. */
async function calledSo(db: GrafeoDB, terms: Terms, labels: NodeLabel[]): Promise<Candidate[]> {
  const searched = [...new Set(labels)].filter((label) => searchable[label]);
  const found = await Promise.all(
    searched.map(
      async (label) => (await byRareWord(db, terms, label)) ?? (await byReading(db, terms, label, searchProperty)),
    ),
  );
  return found
    .flat()
    .sort((a, b) => a.text.length - b.text.length || compareText(a.id, b.id))
    .slice(0, candidateLimit);
}

/**
 * By the text index, when one of the words is rare; null when none is. The index finds nodes with any of the words it is
 * asked for and knows no beginnings of words, so it is asked for one word, and the rest is looked for in what it finds.
 */
async function byRareWord(db: GrafeoDB, terms: Terms, label: NodeLabel): Promise<Candidate[] | null> {
  for (const word of terms.whole) {
    const hits = await db.textSearch(label, searchProperty, word, candidateLimit + 1);
    if (hits.length > candidateLimit) continue;
    return hits.flatMap(([number]) => {
      const node = number === undefined ? null : db.getNode(number);
      const text = String(node?.get(searchProperty) ?? '');
      return node && holds(terms, text) ? [{ label, id: String(node.get('id')), text }] : [];
    });
  }
  return null;
}

/** By reading every text of the label: about 40 ms for 100,000. */
async function byReading(
  db: GrafeoDB,
  { whole, prefix, phrases }: Terms,
  label: NodeLabel,
  property: string,
): Promise<Candidate[]> {
  const parts = [...(prefix === null ? [] : [` ${prefix}`]), ...[...phrases, ...whole].map((word) => ` ${word} `)];
  const conditions = parts.map((_, at) => `n.${property} CONTAINS $part${at}`).join(' AND ');
  const result = await db.executeCypher(
    `MATCH (n:${label}) WHERE ${conditions}
     RETURN n.id AS id, n.${property} AS text ORDER BY size(text), id LIMIT ${candidateLimit}`,
    Object.fromEntries(parts.map((part, at) => [`part${at}`, part])),
  );
  return result.toArray().map((row) => ({ label, id: String(row.id), text: String(row.text) }));
}
