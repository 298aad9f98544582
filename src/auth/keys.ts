import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { UserError } from '../model/errors.ts';

export const rights = ['read', 'write'] as const;
export type Right = (typeof rights)[number];

/** A key as it is kept: never the key itself, which is long and random, so that its hash leads nobody back to it. */
export interface KeyEntry {
  name: string;
  rights: Right[];
  sha256: string;
}

const hash = (key: string) => createHash('sha256').update(key).digest();

/** A new key, to be shown once, and the entry to keep. */
export function makeKey(name: string, granted: Right[]): { key: string; entry: KeyEntry } {
  if (!/^[\w-]{1,40}$/.test(name))
    throw new UserError('USAGE', `A key is named by letters, digits, "-" and "_", at most 40; "${name}" is not.`);
  const key = `mg_${randomBytes(32).toString('base64url')}`;
  return { key, entry: { name, rights: granted, sha256: hash(key).toString('hex') } };
}

/** "reports:read+write:0f3a..." */
const writeEntry = ({ name, rights, sha256 }: KeyEntry) => `${name}:${rights.join('+')}:${sha256}`;

/** Entries as `keys create` writes them, apart by spaces, commas or lines. Throws UserError USAGE, without the text: it may be a key. */
export function readEntries(text: string, from: string): KeyEntry[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((entry, index) => {
      const [, name = '', granted = '', sha256 = ''] = /^([\w-]+):([a-z+]+):([0-9a-f]{64})$/.exec(entry) ?? [];
      const read = granted.split('+').filter((right): right is Right => (rights as readonly string[]).includes(right));
      if (name === '' || read.length === 0)
        throw new UserError(
          'USAGE',
          `${from}: entry ${index + 1} is no entry of a key: expected name:read:sha-256, as "npm run keys -- create" prints it.`,
        );
      return { name, rights: read, sha256 };
    });
}

export function readKeyFile(path: string): KeyEntry[] {
  return existsSync(path) ? readEntries(readFileSync(path, 'utf8'), path) : [];
}

export function writeKeyFile(path: string, entries: KeyEntry[]): void {
  writeFileSync(path, entries.map((entry) => `${writeEntry(entry)}\n`).join(''), { mode: 0o600 });
}

/** The entry of a key; every entry is compared, each in the same time, so that the time tells nothing. */
export function entryOf(key: string, entries: readonly KeyEntry[]): KeyEntry | undefined {
  const given = hash(key);
  let found: KeyEntry | undefined;
  for (const entry of entries) if (timingSafeEqual(given, Buffer.from(entry.sha256, 'hex'))) found = entry;
  return found;
}
