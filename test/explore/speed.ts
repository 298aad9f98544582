// How soon the explorer shows what it is asked for: `npm run bench:page`. Invented records; a machine with other work gives longer times.
import type { Page } from 'playwright-core';
import { startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/open.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, record } from '../support/invented.ts';
import { openBrowser } from './browser.ts';

const graph = await openGraph({ engine: 'embedded', dataDir: null });
const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + 9 * at)).toISOString().slice(0, 10);
// Each person is visited once, so that no answer is in the server's memory; a visit more of the last shows what memory gains.
const people = ['Ann', 'Bea', 'Cal', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'].map((name) => `${name} Reed`);
const records = Array.from({ length: 20 }, (_, at) =>
  record(
    `r${at}`,
    Array.from({ length: 50 }, (_, n) =>
      meeting(day(at * 50 + n), {
        attendance: people.map((name) => listed(name, { lines: [n + 1, n + 1] })),
        items: [item('1', 'Dues')],
      }),
    ),
  ),
);
await ingest([records], graph, noRegisters);
const server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
const browser = await openBrowser();

/** Tasks of the main thread that took longer than 50 ms, as the browser itself tells them. */
const watchTasks = (page: Page) =>
  page.addInitScript(`globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
      .observe({ type: 'longtask', buffered: true });`);
const longest = (page: Page) => page.evaluate('Math.max(0, ...tasks)');

/** When the first and when the last of what is waited for was on the page, looked for frame by frame in the page itself. */
const watchRows = (page: Page, shown: string, least: number) =>
  page.addInitScript(`globalThis.told = {};
    const look = () => {
      const found = document.querySelectorAll(${JSON.stringify(shown)}).length;
      if (found > 0) told.first ??= Math.round(performance.now());
      if (found >= ${least}) told.all = Math.round(performance.now());
      else requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);`);

async function measured(path: string, rate: number, shown: string, least = 1): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await watchTasks(page);
  await watchRows(page, shown, least);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(server.url + path);
  const until = Date.now() + 120_000;
  while (!(await page.evaluate('told.all'))) {
    if (Date.now() > until) throw new Error(`${path} does not show ${least} of ${shown}.`);
    await page.waitForTimeout(250);
  }
  const { first, all } = (await page.evaluate('told')) as { first: number; all: number };
  const task = await longest(page);
  console.log(
    `${path} at ${rate}x: the first after ${first} ms, all ${least} after ${all} ms, longest task ${task} ms`,
  );
  return page;
}

const rows = 'section[aria-labelledby="appearances"] tbody tr';
const address = (name: string) => `/person/northmoor/${name.toLowerCase().replace(' ', '-')}`;
// The first visit of a server that has just started is not what is measured.
await (await measured('/', 1, 'main li')).close();
await (await measured(address(people[0] as string), 1, rows, 1000)).close();
await (await measured('/', 4, 'main li')).close();
for (const name of people.slice(1)) await (await measured(address(name), 4, rows, 1000)).close();
const id = address(people.at(-1) as string);
const page = await measured(id, 4, rows, 1000);
const found = await page.evaluate("find('10 January 1990')");
console.log(`the browser's find ${found ? 'finds' : 'does not find'} the last of them`);
await page.close();
const network = await measured(`/network${id}?first=300`, 1, '.network .node', 300);
await network.waitForTimeout(3_000);
console.log(
  `${await network.locator('.network .node').count()} nodes drawn: longest task ${await longest(network)} ms`,
);
await browser.close();
await server.close();
await graph.close();
