import type { Row } from './port.ts';
import { searchProperty, wordsProperty } from './search.ts';

/**
 * Rows as both engines give them: null for what is absent, numbers for integers and floats, strings (all dates and times in the
 * graph are ISO strings), booleans, lists, and maps of these. A named query returns no nodes, relationships or paths; what
 * `properties(n)` gives is without the store's own search text. The rows that are given are changed, not copied: an answer brings thousands.
 */
export function plainRows(rows: Record<string, unknown>[], query: string): Row[] {
  for (const row of rows) plainMap(row, query);
  return rows;
}

function plainMap(map: Row, query: string): Row {
  for (const key of Object.keys(map)) {
    if (key === searchProperty || key === wordsProperty) delete map[key];
    else if (!isScalar(map[key])) map[key] = plain(map[key], query);
  }
  return map;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
}

function plain(value: unknown, query: string): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (!isScalar(value[at])) value[at] = plain(value[at], query);
    return value;
  }
  // Neo4j's nodes are objects of a class; Grafeo's are plain objects with these keys.
  if (typeof value === 'object' && value !== null && isMap(value)) return plainMap(value as Row, query);
  throw new Error(
    `query "${query}" returns a value that is not plain: return properties instead of a node or relationship`,
  );
}

function isMap(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('_labels' in value) && !('_type' in value);
}
