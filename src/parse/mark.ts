/** The mark of a numbered limb: "(1)", "[1]", "2.", "a)", "(iv)", "2.1", and "B" before "Approve the plan". */
export interface Mark {
  /** Without brackets and stops. */
  number: string;
  /** Length of the mark with the blanks behind it. */
  length: number;
  /** Readings: a letter such as "i" may be roman or not. */
  readings: { style: string; value: number }[];
}

const pattern =
  /^(?:((?:\d{1,3}\/)?\d{1,2}\.\d{1,2})\.?(?=\s)|([([])?(\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})([.)\]])\)?|(\d{1,2})(?=\s+That\b)|([A-Z])(?=:\s):|([A-Z])(?=\s+(?:Notes?|Approves?|Agrees?|Confirms?|Authorises?|Delegates?|Recommends?|Endorses?|Appoints?|Adopts?|Receives?) (?:the|that|to|any|an?|this|all|its)\b))(?:\s*[-–—]\s)?\s*/;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];

export function readMark(text: string): Mark | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const number = match[1] ?? match[3] ?? match[5] ?? match[6] ?? match[7];
  if (number === undefined || match[0].length >= text.length) return null;
  const bracket = match[1] ? 'section' : match[4] === '.' ? '.' : ')';
  if (bracket === '.' && match[3] && !/\s$/.test(match[0])) return null;
  const readings: { style: string; value: number }[] = [];
  if (match[1]) {
    const [whole, part] = number.split('.') as [string, string];
    readings.push({ style: `${whole}.`, value: Number(part) });
  } else if (/^\d/.test(number)) readings.push({ style: '1', value: Number(number) });
  else {
    const kind = number === number.toUpperCase() ? 'A' : 'a';
    const roman = romans.indexOf(number.toLowerCase()) + 1;
    if (number.length === 1) readings.push({ style: kind, value: number.toLowerCase().charCodeAt(0) - 96 });
    if (roman) readings.push({ style: kind === 'A' ? 'I' : 'i', value: roman });
  }
  return readings.length ? { number, length: match[0].length, readings } : null;
}

/** One level of numbering that is open while limbs are read. */
export interface Level {
  style: string;
  value: number;
  number: string;
}

/** Fits a mark to the open levels: the next of the innermost that it can be, or the first of a new one; null when it fits nowhere. */
export function fitMark(levels: Level[], mark: Mark): Level[] | null {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth] as Level;
    for (const { style, value } of mark.readings) {
      if (style === level.style && (value === level.value + 1 || (value === level.value + 2 && depth === 0)))
        return [...levels.slice(0, depth), { style, value, number: mark.number }];
    }
  }
  const first = [...mark.readings]
    .reverse()
    .find(({ style, value }) => value === 1 && !style.endsWith('.') && !levels.some((level) => level.style === style));
  return first && levels.length < 3 ? [...levels, { ...first, number: mark.number }] : null;
}

/** "... be noted.(2)That": web pages lose blanks. */
function tightMark(number: string): RegExp {
  return new RegExp(`[.;,]\\(${number}\\)(?=\\s?[A-Za-z])`);
}

/** Where the limb `next` begins inside a text: "(1) notes the report; (2) agrees ...". Only marks with a bracket count. */
export function inlineMark(text: string, level: Level, from: number): number {
  const value = level.value + 1;
  const number =
    level.style === '1'
      ? String(value)
      : level.style === 'i'
        ? romans[value - 1]
        : level.style === 'a'
          ? String.fromCharCode(96 + value)
          : undefined;
  if (!number) return -1;
  for (const printed of [` (${number}) `, ` ${number}) `]) {
    const at = text.indexOf(printed, from);
    if (at >= 0) return at + 1;
  }
  const tight = text.slice(from).search(tightMark(number));
  if (tight >= 0) return from + tight + 1;
  if (level.style === '1') {
    const at = text.indexOf(` ${number}. `, from);
    if (
      at > 0 &&
      /[.;:,]$|\band$/.test(text.slice(Math.max(0, at - 4), at)) &&
      /^[A-Z]/.test(text.slice(at + number.length + 3))
    )
      return at + 1;
  }
  return -1;
}
