export type Contestant = () => Promise<unknown>;

/** Milliseconds on the wall, or of this process's processor, which a busy machine changes least. */
const wall = () => performance.now();
export const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds on the wall that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = wall();
  await work();
  return wall() - began;
}

/**
 * The median of each, by a clock. They take turns, so that what slows the machine for a while slows all of them and the ratios
 * hold; the first rounds warm up and do not count.
 */
export async function p50s<Name extends string>(
  contestants: Record<Name, Contestant>,
  rounds: number,
  clock = wall,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -5; round < rounds; round++)
    for (const name of names) {
      const began = clock();
      await contestants[name]();
      if (round >= 0) times.get(name)?.push(clock() - began);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
