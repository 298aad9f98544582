/** The ways in which houses differ, each independent of the others: any combination is a house that could be. */
export const traits = {
  numbering: ['1.', '1', '21/045', '(1)', 'PL146/21', 'none'],
  heading: ['CAPITALS', 'Title', 'Sentence'],
  text: ['long lines', 'wrapped', 'indented'],
  list: ['in a sentence', 'a line each', 'by groups', 'table'],
  decision: ['RESOLVED - That', 'RESOLVED:', 'It was agreed that', 'AGREED', 'Proposed, seconded and agreed'],
  naming: ['Councillor Alder', 'Cllr T Alder', 'Councillor Tessa Alder', 'Mrs T Alder'],
  furniture: ['none', 'page numbers', 'running header'],
  format: ['txt', 'md', 'html'],
} as const;

export type Style = { [Trait in keyof typeof traits]: (typeof traits)[Trait][number] };
type Trait = keyof Style;
const names = Object.keys(traits) as Trait[];

/** Few styles in which every two values of different traits come together at least once; the same ones each time. */
export function coveringPairs(): Style[] {
  const open = new Set<string>();
  for (const [at, a] of names.entries())
    for (const b of names.slice(at + 1))
      for (const x of traits[a]) for (const y of traits[b]) open.add(key(a, x, b, y));
  const styles: Style[] = [];
  while (open.size) {
    const [first] = open;
    const style = JSON.parse(first as string) as Partial<Record<Trait, string>>;
    for (const trait of names) style[trait] ??= best(trait, style, open);
    for (const [at, a] of names.entries())
      for (const b of names.slice(at + 1)) open.delete(key(a, style[a] as string, b, style[b] as string));
    styles.push(style as Style);
  }
  return styles;
}

const key = (a: Trait, x: string, b: Trait, y: string) => JSON.stringify({ [a]: x, [b]: y });

/** The value of a trait that covers most pairs still open with the traits that are fixed. */
function best(trait: Trait, style: Partial<Record<Trait, string>>, open: ReadonlySet<string>): string {
  const gain = (value: string) =>
    names.filter((other) => {
      const fixed = style[other];
      if (fixed === undefined || other === trait) return false;
      return open.has(
        names.indexOf(trait) < names.indexOf(other) ? key(trait, value, other, fixed) : key(other, fixed, trait, value),
      );
    }).length;
  return [...traits[trait]].reduce<string>((a, b) => (gain(b) > gain(a) ? b : a), traits[trait][0]);
}
