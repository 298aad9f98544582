/** One line of the table of docs/trust.md. */
export interface Row {
  what: string;
  must: string;
  measured: string;
  holds: boolean;
}

/** How much is done: a short form for each change, a long one for the figures that are published. */
export interface Size {
  kills: number;
  seedKills: number;
  queries: number;
  loadMs: number;
  curveMs: number;
}

export const short: Size = { kills: 3, seedKills: 1, queries: 150, loadMs: 5_000, curveMs: 10_000 };
export const long: Size = { kills: 90, seedKills: 10, queries: 2_000, loadMs: 60_000, curveMs: 600_000 };
