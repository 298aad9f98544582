import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql (ESM and CommonJS) fail its own instanceof checks.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Offers the tests a real Neo4j; it starts when the first suite asks for it.
    globalSetup: ['test/neo4j/setup.ts'],
    // All cores: one left free, as is usual, would leave a machine of two with one worker.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
