import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openLibrary } from '../../src/library/index.ts';
import { readRegisters } from '../../src/seed.ts';
import { describeEngines, type Store } from '../graph/engines.ts';
import { item, meeting, person, record } from '../support/invented.ts';
import { recordFiles, recordsDir, whyWithoutRecords, withoutRecords } from '../support/records.ts';
import { openBrowser, watch, whyNoBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { poll, settled, Visit } from './visit.ts';

const without = whyNoBrowser !== null && process.env.CI !== 'true';
const paths = recordFiles().map((name) => join(String(recordsDir), name));

// The first statement of a Neo4j that has just started may take half a minute on a machine that tests share.
describe.skipIf(without)('what people come to the explorer for', { timeout: 240_000 }, () => {
  describeEngines('on the shipped facts', (store) => tasks(store, false));
  describe.skipIf(withoutRecords)(`on records (skipped where ${whyWithoutRecords})`, () => {
    describeEngines('with their words', (store) => tasks(store, true));
  });
});

/** The six tasks; with the words of records they are done by keyboard, without them by clicks. */
function tasks(store: Store, held: boolean) {
  let graph: Graph;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let visit: Visit;
  let seen: ReturnType<typeof watch>;

  beforeAll(async () => {
    graph = await store.empty();
    server = await serve(graph, held ? paths : []);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
    seen = watch(page, server.url);
    visit = new Visit(page, server.url, held);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const panel = () => page.getByRole('complementary', { name: 'Evidence' });
  /** The panel ends at the line itself, or where no words are held at file, lines and digest. */
  const proves = async (words: RegExp) => {
    if (held) await poll(() => panel().locator('.meant').allTextContents().then(String)).toMatch(words);
    else await poll(() => panel().textContent()).toMatch(/Text not held.*\.txt, lines? \d.*sha-256 [0-9a-f]{64}/s);
  };
  const rows = (id: string) => page.locator(`section[aria-labelledby="${id}"] tbody tr`);

  it('1: what somebody was called in 2023 and in 2024, in two interactions, and in its context in three', async () => {
    await visit.home();
    await visit.search('mark cummins');
    await visit.follow(page.getByRole('link', { name: 'Mark Cummins' }).first());
    await poll(() => rows('appearances').count()).toBe(3);
    const text = String(await rows('appearances').allTextContents());
    for (const words of [
      '2023',
      '2024',
      'SEND Transformation Project Lead',
      'SEND Project Lead',
      'line 304',
      'line 57',
    ])
      expect(text).toContain(words);
    expect(visit.steps).toBe(2);
    await visit.follow(page.getByRole('link', { name: /Evidence:.*line 304$/ }).first());
    await proves(/Mark Cummins/);
    expect(visit.steps).toBe(3);
  });

  it('2: which strategies reported to a committee, how often, and the line that says so, in four', async () => {
    await visit.home();
    await visit.follow(page.getByRole('link', { name: 'Improving Lives Select Commission' }).first());
    await poll(() => rows('strategies').count()).toBe(7);
    expect(await page.locator('#strategies .number').textContent()).toBe('7');
    await visit.follow(rows('strategies').first().getByRole('link'));
    await visit.follow(page.getByRole('link', { name: /^Evidence:/ }).first());
    await proves(/\S/);
    expect(visit.steps).toBeLessThanOrEqual(4);
  });

  it('3: who sent apologies, read in the record, in four; where no list says who came, that', async () => {
    await visit.home();
    await visit.follow(page.getByRole('link', { name: 'Improving Lives Select Commission' }).first());
    await visit.follow(rows('meetings').getByRole('link', { name: '5 December 2023' }));
    const sent = rows('attendance').filter({ has: page.locator('.status-apologies') });
    await poll(() => sent.count()).toBe(2);
    expect(String(await sent.allTextContents())).toMatch(/Mills.*Wilson|Wilson.*Mills/s);
    await visit.follow(sent.first().getByRole('link', { name: /^Evidence:/ }));
    await proves(/Mills|Wilson/);
    expect(visit.steps).toBeLessThanOrEqual(4);
    await page.goto(`${server.url}/organization/rotherham/ilsc`);
    await visit.follow(rows('meetings').getByRole('link', { name: '11 June 2019' }));
    await page.getByText('Attendance not recorded').waitFor();
  });

  it('4: whether two printed names are one person: unsure, both records side by side, in three', async () => {
    await visit.home();
    await visit.search('clark');
    await page
      .getByText(/Unsure: 1 printed name may mean this person/)
      .first()
      .waitFor();
    await visit.follow(page.getByRole('link', { name: /Maggi Clark/ }).first());
    await page.getByRole('heading', { name: /^Unsure/ }).waitFor();
    await visit.follow(page.getByRole('link', { name: 'Both records side by side' }).first());
    const sides = page.locator('.beside > div');
    await poll(() => sides.count()).toBe(2);
    const dates = String(await sides.allTextContents());
    expect(dates).toMatch(/2018/);
    expect(dates).toMatch(/2024/);
    if (held) await poll(() => sides.locator('.meant').allTextContents().then(String)).toMatch(/Clark.*Clark/s);
    else expect(dates.match(/Text not held/g)).toHaveLength(2);
    expect(visit.steps).toBe(3);
  });

  it('6: a filtered view that is passed on has the same rows, in the file and in print too', async () => {
    await page.goto(`${server.url}/person/rotherham/mark-cummins`);
    await settled(page);
    await page.getByLabel('From').fill('2024-01-01');
    await poll(() => rows('appearances').count()).toBe(1);
    const other = await (await browser.newContext()).newPage();
    await other.goto(page.url());
    await settled(other);
    const shown = other.locator('section[aria-labelledby="appearances"] tbody tr');
    await poll(() => shown.count()).toBe(1);
    const [saved] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Appearances as CSV' }).click(),
    ]);
    expect((await readFile(await saved.path(), 'utf8')).trim().split('\r\n')).toHaveLength(2);
    await other.emulateMedia({ media: 'print' });
    expect(await shown.first().isVisible()).toBe(true);
    expect(await other.locator('header').first().isVisible()).toBe(false);
    await other.context().close();
  });

  it('5: two people of one name in two councils are told apart, and the link of before opens the first', async () => {
    const before = `${server.url}/person/rotherham/mark-cummins`;
    const name = person('Mark Cummins', { role: 'Head of Ports', part: 'PRESENTED' });
    const other = record('northmoor', [meeting('2022-09-12', { items: [item('1', 'Dues', { people: [name] })] })]);
    await (await openLibrary(graph, await readRegisters())).add([other]);
    await visit.home();
    await visit.search('mark cummins');
    const hits = page.locator('section[aria-labelledby="Person"] .hits li').filter({ hasText: 'Mark Cummins' });
    await poll(() => hits.count()).toBe(2);
    expect(String(await hits.allTextContents())).toMatch(/Rotherham/);
    expect(String(await hits.allTextContents())).toMatch(/Northmoor/);
    await page.goto(before);
    await settled(page);
    expect(await page.locator('main .over').textContent()).toContain('Rotherham');
  });

  it('asks nobody but its server', () => {
    expect(seen.outside).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}
