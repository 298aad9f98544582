import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { makeKey } from '../../src/auth/keys.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openLibrary } from '../../src/library/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { writerOn } from '../../src/write.ts';
import { item, meeting, person, record } from '../support/invented.ts';
import { openBrowser, whyNoBrowser } from './browser.ts';
import { poll, settled } from './visit.ts';

const minutes = (date: string, present: string) => `Northmoor Borough Council

HARBOUR AND COAST SELECT COMMITTEE

Minutes of the meeting held on ${date}

Present: Councillors ${present}.

1. APOLOGIES FOR ABSENCE

There were none.

2. HARBOUR DUES

Resolved: That the Head of Ports report on the dues at the next meeting.
`;
const first = {
  name: 'first.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(minutes('12 September 2022', 'Ann Reed, Bo Hale')),
};
const later = {
  name: 'later.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(minutes('3 May 2031', 'A. Reed, Bo Hale')),
};
const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') };

describe.skipIf(whyNoBrowser !== null && process.env.CI !== 'true')(
  'changing the graph from the page',
  { timeout: 120_000 },
  () => {
    let graph: Graph;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    const { key, entry } = makeKey('clerk', ['read', 'write']);

    beforeAll(async () => {
      const seed = await mkdtemp(join(tmpdir(), 'seed-'));
      await writeFile(join(seed, 'judgements.yaml'), '');
      graph = await openGraph({ engine: 'embedded', dataDir: null });
      const access = { open: true, keys: [entry] };
      const options = { graph, host: '127.0.0.1', port: 0, logLevel: 'silent', access };
      server = await startServer({ ...options, trustedOnly: true, writer: writerOn(graph, seed) });
      browser = await openBrowser();
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
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
    const dropped = (name: string) => page.getByRole('region', { name });
    const accessible = async () => {
      for (const [colorScheme, width] of [
        ['light', 1440],
        ['dark', 360],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    };

    it('asks for a key, shows what each line was taken for and what would change, and loads what is kept', async () => {
      await open('/add');
      // Slow enough that the key is typed before the other files have their answers.
      await page.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.locator('input[type=file]').setInputFiles([first, later, empty]);
      const field = dropped('first.txt').getByLabel('Key');
      await field.fill(key);
      await dropped('empty.txt').getByLabel('Key').waitFor();
      expect(await field.inputValue()).toBe(key);
      await page.unroute('**/graphql');
      await accessible();
      await field.press('Enter');
      await dropped('first.txt')
        .getByText(/Not held yet/)
        .waitFor();
      await dropped('empty.txt').getByText('empty.txt: is empty').waitFor();
      await dropped('first.txt')
        .getByText(/printed lines, 0 read by nobody/)
        .click();
      const line = dropped('first.txt').locator('tbody tr').filter({ hasText: 'Present:' });
      await poll(() => line.textContent()).toMatch(/attendance/);
      await dropped('first.txt').getByText('What would change').click();
      await dropped('first.txt').getByText('came: Person Ann Reed').waitFor();
      await accessible();
      expect(await graph.revision()).toBe(0);
      await page.getByRole('button', { name: 'Discard empty.txt' }).click();
      await page.getByRole('button', { name: 'Load 2 records' }).click();
      await poll(() => page.getByText('Loaded.').count()).toBe(2);
      expect(await graph.revision()).toBe(1);
    });

    it('judges from where the doubt is shown, and takes that back; the page shows what came of it', async () => {
      await open('/coverage');
      const doubt = page.locator('section[aria-labelledby="unresolved"] tbody tr').first();
      const former = new URL(
        (await doubt.getByRole('link', { name: 'A. Reed' }).getAttribute('href')) ?? '',
        server.url,
      );
      await doubt.getByText('Judge whether they are one').click();
      await doubt.getByLabel('Because').fill('Her diary says so.');
      await accessible();
      await doubt.getByRole('button', { name: 'Judge' }).click();
      await poll(() => page.locator('#unresolved .number').textContent()).toBe('0');
      await page.goto(former.href);
      await page.getByRole('heading', { name: 'Ann Reed' }).waitFor();
      await poll(async () => new URL(page.url()).pathname).toMatch(/ann-reed$/);
      expect(page.url()).not.toBe(former.href);
      await open('/?q=reed');
      await page.getByRole('link', { name: 'Ann Reed' }).first().click();
      await page.getByText('Why this is one person').click();
      await page.getByText('Take this judgement back').click();
      await page.getByLabel('Because').fill('Too soon.');
      await page.getByRole('button', { name: 'Take back' }).click();
      await page.getByText(/and who it may be besides/).waitFor();
    });

    it('withdraws a record and brings it back', async () => {
      await open('/coverage');
      const row = page.locator('section[aria-labelledby="records"] tbody tr').filter({ hasText: 'later.txt' });
      await row.getByText('Withdraw', { exact: true }).click();
      await row.getByLabel('Because').fill('A draft.');
      await row.getByRole('button', { name: 'Withdraw this record' }).click();
      await poll(() => page.locator('#records .number').textContent()).toBe('1');
      const load = page.locator('section[aria-labelledby="loads"] tbody tr').first();
      await load.getByText('1 record').click();
      await load.getByText('Bring back', { exact: true }).click();
      await load.getByLabel('Because').fill('It was final.');
      await load.getByRole('button', { name: 'Bring this record back' }).click();
      await poll(() => page.locator('#records .number').textContent()).toBe('2');
    });

    it('judges a bare forename from the page of whom it may be, for each who may be meant', async () => {
      const people = ['Anne Pell', 'Anne Orme', 'Anne'].map((name, at) => person(name, { lines: [20 + at, 20 + at] }));
      const held = record('annes', [meeting('2021-01-01', { items: [item('1', 'Weirs', { people })] })]);
      await (await openLibrary(graph, noRegisters)).add([held]);
      const doubt = () =>
        page.locator('section[aria-labelledby="unresolved"] tbody tr').filter({ hasText: 'forename' });
      await open('/coverage');
      const choice = doubt().getByText('Judge whether it is Anne Orme');
      await choice.click();
      await doubt().locator('details[open]').getByLabel('They are').selectOption('DIFFERENT');
      await doubt().locator('details[open]').getByLabel('Because').fill('She had left.');
      await doubt().locator('details[open]').getByRole('button', { name: 'Judge' }).click();
      await choice.waitFor({ state: 'detached' });
      await doubt().getByRole('link', { name: 'Anne Pell' }).click();
      await page.getByText('Judge whether it is Anne Pell').click();
      const unsure = page.locator('section[aria-labelledby="unsure"]');
      await unsure.getByLabel('Because').fill('She is the only one left.');
      await unsure.getByRole('button', { name: 'Judge' }).click();
      await unsure.waitFor({ state: 'detached' });
      await open('/coverage');
      expect(await doubt().count()).toBe(0);
    });
  },
);
