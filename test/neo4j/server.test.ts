import { expect, test } from 'vitest';
import { describeNeo4j } from '../graph/engines.ts';
import { requireEmpty, withDriver } from './database.ts';
import { whyNoServer } from './server.ts';

test('a run without a server says why', () => {
  expect(whyNoServer({ PATH: '/nowhere' })).toBe('NEO4J_URI names no server, and to start one needs java and mvn');
  expect(whyNoServer({ PATH: '/nowhere', NEO4J_URI: 'bolt://localhost:7687' })).toBeNull();
});

describeNeo4j("somebody's data", (store) => {
  test('is never taken for a database to test on', async () => {
    await store.empty();
    const settings = store.settings();
    if (settings.engine !== 'neo4j') throw new Error('not on this engine');
    await expect(requireEmpty(settings)).resolves.toBeUndefined();
    await withDriver(settings, (driver) => driver.executeQuery('CREATE (:Somebody), (:Else)'));
    await expect(requireEmpty(settings)).rejects.toThrow('holds 2 nodes');
  });
});
