import iconv from 'iconv-lite';
import { Unreadable } from './unreadable.ts';

/**
 * Bytes of a text file -> string, without a byte order mark. Tried in order: byte order marks, UTF-16 without one
 * (every other byte is NUL in English text), strict UTF-8, Windows-1252. `declared` is a label from the document itself
 * (HTML's meta charset); it is believed only where the bytes are no valid UTF-8, because it is often wrong.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const text = decode(bytes, declared);
  if (looksBinary(text)) throw new Unreadable('is not text (binary, or in an encoding that is not known)');
  return text;
}

function decode(bytes: Uint8Array, declared?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) {
    if (marked !== 'utf8' && bytes.length % 2)
      throw new Unreadable('breaks off in the middle of a character (truncated?)');
    if (marked !== 'utf8') return iconv.decode(buffer, marked);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Cut off within a character: the rest is sound UTF-8 and really uses it.
    const whole = bytes.subarray(0, lastCharacterStart(bytes));
    if (isUtf8BeyondAscii(whole)) throw new Unreadable('breaks off in the middle of a character (truncated?)');
    if (marked === 'utf8') throw new Unreadable('is marked as UTF-8 but is not');
    return iconv.decode(buffer, believed(declared));
  }
}

/** As browsers do: a page that calls itself Latin-1 or ASCII is Windows-1252, whose quotes and dashes those lack. */
function believed(declared: string | undefined): string {
  if (!declared || /^(?:utf-?8|(?:us-)?ascii|latin-?1|iso-?8859-?1|x-.*)$/i.test(declared)) return 'windows-1252';
  return iconv.encodingExists(declared) ? declared : 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): 'utf8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Offset of the last byte that starts a character of more than one byte, within the last three bytes. */
function lastCharacterStart(bytes: Uint8Array): number {
  for (let i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) if ((bytes[i] ?? 0) >= 0xc0) return i;
  return bytes.length;
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * A NUL, or more than one control character (other than white space) in a thousand. Of characters that were lost before it was saved a
 * text may hold more: a web page shows "\ufffd" for each dash and apostrophe.
 */
function looksBinary(text: string): boolean {
  let strange = 0;
  let lost = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32) || code === 0x7f || (code > 0x7f && code < 0xa0 && code !== 0x85))
      strange++;
    else if (code === 0xfffd) lost++;
  }
  return (strange > 3 && strange > text.length / 1000) || (lost > 3 && lost > text.length / 50);
}
