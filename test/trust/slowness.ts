import { readFileSync } from 'node:fs';

/** How many times slower this machine is for us just now than if it had nothing else to do: figures of time are held against it. */
export function slowness(): number {
  const began = performance.now();
  const cpu = process.cpuUsage();
  while (performance.now() - began < 300) Math.sqrt(began);
  const { user, system } = process.cpuUsage(cpu);
  return Math.max(1, ((performance.now() - began) * 1000) / (user + system));
}

/**
 * The same for some processes over a stretch of time: how long the slowest of them, its main thread, ran and waited for a processor, over
 * how long it ran. Begun now; what it gives tells it at the end. 1 where the system does not say.
 */
export function slownessOf(...pids: (number | undefined)[]): () => number {
  const before = pids.map(scheduled);
  return () =>
    Math.max(
      1,
      ...pids.map((pid, at) => {
        const [ran, waited] = scheduled(pid).map((ns, part) => ns - (before[at]?.[part] ?? 0)) as [number, number];
        return ran > 0 ? (ran + waited) / ran : 1;
      }),
    );
}

/** Nanoseconds for which the main thread of a process ran, and for which it stood ready and had no processor. */
function scheduled(pid: number | undefined): [number, number] {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return [ran, waited];
  } catch {
    return [0, 0];
  }
}
