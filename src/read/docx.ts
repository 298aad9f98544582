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
  const document = unfielded(xml(main));
  const numbers = numberParagraphs(document, xml(entries.get('word/numbering.xml')));
  const { html, matched } = await toHtml(entries, document, numbers);
  const pageHeads = headersOf(document, entries);
  return {
    lines: htmlLines(html),
    ...(pageHeads.length ? { pageHeads } : {}),
    ...(matched ? {} : { diagnostics: [unmatched] }),
  };
}

/** What a simple field shows is text as any other: a document's property, a merged word. mammoth leaves it out with the field. */
const unfielded = (document: string) => document.replace(/<\/?w:fldSimple(?:\s[^<>]*)?(?<!\/)>/g, '');

/** What the header of the first page and of the others prints, line by line. */
function headersOf(document: string, entries: Map<string, ZipEntry>): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of xml(entries.get('word/_rels/document.xml.rels')).matchAll(/<Relationship\s[^<>]*>/g))
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  const parts = new Set<string>();
  for (const [tag] of document.matchAll(/<w:headerReference\s[^<>]*>/g))
    if (attribute(tag, 'w:type') !== 'even') parts.add(targets.get(attribute(tag, 'r:id')) ?? '');
  const texts = [...parts].flatMap((part) =>
    unfielded(xml(entries.get(`word/${part}`)))
      .split('</w:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<>]*)<\/w:t>/g)].map(([, shown]) => shown).join(''),
      ),
  );
  return texts
    .map((shown) => decoded(shown).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, 40);
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (shown: string) => shown.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

const unmatched: Diagnostic = {
  rule: 'read/numbers-unmatched',
  severity: 'warning',
  lines: [1, 1],
  message: 'The automatic numbers of this Word document could not be matched to its paragraphs; they are left out.',
};

async function toHtml(
  entries: Map<string, ZipEntry>,
  document: string,
  numbers: NumberedParagraph[],
): Promise<{ html: string; matched: boolean }> {
  let matched = true;
  // mammoth takes an open archive too, so it sees the document as mended here
  const file = {
    exists: (name: string) => entries.has(name),
    read: async (name: string, encoding?: string) => {
      const part =
        name === 'word/document.xml' ? Buffer.from(document) : Buffer.from(inflate(entries.get(name) as ZipEntry));
      if (encoding === 'base64') return part.toString('base64');
      return encoding ? part.toString('utf8').replace(/^\uFEFF/, '') : part;
    },
  };
  try {
    const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: DocxElement) => {
        matched = writePrinted(document, numbers);
        return document;
      },
    });
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
