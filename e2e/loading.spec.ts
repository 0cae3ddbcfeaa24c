import { expect, test } from '@playwright/test';
import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { largeEvents } from './large.ts';
import { idle, openLarge } from './large-page.ts';

// What the reader sees while a piece of a large timeline is on its way, and when it does not come.

const events = largeEvents();
const EVENTS = '**/events/*.bin';

test('an event that does not come is said not to, and can be tried again', async ({ page }) => {
  const event = first(events);
  await openLarge(page);
  await page.route(EVENTS, (route) => route.abort());
  await page.locator(`li a[href="?event=${event.id}"]`).click();
  await idle(page);
  const pane = page.getByRole('region', { name: messages.events.pane });
  await expect(pane.getByRole('heading', { level: 2, name: event.title, exact: true })).toBeVisible();
  await expect(pane.getByRole('alert')).toContainText(messages.events.loadFailed);
  await page.unroute(EVENTS);
  await pane.getByRole('button', { name: messages.events.loadRetry }).click();
  await idle(page);
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect(pane.getByRole('alert')).toHaveCount(0);
});

test('while an event is on its way its title stands there, and the pane is busy', async ({ page }) => {
  const event = first(events);
  await openLarge(page);
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(EVENTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator(`li a[href="?event=${event.id}"]`).click();
  const pending = page.getByRole('region', { name: messages.events.pane }).locator('[aria-busy="true"]');
  await expect(pending.getByRole('heading', { name: event.title, exact: true })).toBeVisible();
  go();
  await idle(page);
  await expect(pending).toHaveCount(0);
});

test('rows stand there before their titles, and a click on one opens it when it is known', async ({
  page,
}) => {
  await openLarge(page);
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/{heads,strong}/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  const list = page.locator('#events');
  await list.evaluate((pane) => {
    pane.scrollTop = pane.scrollHeight / 2;
  });
  const row = list.locator('.entry[aria-busy="true"]').first();
  await expect(row).toBeVisible();
  const rank = Number(await row.locator('..').getAttribute('aria-posinset')) - 1;
  await row.click();
  go();
  await idle(page);
  expect(new URL(page.url()).searchParams.get('event')).toBe(events[rank]?.id);
  await expect(list.locator('.entry[aria-busy="true"]')).toHaveCount(0);
});

test('a link to an event that cannot be looked up says so and shows the rest', async ({ page }) => {
  const event = first(events.slice(2500));
  await page.route('**/ids/*.bin', (route) => route.abort());
  await openLarge(page, `?event=${event.id}&topic=harbours`);
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Harbours\s/ }).first()).toBeChecked();
});
