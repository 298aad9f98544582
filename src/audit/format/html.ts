import { type Cell, type Dossier, placeText } from '../dossier.ts';

/** A dossier as one HTML page that needs nothing else and prints well. */
export function html(dossier: Dossier): string {
  const period = `${dossier.period.from ?? 'from the first record'} to ${dossier.period.to ?? 'the last record'}`;
  const sections = dossier.sections.map(({ heading, note, columns: all, rows: whole }) => {
    const tables = narrowed(all, whole).map(({ columns, rows }) => {
      const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
      const body = rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${withPlaces(cell)}</td>`).join('')}</tr>`)
        .join('\n');
      return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
    });
    const shown = whole.length ? tables.join('\n') : '<p>None.</p>';
    return `<section>\n<h2>${escaped(heading)}</h2>\n${note ? `<p>${escaped(note)}</p>\n` : ''}${shown}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(dossier.title)}</title>
<style>
body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
@page { size: A4; margin: 15mm; }
.table { margin-bottom: 1rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { overflow-wrap: anywhere; border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
thead { background: #eee; display: table-header-group; }
tr { break-inside: avoid; }
small { color: #444; }
@media print { body { font-size: 9pt; margin: 0; max-width: none; padding: 0; } .table { overflow: visible; } }
@media (max-width: 40rem) { body { margin: 1rem auto; padding: 0 0.5rem; } table { font-size: 0.85rem; } }
</style>
</head>
<body>
<h1>${escaped(dossier.title)}</h1>
<p>Period: ${escaped(period)}. Made on ${escaped(dossier.made.on)} from revision ${dossier.made.revision} of the graph.</p>
${sections.join('\n')}
</body>
</html>
`;
}

/** As many columns as fit a page: a wider table goes on in a further one, with whom each row is about in front again. */
const most = 10;
function narrowed(columns: string[], rows: Cell[][]): { columns: string[]; rows: Cell[][] }[] {
  if (columns.length <= most) return [{ columns, rows }];
  const parts = [];
  for (let from = 1; from < columns.length; from += most - 1) {
    const cut = <T>(list: T[]) => [...list.slice(0, 1), ...list.slice(from, from + most - 1)];
    parts.push({ columns: cut(columns), rows: rows.map(cut) });
  }
  return parts;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

function withPlaces({ text, places }: Cell) {
  const where = places
    .map((place) => `${escaped(placeText(place))}${place.quote ? ` <q>${escaped(place.quote)}</q>` : ''}`)
    .join(', ');
  return where ? `${escaped(text)} <small>${where}</small>` : escaped(text);
}
