/** The years that an edition label prints, if it prints any: "2022-2027", "2024/27", "2018", "2023/28". */
export function editionYears(label: string): { startYear?: number; endYear?: number } {
  const found = /\b(?:(?:19|20)\d{2})\b(?:\s*(?:-|–|—|\/|to)\s*((?:19|20)?\d{2})\b)?/.exec(label);
  if (!found) return {};
  const startYear = Number(found[0].slice(0, 4));
  if (!found[1]) return { startYear };
  const endYear = found[1].length === 4 ? Number(found[1]) : Math.floor(startYear / 100) * 100 + Number(found[1]);
  return endYear >= startYear ? { startYear, endYear } : { startYear };
}

/** One key an edition, whatever the mark between its years: "2024/27" and "2024-2027". */
export function editionKey(label: string): string {
  const { startYear, endYear } = editionYears(label);
  return startYear === undefined
    ? label.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    : endYear === undefined
      ? `${startYear}`
      : `${startYear}-${endYear}`;
}
