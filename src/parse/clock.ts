/** A time of day found in a text, as "HH:MM". */
export interface FoundTime {
  time: string;
  from: number;
  to: number;
}

// 10.00 a.m. | 5.30 pm | 7pm | 19:00 | 10.00 hours | 12 noon
const twelve = /\b(\d{1,2})(?:\s?[.:]\s?(\d{2}))?\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)/gi;
const twentyFour = /\b([01]?\d|2[0-3])(?::([0-5]\d)|[.:]?([0-5]\d)\s?(?:hours|hrs))\b/gi;
const noon = /\b(?:12(?:[.:]00)?\s?)?(noon|midday)\b/gi;
// 5.30 - 7.00 pm: the first lends its half of the day from the second
const rangeBefore = /\b(\d{1,2})(?:[.:](\d{2}))?\s?(?:-|–|—|to|until)\s?$/i;

export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  const add = (hour: number, minute: number, from: number, to: number) => {
    if (hour > 23 || minute > 59) return;
    if (found.some((other) => from < other.to && other.from < to)) return;
    found.push({ time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, from, to });
  };
  for (const m of text.matchAll(twelve)) {
    const hour = Number(m[1]);
    if (hour < 1 || hour > 12) continue;
    const afternoon = /^p/i.test(m[3] as string);
    const lead = text.slice(Math.max(0, m.index - 12), m.index);
    const before = rangeBefore.exec(lead);
    if (before && Number(before[1]) >= 1 && Number(before[1]) <= 12) {
      const first = Number(before[1]);
      const from = m.index - (lead.length - before.index);
      // 10.30 - 1.00 pm starts in the morning
      add(to24(first, afternoon && first % 12 <= hour % 12), Number(before[2] ?? 0), from, m.index);
    }
    add(to24(hour, afternoon), Number(m[2] ?? 0), m.index, m.index + m[0].length);
  }
  for (const m of text.matchAll(noon)) add(12, 0, m.index, m.index + m[0].length);
  for (const m of text.matchAll(twentyFour)) add(Number(m[1]), Number(m[2] ?? m[3]), m.index, m.index + m[0].length);
  return found.sort((a, b) => a.from - b.from);
}

function to24(hour: number, afternoon: boolean): number {
  return (hour % 12) + (afternoon ? 12 : 0);
}
