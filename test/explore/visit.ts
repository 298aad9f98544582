import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { extract } from '../../src/extract/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { keepRead, seedIfEmpty } from '../../src/ingest.ts';
import { openLibrary } from '../../src/library/index.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { parse } from '../../src/parse/index.ts';
import { readBytes, readRecord } from '../../src/read/index.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';

export const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 });

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

/** Waits until all of a page has its answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
}

/** Somebody at the home page; each run of typing, key and click counts. */
export class Visit {
  steps = 0;

  constructor(
    readonly page: Page,
    private readonly base: string,
    /** Whether links are followed by Enter instead of by a click. */
    private readonly byKeys: boolean,
  ) {}

  async home(): Promise<void> {
    await this.page.goto(this.base);
    await settled(this.page);
    this.steps = 0;
  }

  /** "/" leads to the search field from anywhere, so it is part of the typing. */
  async search(text: string): Promise<void> {
    this.steps++;
    await this.page.keyboard.type(`/${text}`);
    await this.page.locator('main .hits').first().waitFor();
    await settled(this.page);
  }

  async follow(link: Locator): Promise<void> {
    this.steps++;
    if (this.byKeys) await link.press('Enter');
    else await link.click();
    await settled(this.page);
  }
}
