import type { CellJob } from './library/index.ts';
import { type Apart, type Parts, resolveCell, resolveRegisters } from './resolve/index.ts';

let last: { registers: string; base: Parts } | undefined;

/** What the records of one cell come to: worked out beside a load, which writes others meanwhile. */
export async function work({ registers, records, places }: CellJob): Promise<Apart> {
  const said = JSON.stringify(registers);
  if (last?.registers !== said) last = { registers: said, base: resolveRegisters(registers) };
  return resolveCell(records, registers, places, last.base);
}
