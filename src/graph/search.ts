import type { GraphNode, NodeLabel } from '../model/graph.ts';
import { compareText } from './document.ts';
import type { SearchHit } from './port.ts';

/** What the search looks at; the first property is what a node is called. */
export const searchable: Partial<Record<NodeLabel, readonly string[]>> = {
  Person: ['name', 'alsoKnownAs'],
  Organization: ['name', 'abbreviation', 'alsoKnownAs'],
  Role: ['title'],
  Strategy: ['name', 'alsoKnownAs'],
  Report: ['title'],
  AgendaItem: ['title'],
  Resolution: ['summary', 'text'],
};

/**
 * Engines find candidates, `rank` orders them: their own rankings differ, and one question must have one answer.
 * No more candidates than this are ranked; the shortest texts go first, since they are the closest to what was asked.
 */
export const candidateLimit = 1000;

/** What records say is found under these. */
export const spoken: NodeLabel = 'AgendaItem';

/** The property of a searchable node that Neo4j indexes and `SearchTexts` keeps. `dump` does not show it. */
export const searchProperty = 'searchText';

/** Words in lower case without accents: "Café-bar, O’Dowd" is cafe, bar, o, dowd. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The property with the words of an item in the records that are held; `dump` does not show it, since it follows from `heldLines`.
 */
export const wordsProperty = 'heldWords';

/** Between the fields of one text. */
export const fieldBreak = ' | ';

/** " carers strategy | unpaid carers strategy ": each field's words between spaces; null when the node is not searched. */
export function searchText(node: GraphNode): string | null {
  const fields = (searchable[node.label] ?? [])
    .flatMap((property) => node.props[property] ?? [])
    .map((value) => words(String(value)).join(' '))
    .filter((field) => field !== '');
  return fields.length === 0 ? null : ` ${fields.join(fieldBreak)} `;
}

export interface Candidate {
  label: NodeLabel;
  id: string;
  /** As `searchText` made it. */
  text: string;
  /** Whether the text is what records say under it, and not what it is called. */
  spoken?: boolean;
}

/**
 * A question: every word must stand in the text, the last one as the beginning of a word ("domestic abu"), and what stands in
 * quotation marks word by word in one field.
 */
export interface Terms {
  whole: string[];
  /** Null where the question ends with a phrase. */
  prefix: string | null;
  phrases: string[];
}

/** Null when the text holds no word at all. */
export function termsOf(text: string): Terms | null {
  const terms: Terms = { whole: [], prefix: null, phrases: [] };
  // `near "winter plan" dis`: the parts between marks are phrases; behind a mark that none closes stand words as any others.
  const parts = text.normalize('NFKC').split(/["\u201c\u201d\u201e]/);
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  for (const [at, part] of parts.entries()) {
    const found = words(part);
    if (at % 2 === 1 && at < closed && found.length > 1) terms.phrases.push(found.join(' '));
    terms.whole.push(...found);
    if (found.length > 0) terms.prefix = at % 2 === 1 && at < closed ? null : (found.at(-1) ?? null);
  }
  if (terms.prefix !== null) terms.whole.pop();
  return terms.whole.length === 0 && terms.prefix === null ? null : terms;
}

/** Whether every word and phrase stands in the text of a candidate. */
export function holds({ whole, prefix, phrases }: Terms, text: string): boolean {
  return (
    (prefix === null || text.includes(` ${prefix}`)) &&
    [...whole, ...phrases].every((word) => text.includes(` ${word} `))
  );
}

/**
 * Best first, ties by id. A field that holds the whole question as a phrase scores above one that holds its words apart, and
 * that above words spread over several fields; then the more of the field is covered, the better. Fields after the first
 * (other names, full texts) count a tenth less. What is called so comes before what is only said under an item.
 */
export function rank(terms: Terms, candidates: Candidate[], limit: number): SearchHit[] {
  const seen = new Set<string>();
  return candidates
    .filter(({ text }) => holds(terms, text))
    .map(({ label, id, text, spoken }) => ({ label, id, score: scoreOf(terms, text) * (spoken ? spokenWeight : 1) }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, limit);
}

/** The best score is 3, and the least of words that stand in one name or title 0.9. */
const spokenWeight = 0.25;

/** `text` holds the question as a whole. */
function scoreOf(terms: Terms, text: string): number {
  const phrase = ` ${[...terms.whole, ...(terms.prefix === null ? [] : [terms.prefix])].join(' ')}`;
  const fields = text.split(fieldBreak);
  const scores = fields.map((field, index) => {
    const padded = fields.length === 1 ? text : ` ${field.trim()} `;
    const together = padded.includes(phrase) ? 2 : fields.length === 1 || holds(terms, padded) ? 1 : 0;
    const covered = together === 0 ? 0 : Math.min(1, (phrase.length - 1) / (padded.length - 2));
    return (together + covered) * (index === 0 ? 1 : 0.9);
  });
  return Math.max(...scores) || 0.1;
}
