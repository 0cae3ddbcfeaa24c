import { expect, type Page, test } from '@playwright/test';
import { first } from './choose.ts';
import { watchForProblems } from './fixtures.ts';
import { LARGE_EVENTS, LARGE_PATH, largeEvents } from './large.ts';

// A timeline in pieces, on a host that knows nothing but files.

const host = `http://localhost:${process.env.NEWSLINE_E2E_LARGE_PORT}`;
const events = largeEvents();

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${host}${LARGE_PATH}${query}`);
  await page.waitForFunction(() => 'newsline' in window);
  await idle(page);
}

const idle = (page: Page) => page.evaluate(() => window.newsline.idle());

const result = (page: Page) => page.getByRole('status').filter({ hasText: `of ${LARGE_EVENTS} events` });

let problems: string[];
test.beforeEach(({ page }) => {
  problems = watchForProblems(page, host);
});
test.afterEach(() => expect(problems).toEqual([]));

test('the list begins with the first events', async ({ page }) => {
  await open(page);
  const [one, two] = events;
  await expect(page.locator('li a[href^="?event="]').first()).toHaveAttribute('href', `?event=${one?.id}`);
  await expect(page.locator(`li a[href="?event=${two?.id}"]`)).toContainText(two?.title ?? '');
  await expect(result(page)).toHaveText(`${LARGE_EVENTS} of ${LARGE_EVENTS} events`);
});

test('a link leads to an event anywhere, with the sentences of all its sources', async ({ page }) => {
  const event = first(events.slice(2500).filter(({ sources }) => sources.length > 2));
  await open(page, `?event=${event.id}`);
  await expect(page.getByRole('heading', { level: 2, name: event.title, exact: true })).toBeVisible();
  const pane = page.locator('article').first();
  for (const { excerpt } of event.sources) await expect(pane).toContainText(excerpt);
});

test('a link to an event that there is not says so', async ({ page }) => {
  await open(page, '?event=no-such-event');
  await expect(page.getByText('no-such-event')).toBeVisible();
});

test('a topic leaves the events that have it', async ({ page }) => {
  await open(page);
  await page
    .getByRole('checkbox', { name: /^Harbours\s/ })
    .first()
    .check();
  await idle(page);
  const count = events.filter(({ topics }) => topics.includes('harbours')).length;
  await expect(result(page)).toHaveText(`${count} of ${LARGE_EVENTS} events`);
});

test('words are searched in all events, from their beginnings', async ({ page }) => {
  await open(page, '?q=ferr');
  const count = events.filter((event) => JSON.stringify(event).includes('ferry line')).length;
  await expect(result(page)).toHaveText(`${count} of ${LARGE_EVENTS} events`);
});

test('an event has a page of its own', async ({ page }) => {
  const event = first(events.slice(1500));
  await page.goto(`${host}${LARGE_PATH}e/${event.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
});
