import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian and others put it; `CHROMIUM` names another. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((path) => path && existsSync(path));

/** Why there is no browser to test with; null where there is one. In CI a missing browser is a failure, not a skip. */
export const whyNoBrowser = executablePath ? null : 'there is no Chromium; name one with CHROMIUM';
if (whyNoBrowser && process.env.CI !== 'true') console.warn(`Tests in a browser are skipped: ${whyNoBrowser}.`);

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  });
}

/** What a page logged as an error, and what it asked of anybody but its server: both must stay empty. */
export function watch(page: Page, base: string): { errors: string[]; outside: string[] } {
  const seen = { errors: [] as string[], outside: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) seen.outside.push(url);
  });
  return seen;
}
