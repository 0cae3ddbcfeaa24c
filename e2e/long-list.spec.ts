import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { isoDayOf, utcMs } from '../src/base/time.ts';
import { messages } from '../src/ui/messages.ts';
import { watchForProblems } from './fixtures.ts';
import { LARGE_EVENTS, largeEvents } from './large.ts';
import { idle, largeHost, openLarge } from './large-page.ts';

// A list of more events than the page holds.

const events = largeEvents();
const pane = (page: Page) => page.locator('#events');
const rows = (page: Page) => pane(page).locator('li[aria-posinset]');

interface Row {
  readonly rank: number;
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
}

/** The rows that are wholly in view, from top to bottom, in pixels from the pane's top. */
const inSight = (page: Page): Promise<Row[]> =>
  pane(page).evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const all = [...element.querySelectorAll('li[aria-posinset] > .entry')].map((entry) => {
      const { top, bottom } = entry.getBoundingClientRect();
      return {
        rank: Number(entry.parentElement?.getAttribute('aria-posinset')) - 1,
        title: entry.querySelector('.entry-title')?.textContent ?? '',
        top: top - frame.top,
        bottom: bottom - frame.top,
      };
    });
    return all.filter(({ top, bottom }) => top >= 0 && bottom <= frame.height);
  });

/** What is in sight must be the events of those ranks, one below the other, and fill the pane. */
async function expectSound(page: Page): Promise<Row[]> {
  const seen = await inSight(page);
  expect(seen.length).toBeGreaterThan(2);
  for (const [i, { rank, title, top }] of seen.entries()) {
    expect([rank, title]).toEqual([rank, events[rank]?.title]);
    expect(rank).toBe((seen[0]?.rank ?? 0) + i);
    if (i > 0) expect(top).toBeGreaterThanOrEqual((seen[i - 1]?.bottom ?? 0) - 1);
  }
  return seen;
}

async function scrollTo(page: Page, part: number): Promise<void> {
  await pane(page).evaluate((element, to) => {
    element.scrollTop = (element.scrollHeight - element.clientHeight) * to;
  }, part);
  await idle(page);
}

async function wheel(page: Page, by: number, times: number): Promise<void> {
  await pane(page).hover();
  for (let turn = 0; turn < times; turn++) {
    await page.mouse.wheel(0, by);
    await idle(page);
  }
}

let problems: string[];
test.beforeEach(({ page }) => {
  problems = watchForProblems(page, largeHost);
});
test.afterEach(() => expect(problems).toEqual([]));

test('shows any part of the list, and has little of it in the page', async ({ page }) => {
  await openLarge(page, '?list=1');
  for (const part of [0.5, 0.25, 1, 0.9, 0]) {
    await scrollTo(page, part);
    const [first] = await expectSound(page);
    expect(Math.abs((first?.rank ?? 0) / LARGE_EVENTS - part)).toBeLessThan(0.02);
    expect(await rows(page).count()).toBeLessThan(200);
  }
  await scrollTo(page, 1);
  expect((await inSight(page)).at(-1)?.rank).toBe(LARGE_EVENTS - 1);
  await scrollTo(page, 0);
  expect((await inSight(page))[0]?.rank).toBe(0);
});

test('scrolling by the wheel moves the rows by just that much', async ({ page }) => {
  await openLarge(page);
  await scrollTo(page, 0.5);
  const before = await expectSound(page);
  await wheel(page, 100, 1);
  const after = await expectSound(page);
  const same = before.find(({ rank }) => after.some((row) => row.rank === rank));
  const moved = after.find(({ rank }) => rank === same?.rank);
  expect(Math.round((same?.top ?? 0) - (moved?.top ?? 0))).toBe(100);
});

test('the wheel reaches both ends', async ({ page }) => {
  await openLarge(page);
  await scrollTo(page, 0.99);
  await wheel(page, 600, 12);
  expect((await inSight(page)).at(-1)?.rank).toBe(LARGE_EVENTS - 1);
  await scrollTo(page, 0.01);
  await wheel(page, -600, 12);
  expect((await inSight(page))[0]?.rank).toBe(0);
});

test('is one tab stop; arrows, Page Down, Home and End move between events, Enter opens', async ({
  page,
}) => {
  await openLarge(page);
  const focused = () =>
    page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')) - 1);
  await expect(pane(page).locator('.entry[tabindex="0"]')).toHaveCount(1);
  await pane(page).locator('.entry[tabindex="0"]').focus();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await idle(page);
    expect((await inSight(page)).map(({ rank }) => rank)).toContain(await focused());
    return focused();
  };
  expect(await press('ArrowDown')).toBe(1);
  for (let step = 2; step <= 40; step++) expect(await press('ArrowDown')).toBe(step);
  expect(await press('ArrowUp')).toBe(39);
  expect(await press('PageDown')).toBeGreaterThan(40);
  expect(await press('End')).toBe(LARGE_EVENTS - 1);
  expect(await press('ArrowUp')).toBe(LARGE_EVENTS - 2);
  await page.keyboard.press('Enter');
  await idle(page);
  expect(new URL(page.url()).searchParams.get('event')).toBe(events[LARGE_EVENTS - 2]?.id);
  expect(await press('Home')).toBe(0);
  await page.keyboard.press('Tab');
  expect(await pane(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('follows the window and the open event', async ({ page }) => {
  const event = events[2000];
  if (!event) throw new Error('The large site has too few events.');
  const day = isoDayOf(utcMs(event.start));
  await openLarge(page, `?span=${day}..${day}`);
  const seen = await expectSound(page);
  expect(seen.some(({ rank }) => (events[rank]?.start ?? 0) >= Date.parse(day))).toBe(true);
  await openLarge(page, `?event=${event.id}`);
  expect((await inSight(page)).map(({ rank }) => rank)).toContain(2000);
  await page.getByRole('button', { name: messages.events.next, exact: true }).click();
  await idle(page);
  await expect(
    page.getByRole('heading', { level: 2, name: events[2001]?.title ?? '', exact: true }),
  ).toBeVisible();
});

test('stays at the same time when a filter changes', async ({ page }) => {
  await openLarge(page);
  await scrollTo(page, 0.6);
  const [before] = await expectSound(page);
  await page
    .getByRole('checkbox', { name: /^Harbours\s/ })
    .first()
    .check();
  await idle(page);
  const titles = (await inSight(page)).map(({ title }) => title);
  const harbours = events.filter(({ topics }) => topics.includes('harbours'));
  const next = harbours.findIndex(({ start }) => start >= (events[before?.rank ?? 0]?.start ?? 0));
  const near = harbours.slice(Math.max(0, next - 3), next + 4).map(({ title }) => title);
  expect(titles.some((title) => near.includes(title))).toBe(true);
});

test('has no violations of accessibility', async ({ page }) => {
  await openLarge(page);
  await scrollTo(page, 0.5);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first events can be read, and it is said that there are more', async ({ page }) => {
    await page.goto(`${largeHost}/some/folder/`);
    await expect(page.locator('li a[href^="?event="]')).toHaveCount(200);
    await expect(page.getByText(messages.events.firstOf(200, LARGE_EVENTS))).toBeVisible();
  });
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list scrolls by itself', async ({ page }) => {
    await openLarge(page);
    await scrollTo(page, 0.5);
    const [first] = await expectSound(page);
    expect(first?.rank).toBeGreaterThan(1000);
  });
});
