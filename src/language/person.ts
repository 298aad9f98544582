import { nameAt } from './name.ts';
import { readWords } from './words.ts';

export interface PrintedPerson {
  /** Without form of address and letters behind it. */
  name: string;
  honorific: string | null;
  /** Offset behind the name and the letters that follow it. */
  to: number;
}

/** The person whom a text begins with: "Councillor J Roe OBE (Chair)"; null where it begins with none. A surname alone needs its title. */
export function personAtStart(text: string): PrintedPerson | null {
  const words = readWords(text);
  const found = nameAt(text, words, 0, true);
  if (!found || (found.honorific === null && found.size < 2) || found.from > 0) return null;
  const to = words[found.next - 1]?.end ?? found.to;
  return { name: found.name, honorific: found.honorific, to };
}
