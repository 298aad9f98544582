import { getDocumentProxy } from 'unpdf';
import { type Glyphs, pageLines } from './pdf-lines.ts';
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
  const lines: string[] = [];
  const pages: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(() => {
      throw new Unreadable(`is damaged: page ${number} cannot be read`);
    });
    const { items } = await page.getTextContent();
    const printed = pageLines(items.filter((item) => 'str' in item).map(toGlyphs));
    page.cleanup();
    if (printed.length === 0) continue;
    if (lines.length > 0) printed.unshift('');
    for (const line of printed) {
      lines.push(line);
      pages.push(number);
    }
  }
  await pdf.destroy();
  if (lines.length === 0) throw new Unreadable('has no text layer (scanned?); it needs to be put through OCR first');
  return { lines, pages };
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
