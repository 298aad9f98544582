import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openBrowser, watch, whyNoBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { poll, settled } from './visit.ts';

const skipped = whyNoBrowser !== null && process.env.CI !== 'true';

describe.skipIf(skipped)('the explorer in a browser, on the shipped facts', { timeout: 240_000 }, () => {
  let graph: Graph;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let seen: ReturnType<typeof watch>;

  beforeAll(async () => {
    graph = await openGraph({ engine: 'embedded', dataDir: null });
    server = await serve(graph);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    seen = watch(page, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await graph?.close();
  });

  let place = '';
  it('names a place of a record by an address', async () => {
    await open('/person/rotherham/mark-cummins');
    await page
      .getByRole('link', { name: /^Evidence:/ })
      .first()
      .click();
    place = new URL(page.url()).searchParams.get('evidence') ?? '';
    expect(place).toMatch(/^evidence\//);
  });

  const open = async (path: string) => {
    await page.goto(server.url + path);
    await settled(page);
  };
  const search = async (text: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.locator('main .hits').first().waitFor();
  };

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

  it('says what cannot be found, and what to try', async () => {
    await open('/');
    await search('cummins');
    await page.locator('input[type=search]').first().fill('zzzzqq');
    await page.getByText('Nothing is called that').waitFor();
    await open('/person/rotherham/mark-cummings');
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: 'Mark Cummins' }).first().click();
    await page.locator('main .hits').first().waitFor();
    expect(page.url()).toContain('/?q=Mark%20Cummins');
  });

  it('counts, and leads from each mark to its rows and to the question that was asked', async () => {
    await open('/analysis?of=REPORTINGS&by=STRATEGY,YEAR');
    const groups = page.locator('section[aria-labelledby="groups"] tbody tr');
    await poll(() => groups.count()).toBeGreaterThan(5);
    const mark = page.locator('.matrix a').first();
    const number = (await mark.textContent())?.trim();
    await mark.click();
    await poll(() => page.locator('#rows .number').textContent()).toBe(number);
    expect(await page.locator('section[aria-labelledby="rows"] tbody tr').count()).toBe(Number(number));
    await page.reload();
    await poll(() => page.locator('#rows .number').textContent()).toBe(number);
    await page.getByRole('link', { name: 'Show the GraphQL' }).click();
    await poll(() => page.locator('.graphiql-query-editor').textContent()).toContain('ExplorerGroups');
  });

  it('opens what stands around a thing, step by step, and takes a step back', async () => {
    await open('/network/person/rotherham/mark-cummins');
    const rows = page.locator('section[aria-labelledby="links"] tbody tr');
    const before = await rows.count();
    expect(before).toBeGreaterThan(5);
    await poll(() => page.locator('.network .node').count()).toBeGreaterThan(5);
    const place = await page.locator('.network .node.open').first().getAttribute('transform');
    await rows.getByRole('button', { name: /^Open/ }).first().click();
    await poll(() => rows.count()).toBeGreaterThan(before);
    expect(page.url()).toContain('open=');
    await poll(() => page.locator('.network .node.open').count()).toBe(2);
    expect(await page.locator('.network .node.open').first().getAttribute('transform')).toBe(place);
    await page.getByRole('button', { name: 'Undo' }).click();
    await poll(() => rows.count()).toBe(before);
  });

  const views = [
    '/',
    '/?q=clark',
    '/person/rotherham/mark-cummins',
    '/organization/rotherham/ilsc',
    '/resolutions',
    '/analysis',
    '/analysis?of=APPEARANCES&by=BODY,YEAR&as=dots',
    '/analysis?of=REPORTINGS&by=STRATEGY,YEAR',
    '/network/person/rotherham/mark-cummins',
    '/dossier/person/rotherham/mark-cummins?from=2023-01-01',
    '/dossier/organization/rotherham/ilsc',
    '/meeting/rotherham/ilsc/2023-12-05',
    '/person/rotherham/mark-cummins?evidence=EVIDENCE',
    '/coverage',
    '/add',
    '/strategy/rotherham/send-strategy',
    '/nothing-here',
    '/person/rotherham/mark-cummings',
    '/strategy/rotherham/nothing',
  ];
  it.each(views)(
    '%s has no finding of accessibility in either theme at either width, and does not scroll sideways',
    async (path) => {
      await open(path.replace('EVIDENCE', place));
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1440, 360]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
          expect([colorScheme, width, ...found]).toEqual([colorScheme, width]);
        }
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );

  it.each(views)('%s stands after a reload, behind a link and after Back', async (path) => {
    const shown = () => page.locator('main h1').textContent();
    const all = () => page.locator('main').textContent();
    await open('/');
    await open(path.replace('EVIDENCE', place));
    await page.waitForLoadState('networkidle');
    const [address, title, text] = [page.url(), await shown(), await all()];
    await page.reload();
    await settled(page);
    await poll(all).toBe(text);
    expect([page.url(), await shown()]).toEqual([address, title]);
    await page.locator('header').getByRole('link', { name: 'Coverage' }).click();
    await poll(shown).toBe('Coverage');
    await page.goBack();
    await poll(shown).toBe(title);
    await settled(page);
    expect(page.url()).toBe(address);
  });

  it('gives a place of a record a page of its own where there is room for one alone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open('/person/rotherham/mark-cummins');
    const link = page.getByRole('link', { name: /Evidence: 004_.*line 304/ }).first();
    await link.click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await poll(() => panel.textContent()).toMatch(/sha-256 [0-9a-f]{64}/);
    expect(await page.locator('#appearances').isVisible()).toBe(false);
    expect(await panel.getByLabel('Citation').inputValue()).toMatch(
      /^004_.*\.txt, line 304.* \(sha-256 [0-9a-f]{64}\)$/,
    );
    const first = page.url();
    await panel.getByRole('button', { name: 'Next' }).click();
    await poll(async () => page.url()).not.toBe(first);
    await panel.getByRole('button', { name: 'Previous' }).click();
    await poll(async () => page.url()).toBe(first);
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(await page.locator('#appearances').isVisible()).toBe(true);
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('shows roles as they were printed by year, and strategies by body and year', async () => {
    await open('/person/rotherham/mark-cummins');
    const roles = page.locator('section[aria-labelledby="printed-roles"]');
    expect(await roles.locator('th[scope=col]').allTextContents()).toEqual(['Role', '2023', '2024']);
    expect(String(await roles.locator('tbody tr').allTextContents())).toMatch(
      /SEND Transformation Project Lead.*SEND Project Lead/s,
    );
    await open('/organization/rotherham/ilsc');
    await page.locator('section[aria-labelledby="strategies"] tbody a').first().click();
    const years = page.locator('section[aria-labelledby="years"] tbody tr');
    await poll(() => years.count()).toBeGreaterThan(0);
    expect(String(await years.allTextContents())).toMatch(/■ \d/);
  });

  it('filters appearances by what they say, each choice with its number', async () => {
    await open('/person/rotherham/mills');
    const rows = page.locator('section[aria-labelledby="appearances"] tbody tr');
    const all = await rows.count();
    const choice = page.getByRole('navigation', { name: 'Attendance' }).getByRole('link').nth(1);
    const number = Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0]);
    expect(number).toBeLessThan(all);
    await choice.click();
    await poll(() => rows.count()).toBe(number);
    expect(await page.locator('#appearances .number').textContent()).toBe(String(number));
    await page.reload();
    await poll(() => rows.count()).toBe(number);
  });

  it('asks nobody but its server, and logs no error but for what was not found', () => {
    expect(seen.outside).toEqual([]);
    expect(seen.errors.filter((error) => !/favicon|404|400/.test(error))).toEqual([]);
  });
});
