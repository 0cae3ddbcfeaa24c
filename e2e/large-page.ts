import type { Page } from '@playwright/test';
import { LARGE_PATH } from './large.ts';

/** Where the large site is served. */
export const largeHost = `http://localhost:${process.env.NEWSLINE_E2E_LARGE_PORT}`;

/** Opens the large site at a query and waits until it has settled. */
export async function openLarge(page: Page, query = ''): Promise<void> {
  await page.goto(`${largeHost}${LARGE_PATH}${query}`);
  await page.waitForFunction(() => 'newsline' in window);
  await idle(page);
}

export const idle = (page: Page) => page.evaluate(() => window.newsline.idle());
