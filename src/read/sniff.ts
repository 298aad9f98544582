import { Unreadable } from './unreadable.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'text';

/** Files that are recognised only to say what to do with them. */
const foreign: [name: string, magic: number[]][] = [
  ['a Word 97-2003 document; save it as DOCX or PDF', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document; save it as DOCX or PDF', [...'{\\rtf'].map((c) => c.charCodeAt(0))],
  ['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture (JPEG)', [0xff, 0xd8, 0xff]],
  ['a picture (GIF)', [0x47, 0x49, 0x46, 0x38]],
  ['a picture (TIFF)', [0x49, 0x49, 0x2a, 0x00]],
  ['a picture (TIFF)', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7-zip archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** What the bytes are, by content. The name only settles what content leaves open: a fragment of HTML. */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'docx';
  for (const [name, magic] of foreign) if (startsWith(bytes, magic)) throw new Unreadable(`is ${name}`);
  // PDF readers accept junk in front of the header, within the first kilobyte.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/%PDF-\d/.test(head)) return 'pdf';
  // latin1 keeps one character a byte; NULs go so that UTF-16 sniffs like ASCII.
  const start = Buffer.from(bytes.subarray(0, 65536)).toString('latin1').replaceAll('\0', '');
  return looksLikeHtml(start, /\.x?html?$/i.test(fileName)) ? 'html' : 'text';
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function looksLikeHtml(start: string, named: boolean): boolean {
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (/^<!doctype\s+html|^<(?:html|head|body)[\s>]/i.test(text)) return true;
  if (/^<(?:\?xml|!--)/i.test(text) && /<(?:html|body)[\s>]/i.test(text)) return true;
  const blocks = text.match(/<\/(?:p|div|h[1-6]|li|table|tr|td|body)>/gi)?.length ?? 0;
  if (named ? blocks > 0 : blocks >= 5 && text.startsWith('<')) return true;
  // A fragment whose lines end with "<br />" only.
  const breaks = text.match(/<br\s?\/?>/gi)?.length ?? 0;
  return breaks >= 5 && breaks > text.split('\n').length;
}

/**
 * Markdown differs from plain text only in its media type. It takes three lines that only markdown writes:
 *   ## Heading   **Bold line**   | --- | --- |
 */
export function looksLikeMarkdown(lines: string[], fileName: string): boolean {
  if (/\.(?:md|markdown)$/i.test(fileName)) return true;
  let marks = 0;
  for (const line of lines) {
    if (/^#{1,6} \S|^\*\*[^*]+\*\*|^\|(?: *:?-{3,}:? *\|)+ *$/.test(line) && ++marks >= 3) return true;
  }
  return false;
}

/** Markdown may be HTML throughout, as converters of web sites leave it: `<p>Present</p><ul><li>Jo Ash</li>`. */
export function holdsHtml(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim());
  const tagged = printed.filter((line) =>
    /^\s*<\/?(?:p|ul|ol|li|div|h[1-6]|table|tbody|tr|td|th|br)\b[^<>]*>/i.test(line),
  );
  return tagged.length >= 5 && tagged.length >= printed.length * 0.7;
}
