import { type Cell, type Dossier, placeText } from '../dossier.ts';

/** A dossier as Markdown: one table a section, each figure followed by the places that prove it. */
export function markdown(dossier: Dossier): string {
  const lines = [
    `# ${inline(dossier.title)}`,
    '',
    `Period: ${dossier.period.from ?? 'from the first record'} to ${dossier.period.to ?? 'the last record'}.`,
    `Made on ${dossier.made.on} from revision ${dossier.made.revision} of the graph.`,
    '',
  ];
  for (const section of dossier.sections) {
    lines.push(`## ${inline(section.heading)}`, '');
    if (section.note) lines.push(inline(section.note), '');
    if (section.rows.length === 0) lines.push('None.', '');
    else
      lines.push(
        row(section.columns.map(inline)),
        row(section.columns.map(() => '---')),
        ...section.rows.map((cells) => row(cells.map(withPlaces))),
        '',
      );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** Marks that would break a table or become markup are escaped. */
const inline = (text: string) => text.replace(/[\\|*_`[\]<>]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

function withPlaces({ text, places }: Cell) {
  const where = places
    .map((place) => `\`${placeText(place)}\`${place.quote ? ` "${inline(place.quote)}"` : ''}`)
    .join(', ');
  return [inline(text), where && `(${where})`].filter(Boolean).join(' ');
}
