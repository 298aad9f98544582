import { getDocumentProxy } from 'unpdf';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LineLook } from '../model/text.ts';
import { Fonts, mendArrayBuffer } from './pdf-fonts.ts';
import { type Glyphs, layOut, type Printed } from './pdf-lines.ts';
import type { ReadLines } from './text.ts';
import { Unreadable } from './unreadable.ts';

/**
 * PDF -> lines as they stand on the pages, with their page numbers. pdf.js resolves fonts and encodings; nothing of the
 * document is run or fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadLines> {
  // pdf.js mends a cut-off file in silence by dropping pages, and dropped pages would look like facts that are not there.
  if (!isComplete(bytes)) throw new Unreadable('is truncated: the PDF has no end mark');
  mendArrayBuffer();
  const pdf = await open(bytes);
  const printed: Glyphs[][] = [];
  const fonts = new Fonts();
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.filter((item) => 'str' in item);
      await fonts.learn(page, new Set(texts.map(({ fontName }) => fontName)));
      printed.push(upright(texts.map((item) => toGlyphs(item, fonts))));
      page.cleanup();
    } catch {
      throw new Unreadable(`is damaged: page ${number} cannot be read`);
    }
  }
  await pdf.destroy();
  return joined(layOut(printed));
}

function joined(printed: Printed[][]): ReadLines {
  const lines: string[] = [];
  const looks: LineLook[] = [];
  const pages: number[] = [];
  const hollow: number[] = [];
  for (const [i, page] of printed.entries()) {
    if (page.length === 0) hollow.push(i + 1);
    else if (lines.length > 0) page.unshift({ text: '', boldTo: 0, size: 1 });
    for (const { text, ...look } of page) {
      lines.push(text);
      looks.push(look);
      pages.push(i + 1);
    }
  }
  if (lines.length === 0) throw new Unreadable('has no text layer (scanned?); it needs to be put through OCR first');
  const diagnostics = hollow.map((page) => withoutText(page, pages));
  return { lines, pages, looks, ...(diagnostics.length > 0 ? { diagnostics } : {}) };
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
  fontName: string;
}

/** A run and the way it is turned, in quarters of a circle; a slanted one (a stamp across the page) has no quarter. */
type Turned = Glyphs & { quarter: number };

function toGlyphs({ str, transform, width, fontName }: TextItem, fonts: Fonts): Turned {
  const [a = 1, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const quarter = Math.atan2(b, a) / (Math.PI / 2);
  const size = Math.hypot(c, d) || 1;
  return { text: str, x, y, width, size, bold: fonts.isBold(fontName), quarter: (quarter + 4) % 4 };
}

/** A page that is turned on its side, set upright; what stands across its text is a stamp and no text of the record. */
function upright(runs: Turned[]): Glyphs[] {
  const near = (run: Turned, quarter: number) => Math.abs(((run.quarter - quarter + 6) % 4) - 2) < 0.05;
  const ink = [0, 1, 2, 3].map((quarter) =>
    runs.reduce((sum, run) => sum + (near(run, quarter) ? run.text.length : 0), 0),
  );
  const quarter = ink.indexOf(Math.max(...ink));
  return runs
    .filter((run) => near(run, quarter))
    .map(({ quarter: _, x, y, ...run }) => {
      const [turnedX, turnedY] = [
        [x, y],
        [y, -x],
        [-x, -y],
        [-y, x],
      ][quarter] as [number, number];
      return { ...run, x: turnedX, y: turnedY };
    });
}
