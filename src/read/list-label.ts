/** The printed label of a list's nth entry. HTML: type 1, a, A, i, I. */
export function label(n: number, type: string): string {
  switch (type) {
    case 'a':
      return `(${letters(n)})`;
    case 'A':
      return `(${letters(n).toUpperCase()})`;
    case 'i':
      return `(${roman(n)})`;
    case 'I':
      return `(${roman(n).toUpperCase()})`;
    default:
      return `${n}.`;
  }
}

/** 1 -> a, 26 -> z, 27 -> aa: as word processors count. */
export function letters(n: number): string {
  if (n < 1) return String(n);
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(9, Math.ceil(n / 26)));
}

const numerals: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, numeral] of numerals) for (; rest >= value; rest -= value) text += numeral;
  return text;
}
