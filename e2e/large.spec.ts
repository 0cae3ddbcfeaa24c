import { expect, type Page, test } from '@playwright/test';
import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { watchForProblems } from './fixtures.ts';
import { LARGE_EVENTS, LARGE_PATH, largeEvents } from './large.ts';
import { idle, largeHost, openLarge } from './large-page.ts';

// A timeline in pieces, on a host that knows nothing but files.

const events = largeEvents();
const ALL = messages.number(LARGE_EVENTS);

const result = (page: Page) => page.getByRole('status').filter({ hasText: `of ${ALL} events` });

let problems: string[];
test.beforeEach(({ page }) => {
  problems = watchForProblems(page, largeHost);
});
test.afterEach(() => expect(problems).toEqual([]));

test('the list begins with the first events', async ({ page }) => {
  await openLarge(page);
  const [one, two] = events;
  await expect(page.locator('li a[href^="?event="]').first()).toHaveAttribute('href', `?event=${one?.id}`);
  await expect(page.locator(`li a[href="?event=${two?.id}"]`)).toContainText(two?.title ?? '');
  await expect(result(page)).toHaveText(`${ALL} of ${ALL} events`);
});

test('a link leads to an event anywhere, with the sentences of all its sources', async ({ page }) => {
  const event = first(events.slice(2500).filter(({ sources }) => sources.length > 2));
  await openLarge(page, `?event=${event.id}`);
  await expect(page.getByRole('heading', { level: 2, name: event.title, exact: true })).toBeVisible();
  const pane = page.locator('article').first();
  for (const { excerpt } of event.sources) await expect(pane).toContainText(excerpt);
});

test('a link to an event that there is not says so', async ({ page }) => {
  await openLarge(page, '?event=no-such-event');
  await expect(page.getByText('no-such-event')).toBeVisible();
});

test('a topic leaves the events that have it', async ({ page }) => {
  await openLarge(page);
  await page
    .getByRole('checkbox', { name: /^Harbours\s/ })
    .first()
    .check();
  await idle(page);
  const count = events.filter(({ topics }) => topics.includes('harbours')).length;
  await expect(result(page)).toHaveText(`${messages.number(count)} of ${ALL} events`);
});

test('words are searched in all events, from their beginnings', async ({ page }) => {
  await openLarge(page, '?q=ferr');
  const count = events.filter((event) => JSON.stringify(event).includes('ferry line')).length;
  await expect(result(page)).toHaveText(`${messages.number(count)} of ${ALL} events`);
});

test('an event has a page of its own', async ({ page }) => {
  const event = first(events.slice(1500));
  await page.goto(`${largeHost}${LARGE_PATH}e/${event.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
});
