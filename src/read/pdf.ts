import { getDocumentProxy } from 'unpdf';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Glyphs, layOut } from './pdf-lines.ts';
import type { ReadLines } from './text.ts';
import { Unreadable } from './unreadable.ts';

/**
 * PDF -> lines as they stand on the pages, with their page numbers. pdf.js resolves fonts and encodings; nothing of the
 * document is run or fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadLines> {
  // pdf.js mends a cut-off file in silence by dropping pages, and dropped pages would look like facts that are not there.
  if (!isComplete(bytes)) throw new Unreadable('is truncated: the PDF has no end mark');
  const pdf = await open(bytes);
  const printed: Glyphs[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      printed.push(items.filter((item) => 'str' in item).map(toGlyphs));
      page.cleanup();
    } catch {
      throw new Unreadable(`is damaged: page ${number} cannot be read`);
    }
  }
  await pdf.destroy();
  return joined(layOut(printed));
}

function joined(printed: string[][]): ReadLines {
  const lines: string[] = [];
  const pages: number[] = [];
  const hollow: number[] = [];
  for (const [i, page] of printed.entries()) {
    if (page.length === 0) hollow.push(i + 1);
    else if (lines.length > 0) page.unshift('');
    for (const line of page) {
      lines.push(line);
      pages.push(i + 1);
    }
  }
  if (lines.length === 0) throw new Unreadable('has no text layer (scanned?); it needs to be put through OCR first');
  const diagnostics = hollow.map((page) => withoutText(page, pages));
  return { lines, pages, ...(diagnostics.length > 0 ? { diagnostics } : {}) };
}

function withoutText(page: number, pages: number[]): Diagnostic {
  // Told at the line after which the page would stand.
  const line = Math.max(1, pages.findLastIndex((other) => other < page) + 1);
  const message = `Page ${page} holds no text: it is blank, or a scan whose facts are missing here.`;
  return { rule: 'read/page-without-text', severity: 'warning', lines: [line, line], message };
}

async function open(bytes: Uint8Array) {
  try {
    // pdf.js takes the buffer away from its owner, so it gets a copy (and it wants no Buffer, whose slice is none).
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, enableXfa: false });
  } catch (error) {
    const name = (error as Error).name;
    if (name === 'PasswordException') throw new Unreadable('is encrypted: it opens with a password only');
    throw new Unreadable('is damaged: it has no readable PDF structure');
  }
}

/** Some writers put more than a kilobyte of padding behind the mark. */
function isComplete(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-4096)).toString('latin1').includes('%%EOF');
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

function toGlyphs({ str, transform, width }: TextItem): Glyphs {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d) || 1 };
}
