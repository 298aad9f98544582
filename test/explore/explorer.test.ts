import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { seedIfEmpty } from '../../src/ingest.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { openBrowser, watch, whyNoBrowser } from './browser.ts';

const skipped = whyNoBrowser !== null && process.env.CI !== 'true';

const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

describe.skipIf(skipped)('the explorer in a browser, on the shipped facts', () => {
  let graph: Graph;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let seen: ReturnType<typeof watch>;

  beforeAll(async () => {
    graph = await openGraph({ engine: 'embedded', dataDir: null });
    await seedIfEmpty(graph, await readRegisters(), () => readSeedFacts());
    server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    seen = watch(page, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await graph?.close();
  });

  const open = async (path: string) => {
    await page.goto(server.url + path);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  };
  const search = async (text: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.locator('main .hits').first().waitFor();
  };

  it('tells what Mark Cummins was called in 2023 and in 2024, each with its lines', async () => {
    await open('/');
    await search('mark cummins');
    await page.getByRole('link', { name: 'Mark Cummins' }).first().click();
    const rows = page.locator('#appearances').locator('xpath=..').locator('tbody tr');
    await poll(() => rows.count()).toBe(3);
    const text = (await rows.allTextContents()).join('\n');
    for (const title of ['SEND Transformation Project Lead', 'SEND Project Lead', 'line 304', 'line 57'])
      expect(text).toContain(title);
    expect(await page.locator('#appearances .number').textContent()).toBe('3');
  });

  it('leads from a line to its record, says that its text is not held, and Back returns to the row', async () => {
    await open('/person/rotherham/mark-cummins');
    const link = page.getByRole('link', { name: /Evidence: 004_.*line 304/ }).first();
    await link.click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await poll(() => panel.textContent()).toMatch(/Text not held.*sha-256 [0-9a-f]{64}/s);
    expect(page.url()).toContain('evidence=');
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('evidence=');
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('shows the seven strategies that reported to a committee', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Improving Lives Select Commission' }).click();
    await poll(() => page.locator('#strategies .number').textContent()).toBe('7');
  });

  it('tells apologies from what is not recorded', async () => {
    await open('/organization/rotherham/ilsc');
    await page.getByRole('link', { name: '5 December 2023' }).first().click();
    await page.getByRole('heading', { name: '5 December 2023', level: 1 }).waitFor();
    const apologies = page.locator('tr', { has: page.locator('.status-apologies') });
    const names = (await apologies.allTextContents()).join('\n');
    expect(names).toMatch(/Wilson/);
    expect(names).toMatch(/Mills/);
    await page.goBack();
    await page.getByRole('link', { name: '11 June 2019' }).first().click();
    await page.getByText('Attendance not recorded').waitFor();
  });

  it('says unsure where two printed names may be one person', async () => {
    await open('/coverage');
    const row = page.locator('tr', { hasText: 'Maggi Clark' });
    expect(await row.first().textContent()).toContain('18 September 2018');
  });

  it('shows the same rows behind a link that is passed on', async () => {
    await open('/person/rotherham/mark-cummins?from=2024-01-01');
    expect(await page.locator('#appearances .number').textContent()).toBe('1');
    const other = await context.newPage();
    await other.goto(page.url());
    await poll(() => other.locator('#appearances .number').textContent()).toBe('1');
    const [saved] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Appearances as CSV' }).click(),
    ]);
    const { readFile } = await import('node:fs/promises');
    expect((await readFile(await saved.path(), 'utf8')).trim().split('\r\n')).toHaveLength(2);
    await other.close();
  });

  it('says what cannot be found, and what to try', async () => {
    await open('/');
    await search('cummins');
    await page.locator('input[type=search]').first().fill('zzzzqq');
    await page.getByText('Nothing is called that').waitFor();
    await page.goto(`${server.url}/person/rotherham/mark-cummings`);
    await page.getByRole('alert').waitFor();
  });

  const views = [
    '/',
    '/?q=clark',
    '/person/rotherham/mark-cummins',
    '/organization/rotherham/ilsc',
    '/resolutions',
    '/coverage',
    '/nothing-here',
  ];
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(views)('%s has no finding of accessibility, and does not scroll sideways', async (path) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === 'light' ? 1440 : 360, height: 800 });
      await open(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  it('asks nobody but its server, and logs no error but for what was not found', () => {
    expect(seen.outside).toEqual([]);
    expect(seen.errors.filter((error) => !/favicon|404|400/.test(error))).toEqual([]);
  });
});
