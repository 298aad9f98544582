import type { Graph } from '../port.ts';

/** What tells namesakes apart. */
export interface Career {
  /** Names of the councils whose records name the person. */
  councils: string[];
  /** Titles of roles, the latest first. */
  roles: string[];
  /** "2019-2024", or one year; absent where no dated record names the person. */
  years?: string;
}

/** The careers of people, by id. */
export async function readCareers(graph: Graph, ids: string[]): Promise<Map<string, Career>> {
  const [councils, roles, years] = await Promise.all([
    graph.read('names-people-councils', { ids }),
    graph.read('names-people-roles', { ids }),
    graph.read('names-people-years', { ids }),
  ]);
  const named = (rows: typeof councils, id: string) => [
    ...new Set(rows.filter(({ person }) => person === id).map(({ name }) => String(name))),
  ];
  return new Map(
    ids.map((id) => {
      const span = years.find(({ person }) => person === id);
      const [first, last] = [String(span?.first ?? '').slice(0, 4), String(span?.last ?? '').slice(0, 4)];
      return [
        id,
        {
          councils: named(councils, id),
          roles: named(roles, id),
          ...(first ? { years: first === last ? first : `${first}-${last}` } : {}),
        },
      ];
    }),
  );
}
