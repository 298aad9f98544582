import type { Graph, Row } from '../../graph/port.ts';

type Read = (of: string | null, values: unknown[]) => void;

/**
 * Questions that are asked of the graph in one round trip. Each branch brings flat rows `[of, values]`, and all branches go
 * together as one statement; what an operation was given goes in as parameters only.
 */
export class Query {
  #texts: string[] = [];
  readonly #reads: Read[] = [];
  readonly #params: Record<string, unknown> = {};
  readonly #known = new Map<unknown, string>();
  #variables = 0;

  /** `shares`: for Neo4j, where what several branches begin with is best found once; the embedded engine is slower so. */
  constructor(readonly shares: boolean) {}

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

  /** Asks what `emit` asks of nodes that `prefix` binds, each time from the prefix that it is given. */
  below(prefix: string, node: string, emit: (prefix: string) => void): void {
    if (!this.shares) {
      emit(prefix);
      return;
    }
    const list = this.variable();
    const [unwound, outside] = [`UNWIND ${list} AS ${node}`, this.#texts];
    this.#texts = [];
    emit(unwound);
    const inside = this.#texts;
    this.#texts = outside;
    if (inside.length < 2) outside.push(...inside.map((text) => prefix + text.slice(unwound.length)));
    else
      outside.push(
        `${prefix} WITH collect(DISTINCT ${node}) AS ${list} CALL (${list}) { ${inside.join(' UNION ALL ')} } RETURN b, o, v`,
      );
  }

  async run(graph: Graph): Promise<void> {
    if (this.#texts.length === 0) return;
    const rows = await graph.ask(this.#texts.join('\nUNION ALL\n'), this.#params);
    for (const { b, o, v } of rows as (Row & { b: number; o: string | null; v: unknown[] })[]) this.#reads[b]?.(o, v);
  }
}
