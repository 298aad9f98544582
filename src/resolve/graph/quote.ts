import type { LineSpan } from '../../model/facts.ts';

/** The words on some lines of a record: white space collapsed, the marks of markdown and tables taken off. */
export function quoteOf(lines: string[], [first, last]: LineSpan): string | undefined {
  const text = lines
    .slice(first - 1, last)
    .map((line) => line.replace(/^\s*(?:#{1,6}\s+|[*+-]\s+|>\s?)/, ''))
    .join(' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\\([\\*_.()[\]-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}
