import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse, print, separateOperations } from 'graphql';

/** One operation that is known beforehand, with the fragments that it uses and nothing else. */
export interface TrustedDocument {
  name: string;
  /** SHA-256 of `text`, in hexadecimal. */
  sha256: string;
  /** As graphql-js prints it, so that spaces and comments do not matter. */
  text: string;
  document: DocumentNode;
  /** What the comment above it says; empty without one. */
  comment: string;
}

const folderOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The operations for programs of others, and those of the explorer. */
export const operationsFolder = folderOf('schema/operations');
export const explorerFolder = folderOf('src/explore/app/queries');

/**
 * The operations of the files of a folder, by name of file and in the order in which they stand there. Fragments that several of them use lie
 * in a folder `fragments` below.
 */
export function documentsIn(folder: string): TrustedDocument[] {
  const shared = existsSync(`${folder}/fragments`) ? textsIn(`${folder}/fragments`) : [];
  return textsIn(folder).flatMap((text) => documentsOf([text, ...shared].join('\n')));
}

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** Each operation of a text by itself. Throws GraphQLError where it is no GraphQL. */
export function documentsOf(source: string): TrustedDocument[] {
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => {
    const text = print(document);
    return {
      name,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      document,
      comment: commentOf(document),
    };
  });
}

function commentOf({ definitions }: DocumentNode): string {
  const lines: string[] = [];
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  for (let token = operation?.loc?.startToken.prev; token?.kind === 'Comment'; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.join(' ');
}
