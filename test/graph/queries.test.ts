import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cypherFolder, loadQueries, parseQueries } from '../../src/graph/queries.ts';
import { schemaStatements } from '../../src/graph/schema.ts';
import { searchable } from '../../src/graph/search.ts';
import { nodeLabels } from '../../src/model/graph.ts';

const good = `// Queries on boats.

// name: boats-by-owner
// answers: which boats an owner has
// takes: $owner - id of the owner;
//        $limit - at most so many
// returns: id, name; the name is
//          the one on the stern
MATCH (b:Boat)-[:OF]->({id: $owner}) // not $this
RETURN b.id AS id, b.name AS name LIMIT $limit

// name: all-boats
// answers: which boats there are
// takes: nothing
// returns: id
MATCH (b:Boat) RETURN b.id AS id
`;
const parse = (source: string) => parseQueries(source, 'boats.cypher');

describe('query files', () => {
  test('are read with what their comments say', () => {
    const [first, second] = parse(good);
    expect(first).toMatchObject({ name: 'boats-by-owner', takes: ['owner', 'limit'], returns: ['id', 'name'] });
    expect(first?.text.endsWith('LIMIT $limit')).toBe(true);
    expect(second).toMatchObject({ name: 'all-boats', takes: [], returns: ['id'] });
    expect(parse(good.replaceAll('\n', '\r\n'))).toEqual(parse(good));
  });

  test.for([
    ['a part is missing', good.replace('// answers: which boats there are\n', ''), 'does not say "// answers:"'],
    ['a name is no name', good.replace('all-boats', 'All boats'), 'needs a name in lower case'],
    [
      'a parameter is not told',
      good.replace('$limit - at most', 'at most'),
      'uses $limit, which "// takes:" does not tell',
    ],
    ['a parameter is told and not used', good.replace(' LIMIT $limit', ''), 'tells $limit, which it does not use'],
    [
      'a column is no name',
      good.replace('returns: id\n', 'returns: the id\n'),
      'returns "the id", which is no column name',
    ],
    ['there is no text', good.replace('MATCH (b:Boat) RETURN b.id AS id\n', ''), 'has no text'],
    ['a query stands before the first name', `MATCH (n) RETURN n\n${good}`, 'stands before the first'],
  ] as const)('are refused where %s', ([_, source, message]) => {
    expect(() => parse(source)).toThrow(`boats.cypher: `);
    expect(() => parse(source)).toThrow(message);
  });

  test('of the project load, and none of them writes', () => {
    const queries = [...loadQueries().values()];
    expect(queries.length).toBeGreaterThan(0);
    for (const { name, text } of queries) {
      expect(/\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH|LOAD)\b/.test(text), name).toBe(false);
    }
    expect(readdirSync(cypherFolder).filter((file) => !/^[a-z-]+\.cypher$|^schema$/.test(file))).toEqual([]);
  });
});

describe('the schema', () => {
  test.for(['embedded', 'neo4j'] as const)('of %s makes ids unique for every label', (engine) => {
    const statements = schemaStatements(engine).join('\n');
    for (const label of Object.keys(nodeLabels)) {
      expect(statements).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      // Grafeo plans by the index only when it is there before the constraint.
      const index = statements.indexOf(`FOR (n:${label}) ON (n.id)`);
      if (engine === 'embedded') expect(index).toBeLessThan(statements.indexOf(`FOR (n:${label}) REQUIRE`));
      expect(index >= 0).toBe(engine === 'embedded');
    }
  });

  test('of neo4j has a full-text index over what is searched', () => {
    const file = readFileSync(join(cypherFolder, 'schema', 'neo4j.cypher'), 'utf8');
    const labels = /FULLTEXT INDEX search[^(]*\(n:([\w|]+)\)/.exec(file)?.[1]?.split('|') ?? [];
    expect(labels.sort()).toEqual(Object.keys(searchable).sort());
  });
});
