import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';
import { openBrowser, whyNoBrowser } from './browser.ts';
import { poll, settled } from './visit.ts';

const turned = 'Ann \u202Edeer Reed';
const long = `The ${'very '.repeat(38)}long title`;
const markup = '<script>document.title = "taken"</script>';

describe.skipIf(whyNoBrowser !== null && process.env.CI !== 'true')(
  'states of the explorer',
  { timeout: 120_000 },
  () => {
    let graph: Graph;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      graph = await openGraph({ engine: 'embedded', dataDir: null });
      const spoke = [
        person(turned, { role: '=HYPERLINK("x")', part: 'PRESENTED' }),
        person('Bo Hale', { role: markup }),
      ];
      const sat = { attendance: [listed('Okoro', { capacity: 'CHAIR' })], items: [item('1', long, { people: spoke })] };
      await ingest([[record('a', [meeting('2022-09-12', sat)])]], graph, noRegisters);
      server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
      browser = await openBrowser();
      page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await graph?.close();
    });

    const open = async (path: string) => {
      await page.goto(server.url + path);
      await settled(page);
    };

    it('shows names as text alone: markup, formulas, signs that turn the reading, titles of any length', async () => {
      await open('/?q=reed');
      await page.locator('main .hits a').first().click();
      await page.locator('#appearances').waitFor();
      await settled(page);
      expect(await page.title()).toContain('[U+202E]');
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain('[U+202E]');
      expect(text).not.toContain('\u202E');
      expect(text).toContain(long);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Posts held as CSV' }).click(),
      ]);
      const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n');
      expect(lines[1]).toMatch(/^"'=HYPERLINK/);
      await open('/?q=hale');
      await page.locator('main .hits a').first().click();
      await page.locator('#appearances').waitFor();
      expect(await page.locator('main').textContent()).toContain(markup);
      expect(await page.title()).toContain('Bo Hale');
    });

    it('says after a second that it is still at work, lets one cancel, and asks again', async () => {
      await page.route('**/graphql', async (route) => {
        await new Promise((done) => setTimeout(done, 3_000));
        await route.continue().catch(() => undefined);
      });
      await page.goto(`${server.url}/coverage`);
      await page.getByText('Still working').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled.').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Ask again' }).click();
      await poll(() => page.locator('#records').count()).toBe(1);
    });

    it('gives the number of a request that failed, and asks again', async () => {
      const failed = { errors: [{ message: 'Internal server error', extensions: { code: 'X', requestId: 'req-17' } }] };
      await page.route('**/graphql', (route) => route.fulfill({ status: 500, json: failed }));
      await page.goto(`${server.url}/coverage`);
      await page.getByText('Request req-17').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Ask again' }).click();
      await poll(() => page.locator('#records').count()).toBe(1);
    });

    it('says that the server does not answer, and keeps the page', async () => {
      await open('/coverage');
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('link', { name: 'Resolutions' }).click();
      await page.getByText('The server does not answer.').waitFor();
      await page.unroute('**/graphql');
      await page.goBack();
      await poll(() => page.locator('#records').count()).toBe(1);
    });
  },
);
