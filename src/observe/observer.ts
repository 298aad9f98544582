/** What is known of the graph without asking it, at any time. */
export interface Known {
  revision: number | undefined;
  /** Seconds since the graph said so. */
  age: number;
}

/** How an operation ended: "ok", or the code of its first error. */
export type Outcome = string;

/** One operation while it is at work. */
export interface Seen {
  /** A query that begins now: `name` as in `cypher/`. Gives what is called at its end, with the rows that came or nothing where it failed. */
  query(name: string): (rows?: number) => void;
  end(operation: string | undefined, outcome: Outcome, fields: number): void;
}

/** Told of each operation and each query that it asks of the graph. */
export interface Observer {
  begin(): Seen;
  /** Figures in the text format of Prometheus, where they are kept. */
  metrics?: { type: string; text(): Promise<string> };
  close(): Promise<void>;
}

const nobody: Seen = { query: () => () => {}, end: () => {} };
export const unobserved: Observer = { begin: () => nobody, close: async () => {} };

/** All of them as one. */
export function together(observers: Observer[]): Observer {
  const [only, ...more] = observers;
  if (!only) return unobserved;
  if (more.length === 0) return only;
  const metrics = observers.find((observer) => observer.metrics)?.metrics;
  return {
    begin() {
      const seen = observers.map((observer) => observer.begin());
      return {
        query(name) {
          const ends = seen.map((one) => one.query(name));
          return (rows) => {
            for (const end of ends) end(rows);
          };
        },
        end(...told) {
          for (const one of seen) one.end(...told);
        },
      };
    },
    ...(metrics ? { metrics } : {}),
    close: async () => void (await Promise.all(observers.map((observer) => observer.close()))),
  };
}
