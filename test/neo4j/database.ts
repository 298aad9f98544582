import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../src/graph/neo4j/settings.ts';

/** Runs work on the server behind the port's back: to empty it, and to look at what the port does not show. */
export async function withDriver<T>(settings: Neo4jSettings, work: (driver: Driver) => Promise<T>): Promise<T> {
  const auth = settings.password === '' ? undefined : neo4j.auth.basic(settings.user, settings.password);
  const driver = neo4j.driver(settings.uri, auth, { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

export async function wipe(settings: Neo4jSettings): Promise<void> {
  await withDriver(settings, (driver) =>
    driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: settings.database }),
  );
}

/** The suites empty their database again and again; one that holds anything is somebody's data. */
export async function requireEmpty(settings: Neo4jSettings): Promise<void> {
  const { records } = await withDriver(settings, (driver) =>
    driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database: settings.database }),
  );
  const nodes = records[0]?.get('nodes');
  if (nodes !== 0) {
    throw new Error(
      `The database that NEO4J_URI names holds ${nodes} nodes, and these tests delete all: name an empty one.`,
    );
  }
}
