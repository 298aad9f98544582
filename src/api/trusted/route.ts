import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { refuse } from '../http/refuse.ts';
import { documentsIn, documentsOf, explorerFolder, operationsFolder, type TrustedDocument } from './documents.ts';

/**
 * Lets a client send the SHA-256 of a trusted document in place of its text: as `documentId` ("sha256:...") or as Apollo's clients do, in
 * `extensions.persistedQuery.sha256Hash`. With `only`, whatever is no trusted document is refused, also where its text is sent.
 */
export function trusted(only: boolean): RequestHandler {
  const bySha = new Map<string, TrustedDocument>();
  for (const folder of [operationsFolder, explorerFolder])
    for (const document of documentsIn(folder)) bySha.set(document.sha256, document);
  return (request, response, next) => {
    const get = request.method === 'GET';
    const asked: Asked = get ? fromAddress(request.query) : (request.body ?? {});
    const sha = shaOf(asked);
    if (sha !== null && asked.query === undefined) {
      const found = bySha.get(sha);
      if (!found) return refuse(request, response, unknown(sha));
      if (get) {
        const [path = '', search = ''] = request.url.split('?');
        const given = new URLSearchParams(search);
        given.delete('extensions');
        given.delete('documentId');
        given.set('query', found.text);
        request.url = `${path}?${given}`;
      } else {
        // Apollo would look for a persisted query of its own.
        const { extensions: _, documentId: __, ...rest } = asked;
        request.body = { ...rest, query: found.text, operationName: found.name };
      }
      return next();
    }
    if (only && !isTrusted(asked, bySha)) return refuse(request, response, untrusted());
    next();
  };
}

interface Asked {
  query?: unknown;
  operationName?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

function fromAddress(query: Record<string, unknown>): Asked {
  const { extensions, ...rest } = query;
  if (typeof extensions !== 'string') return rest;
  try {
    return { ...rest, extensions: JSON.parse(extensions) };
  } catch {
    return rest;
  }
}

function shaOf({ documentId, extensions }: Asked): string | null {
  const sha = extensions?.persistedQuery?.sha256Hash;
  if (typeof sha === 'string') return sha;
  return typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : null;
}

/** By what it asks, not by how it is spaced: every operation of the text must be a trusted one. */
function isTrusted({ query }: Asked, bySha: ReadonlyMap<string, unknown>): boolean {
  if (typeof query !== 'string') return false;
  try {
    const all = documentsOf(query);
    return all.length > 0 && all.every(({ sha256 }) => bySha.has(sha256));
  } catch {
    return false;
  }
}

// The code by which Apollo's clients know to send the text instead.
const unknown = (sha: string) =>
  new GraphQLError(
    `No trusted document has the SHA-256 ${JSON.stringify(sha.slice(0, 64))}: see schema/trusted.json.`,
    {
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 404 } },
    },
  );

const untrusted = () =>
  new GraphQLError('This server answers trusted documents only: send the SHA-256 of one, see schema/trusted.json.', {
    extensions: { code: 'NOT_TRUSTED', http: { status: 403 } },
  });
