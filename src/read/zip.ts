import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

/** Inflated bytes that a document may have in all; a ratio of 1:1000 is a bomb, not a document. */
const maxInflated = 200 * 1024 * 1024;

export interface ZipEntry {
  name: string;
  size: number;
  method: number;
  data: Uint8Array;
}

/**
 * The entries of a zip file, from its central directory, without inflating any.
 * Throws Unreadable when the file is cut off, uses encryption, or inflates to more than `maxInflated`.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  try {
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no directory entry');
      if (view.getUint16(at + 8, true) & 1) throw new Unreadable('is encrypted');
      const size = view.getUint32(at + 24, true);
      const packed = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > bytes.length) throw new RangeError('entry beyond the end');
      total += size;
      if (total > maxInflated) throw tooBig();
      entries.set(name, {
        name,
        size,
        method: view.getUint16(at + 10, true),
        data: bytes.subarray(start, start + packed),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('is damaged or truncated');
    throw error;
  }
  return entries;
}

/** Inflates one entry, and no further than the directory declares. */
export function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) throw new Unreadable('is packed in a way that is not known');
  try {
    return inflateRawSync(entry.data, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooBig();
    throw new Unreadable('is damaged: a part of it cannot be unpacked');
  }
}

const tooBig = () => new Unreadable('unpacks to far more than a document holds and was given up');

function endOfDirectory(view: DataView): number {
  // The record is the last of the file, but for a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Unreadable('is truncated: the end of the document is missing');
}
