import type { Graph, Row } from '../../graph/port.ts';

type Read = (of: string | null, values: unknown[]) => void;

/**
 * Questions that are asked of the graph in one round trip. Each branch brings flat rows `[of, values]`, and all branches go
 * together as one statement; what an operation was given goes in as parameters only.
 */
export class Query {
  readonly #texts: string[] = [];
  readonly #reads: Read[] = [];
  readonly #params: Record<string, unknown> = {};
  readonly #known = new Map<unknown, string>();
  #variables = 0;

  /** A variable that no other part of the statement uses. */
  variable(): string {
    this.#variables += 1;
    return `n${this.#variables}`;
  }

  /** Takes in a value; gives the parameter that stands for it. */
  param(value: unknown): string {
    const known = this.#known.get(value);
    if (known) return known;
    const name = `p${this.#known.size}`;
    this.#known.set(value, `$${name}`);
    this.#params[name] = value;
    return `$${name}`;
  }

  /** `text` binds what `of` (or null) and `values` speak of. */
  branch(text: string, of: string | null, values: readonly string[], read: Read): void {
    this.#texts.push(`${text} RETURN ${this.#reads.length} AS b, ${of ?? 'null'} AS o, [${values.join(', ')}] AS v`);
    this.#reads.push(read);
  }

  async run(graph: Graph): Promise<void> {
    if (this.#texts.length === 0) return;
    const rows = await graph.ask(this.#texts.join('\nUNION ALL\n'), this.#params);
    for (const { b, o, v } of rows as (Row & { b: number; o: string | null; v: unknown[] })[]) this.#reads[b]?.(o, v);
  }
}
