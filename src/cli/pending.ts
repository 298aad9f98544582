import type { Outcome } from './outcome.ts';

type Read = Extract<Outcome, { ok: true }>;

/** Records of a batch at least; a council is not divided over two. */
const least = 50;

/** Records that were read and not yet loaded, by council: a load derives a whole council again, so its records are loaded together. */
export class Pending {
  /** As JSON, which takes a tenth of the room that the objects take. */
  readonly #councils = new Map<string, string[]>();
  size = 0;
  characters = 0;

  add({ owners: _, ...read }: Read): void {
    const [meeting] = read.facts.meetings;
    const council = meeting?.council ?? meeting?.body ?? '';
    const json = JSON.stringify(read);
    this.#councils.set(council, [...(this.#councils.get(council) ?? []), json]);
    this.size += 1;
    this.characters += json.length;
  }

  /** Takes all that is there, council by council. */
  *take(): Generator<Read[]> {
    const councils = [...this.#councils].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#councils.clear();
    [this.size, this.characters] = [0, 0];
    let batch: Read[] = [];
    for (const [, records] of councils) {
      batch.push(...records.map((json) => JSON.parse(json) as Read));
      if (batch.length < least) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
