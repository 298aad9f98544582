import { findNamed } from '../graph/names/find.ts';
import { type NamedKind, readNames } from '../graph/names/named.ts';
import { readCareers } from '../graph/names/people.ts';
import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';

/** Whom or what an audit is about. */
export interface Subject {
  kind: 'people' | 'organizations';
  id: string;
  name: string;
}

/**
 * The person or the body that is called so. Throws UserError as `findNamed`; a name that a person and a body share is refused,
 * since the two audits answer different questions.
 */
export async function findSubject(graph: Graph, asked: string): Promise<Subject> {
  const lists = (kind: NamedKind) => readNames(graph, kind);
  const tried = await Promise.all(
    (['people', 'organizations'] as const).map(async (kind) => {
      try {
        const { id, name } = await findNamed(asked, kind, lists, (people) => readCareers(graph, people));
        return { kind, id, name };
      } catch (error) {
        if (error instanceof UserError) return error;
        throw error;
      }
    }),
  );
  const found = tried.filter((one): one is Subject => !(one instanceof UserError));
  if (found.length > 1)
    throw new UserError(
      'AMBIGUOUS',
      `"${asked}" is a person and a body: ${found.map(({ id }) => id).join(', ')}. Give the id.`,
    );
  if (found[0]) return found[0];
  const errors = tried.filter((one) => one instanceof UserError);
  throw errors.find(({ code }) => code === 'AMBIGUOUS' || code === 'BAD_INPUT') ?? notFound(asked, errors);
}

function notFound(asked: string, errors: UserError[]): UserError {
  const suggestions = errors.flatMap(({ details }) => ((details.suggestions ?? []) as string[]).slice(0, 3));
  const nearest = suggestions.length > 0 ? ` The nearest names: ${suggestions.join('; ')}.` : '';
  return new UserError('NOT_FOUND', `No person and no body is called "${asked}".${nearest}`, { suggestions });
}
