import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A query of `cypher/`, with what its comment says of it. */
export interface NamedQuery {
  name: string;
  answers: string;
  /** Names of its parameters, without `$`. All must be given; null says "any". */
  takes: string[];
  /** Names of the columns of a row. */
  returns: string[];
  /** What runs: the file's text from below the comment to the next `// name:`. */
  text: string;
  file: string;
}

export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));

/** The queries of `*.cypher` in a folder, by name. Throws on a missing part, a name used twice, a parameter not told. */
export function loadQueries(folder: string = cypherFolder): Map<string, NamedQuery> {
  const queries = new Map<string, NamedQuery>();
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  for (const file of files.sort()) {
    for (const query of parseQueries(readFileSync(join(folder, file), 'utf8'), file)) {
      const former = queries.get(query.name);
      if (former) throw new Error(`${file}: the query name "${query.name}" is taken by ${former.file}`);
      queries.set(query.name, query);
    }
  }
  return queries;
}

/**
 * A file holds one query or several, each under its own comment:
 *
 *     // name: people-by-ids
 *     // answers: who the people with these ids are
 *     // takes: $ids - person ids; "nothing" for a query without parameters
 *     // returns: id, name, honorific; anything behind a semicolon is a note
 *     MATCH ...
 *
 * A part goes on over further comment lines.
 */
export function parseQueries(source: string, file: string): NamedQuery[] {
  const [head, ...sections] = source.replaceAll('\r\n', '\n').split(/^\/\/ name:/m);
  if (head?.replace(/^\s*\/\/.*$/gm, '').trim()) throw new Error(`${file}: a query stands before the first "// name:"`);
  return sections.map((section) => parseQuery(`// name:${section}`, file));
}

const parts = ['name', 'answers', 'takes', 'returns'] as const;

function parseQuery(section: string, file: string): NamedQuery {
  const lines = section.split('\n');
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const comment = lines.slice(0, end === -1 ? lines.length : end);
  const said = new Map<string, string>();
  let part = '';
  for (const line of comment) {
    const start = /^\/\/ (\w+):(.*)$/.exec(line);
    if (start && (parts as readonly string[]).includes(start[1] ?? '')) part = start[1] ?? '';
    const words = (start && part === start[1] ? start[2] : line.replace(/^\/\//, '')) ?? '';
    said.set(part, `${said.get(part) ?? ''} ${words.trim()}`.trim());
  }
  const name = said.get('name') || '(unnamed)';
  const fail = (problem: string): never => {
    throw new Error(`${file}: query "${name}" ${problem}`);
  };
  for (const part of parts) if (!said.get(part)) fail(`does not say "// ${part}:"`);
  if (!/^[a-z][a-z0-9-]*$/.test(name)) fail('needs a name in lower case, words joined by hyphens');

  const text = end === -1 ? '' : lines.slice(end).join('\n').trim();
  if (text === '') fail('has no text');
  const used = parameters(text.replace(/\/\/.*$/gm, ''));
  const takes = parameters(said.get('takes') ?? '');
  for (const parameter of used)
    if (!takes.includes(parameter)) fail(`uses $${parameter}, which "// takes:" does not tell`);
  for (const parameter of takes) if (!used.includes(parameter)) fail(`tells $${parameter}, which it does not use`);

  const returns =
    (said.get('returns') ?? '')
      .split(';')[0]
      ?.split(',')
      .map((column) => column.trim()) ?? [];
  for (const column of returns) if (!/^\w+$/.test(column)) fail(`returns "${column}", which is no column name`);
  return { name, answers: said.get('answers') ?? '', takes, returns, text, file };
}

function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))];
}

/** The query of that name; throws when there is none, or when the parameters given are not those it takes. */
export function queryFor(queries: Map<string, NamedQuery>, name: string, params: Record<string, unknown>): NamedQuery {
  const query = queries.get(name);
  if (!query) throw new Error(`no query is named "${name}"`);
  const missing = query.takes.filter((parameter) => params[parameter] === undefined);
  const unknown = Object.keys(params).filter((parameter) => !query.takes.includes(parameter));
  if (missing.length > 0) throw new Error(`query "${name}" was not given $${missing.join(', $')}`);
  if (unknown.length > 0) throw new Error(`query "${name}" does not take $${unknown.join(', $')}`);
  return query;
}
