import { createHash } from 'node:crypto';
import type { RecordText } from '../model/text.ts';
import { decodeText } from './decode.ts';
import { maxFileBytes, tooLarge } from './file.ts';
import { frontMatterApart } from './front-matter.ts';
import { formatOf, holdsHtml, looksLikeMarkdown } from './sniff.ts';
import { type ReadLines, readText } from './text.ts';
import { Unreadable, unreadable } from './unreadable.ts';

export { maxFileBytes, readBytes } from './file.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The text of a record with its line (and, where there are any, page) numbers. The reader is picked by content;
 * `fileName` is a hint. Nothing is fetched from any address that the file names.
 * @throws UserError UNREADABLE: "minutes.pdf: has no text layer (scanned?)"
 */
export async function readRecord(bytes: Uint8Array, fileName: string): Promise<RecordText> {
  try {
    if (bytes.length === 0) throw new Unreadable('is empty');
    if (bytes.length > maxFileBytes) throw new Unreadable(tooLarge(bytes.length));
    const { mediaType, lines: raw, ...more } = await read(bytes, fileName);
    const lines = raw.map(composed);
    if (lines.every((line) => line.trim() === '')) throw new Unreadable('is empty: it holds no text');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { fileName, sha256, mediaType, lines, ...more };
  } catch (error) {
    if (error instanceof Unreadable) throw unreadable(fileName, error.message);
    throw error;
  }
}

/** One form for each letter: "é" of two characters is one, and "ﬁ" of one is two; "Clerk¹s" and " \u00ad " are an apostrophe and a dash of an old Macintosh. */
function composed(line: string): string {
  if (!/[^\0-\x7f]/.test(line)) return line;
  return (line.includes('\ufffd') ? restored(line) : line)
    .normalize('NFC')
    .replace(/(?<=\p{Ll})\u00b9(?=\p{Ll})/gu, '’')
    .replace(/(?<=\s)\u00ad(?=\s)/g, '–')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

/** "the Clerk\ufffds report", "Item 6 \ufffd Parks", "\ufffd500": what a web page lost can be told from what stands beside it. */
function restored(line: string): string {
  return line
    .replace(/(?<=\p{L})\ufffd(?=\p{L})/gu, '’')
    .replace(/(?<=\s)\ufffd(?=\s)/g, '–')
    .replace(/\ufffd(?=\d)/g, '£');
}

/** PDF, DOCX and HTML readers bring large libraries along, so each is loaded when the first such file comes. */
async function read(bytes: Uint8Array, fileName: string): Promise<ReadLines & { mediaType: string }> {
  switch (formatOf(bytes, fileName)) {
    case 'pdf':
      return { mediaType: 'application/pdf', ...(await (await import('./pdf.ts')).readPdf(bytes)) };
    case 'docx':
      return { mediaType: docx, ...(await (await import('./docx.ts')).readDocx(bytes)) };
    case 'html':
      return { mediaType: 'text/html', ...(await import('./html.ts')).readHtml(bytes) };
    case 'text': {
      const read = readText(decodeText(bytes));
      const { lines, ...more } = frontMatterApart(read.lines);
      const marked = lines !== read.lines || looksLikeMarkdown(lines, fileName);
      if (marked && !read.pages && holdsHtml(lines)) {
        const { htmlLines } = await import('./html.ts');
        return { mediaType: 'text/markdown', lines: htmlLines(lines.join('\n').trim()), ...more };
      }
      if (!marked) return { mediaType: 'text/plain', ...read, lines };
      const { markdownLines } = await import('./markdown.ts');
      return { mediaType: 'text/markdown', ...read, lines: markdownLines(lines), ...more };
    }
  }
}
