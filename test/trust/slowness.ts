/** How many times slower this machine is for us just now than if it had nothing else to do: figures of time are held against it. */
export function slowness(): number {
  const began = performance.now();
  const cpu = process.cpuUsage();
  while (performance.now() - began < 300) Math.sqrt(began);
  const { user, system } = process.cpuUsage(cpu);
  return Math.max(1, ((performance.now() - began) * 1000) / (user + system));
}
