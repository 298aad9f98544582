import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { UserError } from '../../src/model/errors.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { item, listed, meeting, record } from '../support/invented.ts';
import { openBrowser, whyNoBrowser } from './browser.ts';
import { poll, settled } from './visit.ts';

/** How the database behind the server does, as a test says. */
let state: 'well' | 'stopped' | 'slow' = 'well';
const asked = new Set<string | symbol>(['read', 'ask', 'search', 'revision']);

/** The graph as the server sees it: asked of a database that may have stopped, or be slow. */
const troubled = (graph: Graph): Graph =>
  new Proxy(graph, {
    get(target, name) {
      const own = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      return async (...given: unknown[]) => {
        if (asked.has(name) && state === 'stopped') throw new UserError('UNAVAILABLE', 'The database does not answer.');
        if (asked.has(name) && state === 'slow') await new Promise((done) => setTimeout(done, 2_500));
        return Reflect.apply(own, target, given);
      };
    },
  });

const held = (name: string, date: string, title: string) =>
  record(name, [
    meeting(date, {
      attendance: [listed('Ann Reed', { lines: [3, 3] })],
      items: [item('1', title, { lines: [4, 6] })],
    }),
  ]);

describe.skipIf(whyNoBrowser !== null && process.env.CI !== 'true')(
  'the explorer while its database is in trouble or changes',
  { timeout: 120_000 },
  () => {
    let graph: Graph;
    let library: Library;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      graph = await openGraph({ engine: 'embedded', dataDir: null });
      library = await openLibrary(graph, noRegisters);
      await library.add([held('first', '2022-09-12', 'Dues')]);
      server = await startServer({ graph: troubled(graph), host: '127.0.0.1', port: 0, logLevel: 'silent' });
      browser = await openBrowser();
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    });
    afterAll(async () => {
      state = 'well';
      await browser?.close();
      await server?.close();
      await graph?.close();
    });

    const follow = (name: string) => page.locator('header').getByRole('link', { name }).click();

    it('says that the database has stopped, with the number of the request, and shows all once it is back', async () => {
      await page.goto(server.url);
      await settled(page);
      state = 'stopped';
      await follow('Coverage');
      const told = page.getByRole('alert');
      await told.first().waitFor();
      expect(await told.first().textContent()).toMatch(/database|graph/i);
      expect(await told.first().textContent()).toMatch(/Request \S+/);
      state = 'well';
      // The server looks for its database once a second.
      await expect
        .poll(
          async () => {
            const again = page.getByRole('button', { name: 'Ask again' });
            if (await again.count()) await again.first().click();
            return page.locator('#records').count();
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe(1);
    });

    it('says that a slow database is still being waited for, and then shows what it gave', async () => {
      state = 'slow';
      await follow('Resolutions');
      await page.getByText('Still working').waitFor();
      await poll(() => page.getByText('Still working').count()).toBe(0);
      await settled(page);
      expect(await page.locator('main h1').textContent()).toBe('Resolutions');
      expect(await page.getByRole('alert').count()).toBe(0);
      state = 'well';
    });

    it('says that the records have changed meanwhile, and shows the page as it is now', async () => {
      await page.goto(`${server.url}/person/northmoor/ann-reed`);
      await settled(page);
      const rows = page.locator('section[aria-labelledby="appearances"] tbody tr');
      expect(await rows.count()).toBe(1);
      await library.add([held('second', '2023-10-10', 'Weirs')]);
      // The server sees a load within a second or so.
      await page.waitForTimeout(3_000);
      const told = page.getByText('have changed while this page was open');
      expect(await told.count()).toBe(0);
      await rows
        .first()
        .getByRole('link', { name: /^Evidence/ })
        .click();
      await told.waitFor();
      await page.getByRole('button', { name: 'Show it as it is now' }).click();
      await poll(() => rows.count()).toBe(2);
      await told.waitFor({ state: 'detached' });
    });

    it('says of a place whose record was withdrawn that nothing rests on it any more', async () => {
      const rows = page.locator('section[aria-labelledby="appearances"] tbody tr');
      const link = rows.filter({ hasText: '2023' }).getByRole('link', { name: /^Evidence/ });
      const address = new URL((await link.getAttribute('href')) ?? '', server.url);
      await library.withdraw('second.txt', { by: 'clerk', why: 'Not ours.' });
      await page.waitForTimeout(3_000);
      await page.goto(address.href);
      await page.getByText('Nothing in the graph rests on this place any more').waitFor();
      await poll(() => rows.count()).toBe(1); // the list may come after the panel
    });
  },
);
