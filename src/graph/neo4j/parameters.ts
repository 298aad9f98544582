import neo4j from 'neo4j-driver';

/** The driver sends every JavaScript number as a float; the store and `LIMIT $first` want integers where they are whole. */
export function parameters(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, parameter(value)]));
}

function parameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(parameter);
  if (typeof value === 'object' && value !== null) return parameters(value as Record<string, unknown>);
  return value;
}
