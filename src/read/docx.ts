import mammoth from 'mammoth';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type NumberedParagraph, numberParagraphs } from './docx-numbers.ts';
import { htmlLines } from './html.ts';
import type { ReadLines } from './text.ts';
import { Unreadable } from './unreadable.ts';
import { inflate, type ZipEntry, zipEntries } from './zip.ts';

/** DOCX -> HTML -> lines. Word's automatic numbers are part of what is printed, so they are worked out and written in. */
export async function readDocx(bytes: Uint8Array): Promise<ReadLines> {
  const entries = zipEntries(bytes);
  const main = entries.get('word/document.xml');
  if (!main) throw new Unreadable(notWord(entries));
  // The directory's sizes may lie; unpacking every part that will be used shows whether they do.
  for (const entry of entries.values()) if (/\.(?:xml|rels)$/i.test(entry.name)) inflate(entry);
  const numbers = numberParagraphs(xml(main), xml(entries.get('word/numbering.xml')));
  const { html, matched } = await toHtml(bytes, numbers);
  return { lines: htmlLines(html), ...(matched ? {} : { diagnostics: [unmatched] }) };
}

const unmatched: Diagnostic = {
  rule: 'read/numbers-unmatched',
  severity: 'warning',
  lines: [1, 1],
  message: 'The automatic numbers of this Word document could not be matched to its paragraphs; they are left out.',
};

async function toHtml(bytes: Uint8Array, numbers: NumberedParagraph[]): Promise<{ html: string; matched: boolean }> {
  let matched = true;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: DocxElement) => {
          matched = writePrinted(document, numbers);
          return document;
        },
      },
    );
    return { html: value, matched };
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('its text is nested too deeply');
    throw new Unreadable('is damaged: its XML cannot be read');
  }
}

/** mammoth's document tree, as far as it is used. */
interface DocxElement {
  type: string;
  value?: string;
  children?: DocxElement[];
  numbering?: { isOrdered: boolean; level: string } | null;
  isAllCaps?: boolean;
  isBold?: boolean;
}

/**
 * Writes into the text what Word shows but does not store as text: numbers of lists, capitals, tabs.
 * Where the numbers cannot be matched to the paragraphs they are left out: no number is better than a wrong one. Answers whether
 * they could.
 */
function writePrinted(document: DocxElement, numbers: NumberedParagraph[]): boolean {
  const numbered = descendants(document).filter((element) => element.numbering);
  const matched =
    numbered.length === numbers.length &&
    numbered.every((element, i) => {
      const number = numbers[i];
      return element.numbering?.level === number?.level && element.numbering?.isOrdered === number?.isOrdered;
    });
  numbered.forEach((element, i) => {
    if (!element.numbering?.isOrdered) return;
    element.numbering = null;
    const label = matched ? numbers[i]?.label : '';
    const isBold = element.children?.find((child) => child.type === 'run')?.isBold ?? false;
    if (label) element.children?.unshift({ type: 'run', isBold, children: [text(`${label} `)] });
  });
  for (const element of descendants(document)) {
    if (element.isAllCaps) for (const child of descendants(element)) child.value = child.value?.toUpperCase() as string;
    // HTML folds tabs into a space, and a column of names would run into the next.
    element.children = element.children?.map((child) =>
      child.type === 'tab' ? text('\u00a0\u00a0\u00a0') : child,
    ) as DocxElement[];
  }
  return matched;
}

const text = (value: string): DocxElement => ({ type: 'text', value });

function descendants(element: DocxElement): DocxElement[] {
  return (element.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

function xml(entry: ZipEntry | undefined): string {
  return entry ? Buffer.from(inflate(entry)).toString('utf8') : '';
}

function notWord(entries: Map<string, ZipEntry>): string {
  if (entries.has('xl/workbook.xml')) return 'is an Excel workbook; save it as PDF';
  if (entries.has('ppt/presentation.xml')) return 'is a PowerPoint presentation; save it as PDF';
  if (entries.has('content.xml')) return 'is an OpenDocument file; save it as DOCX or PDF';
  return 'is a zip archive; unpack it first';
}
