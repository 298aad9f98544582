import { setImmediate as othersFirst } from 'node:timers/promises';
import type { GraphChange, NodeLabel } from '../../model/graph.ts';
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
import type { Run } from '../statements.ts';

/** A text under its words; one that was changed or deleted stays there until all are read anew. */
interface Entry extends Candidate {
  gone: boolean;
}

interface Texts {
  label: NodeLabel;
  id: string;
  /** What it is called, and what records say under it. */
  called: string | null;
  said: string | null;
}

const labels = Object.keys(searchable) as NodeLabel[];
const saidOf = (label: NodeLabel) => (label === spoken ? `n.${wordsProperty}` : 'null');
const returned = (label: NodeLabel) => `RETURN n.id AS id, n.${searchProperty} AS called, ${saidOf(label)} AS said`;

/**
 * All texts that are searched, in memory and by their words, so that a search looks at those alone that hold its rarest word. The
 * engine's own text index knows no beginnings of words, is made anew whenever a store is opened, and leads to nodes that take a second
 * to come the first time.
 */
export class SearchTexts {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byId = new Map<string, Entry[]>();
  #gone = 0;

  /** Reads them all; other work goes on in between. */
  static async read(run: Run): Promise<SearchTexts> {
    const all = new SearchTexts();
    for (const label of labels)
      for (const [at, row] of (await run(`MATCH (n:${label}) ${returned(label)}`, {})).entries()) {
        all.#put({ label, ...row } as Texts);
        if (at % 1000 === 0) await othersFirst();
      }
    return all;
  }

  /** What becomes of them by a change that `run` has written and nobody else sees yet; the answer takes it over. */
  async after({ putNodes, deleteNodes }: GraphChange, run: Run): Promise<() => void> {
    const texts: Texts[] = [];
    for (const label of labels) {
      const ids = putNodes.flatMap((node) => (node.label === label ? [node.id] : []));
      if (ids.length === 0) continue;
      const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) ${returned(label)}`, { ids });
      texts.push(...rows.map((row) => ({ label, ...row }) as Texts));
    }
    return () => {
      for (const { id } of deleteNodes) this.#drop(id);
      for (const one of texts) this.#put(one);
    };
  }

  /** Whether more of it is gone than stands, so that it had better be read anew. */
  get isWorn(): boolean {
    return this.#gone > this.#byId.size;
  }

  /**
   * The nodes that hold all the words in what they are called, and the items under which records say them; of both those with the
   * shortest texts.
   */
  find(terms: Terms, among: NodeLabel[]): Candidate[] {
    const fit = this.#near(terms).filter(
      ({ gone, label, text }) => !gone && among.includes(label) && holds(terms, text),
    );
    fit.sort((a, b) => a.text.length - b.text.length || compareText(a.id, b.id));
    const [called, said] = [fit.filter((one) => !one.spoken), fit.filter((one) => one.spoken)];
    return [...called.slice(0, candidateLimit), ...said.slice(0, candidateLimit)];
  }

  /** Those with the rarest of the whole words; where there is none, with a word that begins so. */
  #near({ whole, prefix }: Terms): Entry[] {
    const [rarest] = whole.map((word) => this.#byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    if (rarest || prefix === null) return rarest ?? [];
    const found = new Set<Entry>();
    for (const [word, entries] of this.#byWord)
      if (word.startsWith(prefix)) for (const entry of entries) found.add(entry);
    return [...found];
  }

  #put({ label, id, called, said }: Texts): void {
    this.#drop(id);
    const entries: Entry[] = [];
    if (called !== null) entries.push({ label, id, text: called, gone: false });
    if (said !== null) entries.push({ label, id, text: said, spoken: true, gone: false });
    if (entries.length > 0) this.#byId.set(id, entries);
    for (const entry of entries)
      for (const word of new Set(entry.text.split(' '))) {
        const known = this.#byWord.get(word);
        if (known) known.push(entry);
        else this.#byWord.set(word, [entry]);
      }
  }

  #drop(id: string): void {
    const entries = this.#byId.get(id) ?? [];
    for (const entry of entries) entry.gone = true;
    this.#gone += entries.length;
    this.#byId.delete(id);
  }
}
