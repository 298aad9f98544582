import { visible } from './parts/words.tsx';

/** A cell that no spreadsheet takes for a formula: what would start one gets an apostrophe in front. */
function cell(value: string): string {
  const shown = visible(value);
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv = (rows: string[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

export function download(name: string, rows: string[][]): void {
  // Spreadsheets take a file without this mark for the code page of their system.
  const url = URL.createObjectURL(new Blob([`\ufeff${csv(rows)}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
