import type { Row } from './port.ts';
import { searchProperty, wordsProperty } from './search.ts';

/**
 * Rows as both engines give them: null for what is absent, numbers for integers and floats, strings (all dates and times in the
 * graph are ISO strings), booleans, lists, and maps of these. A named query returns no nodes, relationships or paths; what
 * `properties(n)` gives is without the store's own search text.
 */
export function plainRows(rows: Record<string, unknown>[], query: string): Row[] {
  return rows.map((row) => mapOf(row, query));
}

function mapOf(map: object, query: string): Row {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      key === searchProperty || key === wordsProperty ? [] : [[key, plain(value, query)]],
    ),
  );
}

function plain(value: unknown, query: string): unknown {
  if (value === null || value === undefined) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((entry) => plain(entry, query));
  // Neo4j's nodes are objects of a class; Grafeo's are plain objects with these keys.
  if (typeof value === 'object' && isMap(value)) return mapOf(value, query);
  throw new Error(
    `query "${query}" returns a value that is not plain: return properties instead of a node or relationship`,
  );
}

function isMap(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('_labels' in value) && !('_type' in value);
}
