import type { Line } from '../genre/line.ts';
import { endsSentence } from '../language/print.ts';
import type { MeetingSection } from '../model/structure.ts';
import { councilNames } from './body.ts';

/** The record's council: a name in a head, else one that stands as a title of its own; printed at its fullest ("Ashby Council" -> "Ashby District Council"). */
export function settleCouncil(lines: Line[], sections: MeetingSection[]): void {
  let name = sections.find(({ council }) => council)?.council ?? null;
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text.length > 4000) continue;
    for (const found of councilNames(line.text)) counts.set(found, (counts.get(found) ?? 0) + 1);
    if (!name && (line.level > 0 || line.bold) && !endsSentence(line.text))
      name = councilNames(line.text).find((found) => line.text.toLowerCase() === found.toLowerCase()) ?? null;
  }
  // "Minutes of the Parish Council": the one council of that kind that the text names
  const kind = sections
    .map(({ body }) => /^(?:the )?(parish|town|community) council$/i.exec(body ?? '')?.[1])
    .find(Boolean);
  if (!name && kind) {
    const own = [...counts].filter(
      ([each, count]) => count >= 2 && each.toLowerCase().endsWith(` ${kind.toLowerCase()} council`),
    );
    if (own.length === 1) name = own[0]?.[0] ?? null;
  }
  if (!name) return;
  const place = name.split(' ')[0] as string;
  const fuller = [...counts.keys()]
    .filter(
      (other) =>
        other.startsWith(`${place} `) && sameCouncil(name as string, other) && other.length > (name as string).length,
    )
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length)[0];
  for (const section of sections) section.council = fuller ?? name;
}

/** Equal but for the words that say what kind of council it is. */
function sameCouncil(a: string, b: string): boolean {
  const core = (name: string) =>
    name
      .replace(/\b(?:Metropolitan|Borough|District|County|City|Town|Parish|London|Unitary)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return core(a) === core(b) && /\bCouncil$/.test(b);
}
