import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 });

/** Waits until all of a page has its answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
}

/** Somebody at the home page; each run of typing, key and click counts. */
export class Visit {
  steps = 0;

  constructor(
    readonly page: Page,
    private readonly base: string,
    /** Whether links are followed by Enter instead of by a click. */
    private readonly byKeys: boolean,
  ) {}

  async home(): Promise<void> {
    await this.page.goto(this.base);
    await settled(this.page);
    this.steps = 0;
  }

  /** "/" leads to the search field from anywhere, so it is part of the typing. */
  async search(text: string): Promise<void> {
    this.steps++;
    await this.page.keyboard.type(`/${text}`);
    await this.page.locator('main .hits').first().waitFor();
    await settled(this.page);
  }

  async follow(link: Locator): Promise<void> {
    this.steps++;
    if (this.byKeys) await link.press('Enter');
    else await link.click();
    await settled(this.page);
  }
}
