/** "2022-2027", "2024/27", "2023", "2022 to 2027", "2018/19 to 2022/23": the years that tell one edition from another, as printed. */
const until = '\\s?(?:[-–—/]|to)\\s?(?:(?:19|20)\\d{2}(?:/\\d{2})?|\\d{2})(?!\\d)';
const years = `(?:19|20)\\d{2}(?:${until}){0,2}`;
const after = new RegExp(
  `^(?:['’]s)?[\\s,:]*(?:for (?:the (?:period|years) )?)?[([]?\\s?(${years})(?![\\d/])\\s?[)\\]]?`,
);
const before = new RegExp(`(?:^|[\\s(])(${years})[\\s)]*$`);
const period = new RegExp(
  `\\b(?:strategy|plan|framework|policy)\\b[^.;]{0,30}?\\b(?:cover(?:s|ed|ing)?|for|spans?|runs?|ran)\\b(?: the)?(?: (?:period|years))?(?: of| from)? (${years})`,
  'i',
);

/** The edition printed right behind the name: "Corporate Plan 2023-26", "3-year plan (2023-2026)". */
export function editionAfter(text: string, to: number): { edition: string; to: number } | null {
  const match = after.exec(text.slice(to, to + 60));
  return match?.[1] ? { edition: match[1].replace(/\s+/g, ' '), to: to + match[0].length } : null;
}

/** The edition printed right before the name: "the 2024-2029 Early Help Strategy". A lone year there dates something else. */
export function editionBefore(text: string, from: number): string | null {
  const printed = before.exec(text.slice(Math.max(0, from - 24), from))?.[1];
  return printed && /[-–—/]|to/.test(printed) ? printed : null;
}

/** "This strategy covered the period of 2024-2028." */
export function editionOfPeriod(text: string): string | null {
  const printed = period.exec(text)?.[1];
  return printed && /[-–—/]|to/.test(printed) ? printed : null;
}
