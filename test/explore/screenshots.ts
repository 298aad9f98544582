// Takes the pictures of the README from the shipped facts, which hold no words of records: `npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../../src/graph/open.ts';
import { openBrowser } from './browser.ts';
import { serve } from './serve.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const views = {
  search: '/?q=clark',
  person: '/person/rotherham/mark-cummins',
  body: '/organization/rotherham/ilsc',
  analysis: '/analysis?of=REPORTINGS&by=STRATEGY,YEAR',
  strategy: '/strategy/rotherham/send-strategy',
  network: '/network/strategy/rotherham/send-strategy',
};

const graph = await openGraph({ engine: 'embedded', dataDir: null });
const server = await serve(graph);
const browser = await openBrowser();
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 750 }, colorScheme, locale: 'en-GB' });
  for (const [name, path] of Object.entries(views)) {
    await page.goto(server.url + path);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    if (name === 'network') await page.locator('.network .node').first().waitFor();
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
    console.log(`docs/screenshots/${name}-${colorScheme}.png`);
  }
}
await browser.close();
await server.close();
await graph.close();
