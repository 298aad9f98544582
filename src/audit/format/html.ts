import { type Cell, type Dossier, placeText } from '../dossier.ts';

/** A dossier as one HTML page that needs nothing else and prints well. */
export function html(dossier: Dossier): string {
  const period = `${dossier.period.from ?? 'from the first record'} to ${dossier.period.to ?? 'the last record'}`;
  const sections = dossier.sections.map(({ heading, note, columns, rows }) => {
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const body = rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${withPlaces(cell)}</td>`).join('')}</tr>`)
      .join('\n');
    const table = rows.length
      ? `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
      : '<p>None.</p>';
    return `<section>\n<h2>${escaped(heading)}</h2>\n${note ? `<p>${escaped(note)}</p>\n` : ''}${table}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(dossier.title)}</title>
<style>
body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
thead { background: #eee; display: table-header-group; }
tr { break-inside: avoid; }
small { color: #444; }
</style>
</head>
<body>
<h1>${escaped(dossier.title)}</h1>
<p>Period: ${escaped(period)}.</p>
${sections.join('\n')}
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

function withPlaces({ text, places }: Cell) {
  const where = places.map(placeText).join(', ');
  return where ? `${escaped(text)} <small>${escaped(where)}</small>` : escaped(text);
}
