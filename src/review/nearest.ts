import type { FactsDocument, LineSpan } from '../model/facts.ts';
import type { Path } from './yaml-file.ts';

interface Placed {
  path: Path;
  lines: LineSpan;
}

/** The path of the fact that stands on these lines: the closest around them, else the last one before them. */
export function nearest(facts: FactsDocument, [first, last]: LineSpan): Path {
  const all = placed(facts);
  const around = all.filter(({ lines }) => lines[0] <= first && last <= lines[1]);
  const tightest = around.sort((a, b) => a.lines[1] - a.lines[0] - (b.lines[1] - b.lines[0]))[0];
  if (tightest) return tightest.path;
  const before = all.filter(({ lines }) => lines[0] <= first).sort((a, b) => b.lines[0] - a.lines[0])[0];
  return before?.path ?? [];
}

/** Every entry that has lines, with its path; organizations stand on a mention, which tells nothing of their neighbours. */
function placed(facts: FactsDocument): Placed[] {
  const found: Placed[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value))
      value.forEach((entry, i) => {
        walk(entry, [...path, i]);
      });
    else if (typeof value === 'object' && value !== null) {
      if ('lines' in value) found.push({ path, lines: value.lines as LineSpan });
      for (const [key, inner] of Object.entries(value)) if (key !== 'lines') walk(inner, [...path, key]);
    }
  };
  walk(facts.meetings, ['meetings']);
  return found;
}
