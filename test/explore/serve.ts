import { basename } from 'node:path';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { extract } from '../../src/extract/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { keepRead, seedIfEmpty } from '../../src/ingest.ts';
import { openLibrary } from '../../src/library/index.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { parse } from '../../src/parse/index.ts';
import { readBytes, readRecord } from '../../src/read/index.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';

/** A server on the shipped facts, and on these records besides. */
export async function serve(graph: Graph, files: string[] = []): Promise<RunningServer> {
  const registers = await readRegisters();
  await seedIfEmpty(graph, registers, () => readSeedFacts());
  const read = files.map(async (path) => {
    const text = await readRecord((await readBytes(path)).bytes, basename(path));
    const { facts, diagnostics } = extract(text, parse(text));
    return keepRead({ text, facts: factsDocument.parse(facts), diagnostics });
  });
  if (read.length > 0) await (await openLibrary(graph, registers)).add(await Promise.all(read));
  // A Neo4j that has just started plans its first statements slowly, above all where tests share the machine.
  const limits = { databaseMs: 60_000, requestMs: 120_000 };
  return startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', limits });
}
