import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

const fragments = new URL('app/queries/fragments/', import.meta.url);

/** The one operation of a file with the fragments that it uses, as the server knows it: its text, and the SHA-256 by which it is asked. */
export function trustedOf(file: string): { text: string; sha256: string } {
  const shared = readdirSync(fragments)
    .sort()
    .map((name) => readFileSync(new URL(name, fragments), 'utf8'));
  const [document] = Object.values(separateOperations(parse([readFileSync(file, 'utf8'), ...shared].join('\n'))));
  if (!document) throw new Error(`${file} holds no operation`);
  const text = print(document);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** For vite: an imported operation is the SHA-256 by which it is asked; its text comes along only where `text` is imported. */
export const trustedDocuments = {
  name: 'trusted-documents',
  load(id: string) {
    if (!id.endsWith('.graphql')) return null;
    const { text, sha256 } = trustedOf(id);
    return `export default ${JSON.stringify(sha256)};\nexport const text = ${JSON.stringify(text)};`;
  },
};
