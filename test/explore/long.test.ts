import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, record } from '../support/invented.ts';
import { openBrowser, whyNoBrowser } from './browser.ts';
import { poll, settled } from './visit.ts';

const meetings = 120;
/** What is said without the signs that are there for the eye alone. */
const bare = (text: string | null) => text?.replace(/[●○◐✕–“”·\s]+/g, ' ').trim();
const day = (at: number) => new Date(Date.UTC(2001, 0, 3 + 9 * at)).toISOString().slice(0, 10);

describe.skipIf(whyNoBrowser !== null && process.env.CI !== 'true')(
  'a list that comes in pieces',
  { timeout: 240_000 },
  () => {
    let graph: Graph;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    const rows = () => page.locator('section[aria-labelledby="appearances"] tbody tr');

    beforeAll(async () => {
      graph = await openGraph({ engine: 'embedded', dataDir: null });
      const held = Array.from({ length: meetings }, (_, at) =>
        meeting(day(at), {
          attendance: [listed('Ann Reed', { lines: [at + 1, at + 1], role: at < 9 ? 'Clerk' : 'Treasurer' })],
          items: [item('1', 'Dues')],
        }),
      );
      await ingest([[record('a', held)]], graph, noRegisters);
      server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await graph?.close();
    });

    const open = async (path: string, before?: string) => {
      page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      if (before) await page.addInitScript(before);
      await page.goto(server.url + path);
    };

    it('is on the page as a whole soon, found by the browser, counted, filtered and named to assistive technology', async () => {
      await open('/person/northmoor/ann-reed');
      await settled(page);
      await poll(() => rows().count()).toBe(meetings);
      expect(await page.locator('#appearances .number').textContent()).toBe(String(meetings));
      expect(await page.evaluate(`find('12 January 2001')`)).toBe(true);
      expect(await page.getByRole('row').count()).toBeGreaterThan(meetings);
      // The first of the posts is printed in the last rows alone: roles by year need all of them.
      expect(String(await page.locator('section[aria-labelledby="printed-roles"] tbody tr').allTextContents())).toMatch(
        /Treasurer.*Clerk/s,
      );
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page })
          .include('section[aria-labelledby="appearances"]')
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      }
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
    });

    it('says all in words at once, and is printed as a whole even before all of it is drawn', async () => {
      await open('/person/northmoor/ann-reed', 'globalThis.requestIdleCallback = () => 0;');
      await poll(() => page.locator('#appearances .number').textContent()).toBe(String(meetings));
      const drawn = () =>
        rows()
          .filter({ has: page.locator('a.place') })
          .count();
      // The words are there at once, found by the browser; what leads to the places is still to come.
      expect(await rows().count()).toBe(meetings);
      expect(await page.evaluate(`find('12 January 2001')`)).toBe(true);
      expect(await drawn()).toBeLessThan(meetings);
      const words = await rows().last().textContent();
      const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(await drawn()).toBe(meetings);
      expect(bare(words)).toEqual(bare((await rows().last().locator('td').allTextContents()).join(' ')));
      expect(printed.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(meetings / 40);
    });

    it('keeps the address of what is filtered in each link to a place', async () => {
      await open('/person/northmoor/ann-reed?from=2001-01-01');
      await settled(page);
      await page.evaluate(`history.pushState({ inside: true }, '', '?from=2001-01-01&status=present')`);
      await page.evaluate(`dispatchEvent(new PopStateEvent('popstate'))`);
      await poll(() => rows().last().locator('a.place').getAttribute('href')).toContain('status=present');
    });

    it('says what has not come, and asks for it again', async () => {
      await open('/');
      let refused = 0;
      await page.route('**/graphql', async (route) => {
        if (!/"after":"/.test(route.request().postData() ?? '')) return route.continue();
        refused++;
        return route.abort();
      });
      await page.goto(`${server.url}/person/northmoor/ann-reed`);
      await page.getByText('The server does not answer.').waitFor();
      expect(refused).toBe(1);
      expect(await page.locator('main').textContent()).toContain(
        `Not here: ${meetings - 50} appearances of ${meetings}`,
      );
      expect(await page.locator('#appearances .number').textContent()).toBe('50');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Ask again' }).click();
      await poll(() => rows().count()).toBe(meetings);
    });
  },
);
