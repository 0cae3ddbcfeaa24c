import { DAY_MS, MINUTE_MS } from '../src/base/time.ts';
import { messages } from '../src/ui/messages.ts';
import { first, lonelyEvent, spanAround } from './choose.ts';
import { type App, expect, test } from './fixtures.ts';

/** Turns of the wheel from sixteen months to a day; far more than it takes. */
const MAX_TURNS = 25;

const button = (app: App, name: string) => app.page.getByRole('button', { name, exact: true });

/** The address says the window in whole minutes, rounded outwards. */
const ABOUT_A_DAY = DAY_MS + 2 * MINUTE_MS;

/** Drawn labels of an event's title: several when it stands in several lanes. */
const labels = (app: App, title: string) =>
  app.timeline.getByRole('button', { name: title }).and(app.page.locator('[data-item]'));

test('ctrl and wheel zoom in to a day, and the address follows', async ({ app }) => {
  await app.open();
  await app.timeline.hover();
  await app.page.keyboard.down('Control');
  for (let turn = 0; turn < MAX_TURNS && !(app.windowLength() <= ABOUT_A_DAY); turn++) {
    // Some turns at once: the address is written four times a second at most, and idle waits for it.
    for (let notch = 0; notch < 4; notch++) await app.page.mouse.wheel(0, -400);
    await app.idle();
  }
  await app.page.keyboard.up('Control');
  expect(app.windowLength()).toBeLessThanOrEqual(ABOUT_A_DAY);
  expect(app.windowLength()).toBeGreaterThanOrEqual(DAY_MS);
});

test('the wheel alone leaves the timeline as it is', async ({ app }) => {
  await app.open();
  await app.timeline.hover();
  await app.page.mouse.wheel(0, -400);
  await app.idle();
  expect(app.parameter('span')).toBeNull();
});

test('the buttons zoom, move and show the whole range again', async ({ app }) => {
  await app.open();
  await button(app, messages.timeline.zoomIn).click();
  await app.idle();
  const before = { span: app.parameter('span'), length: app.windowLength() };
  await button(app, messages.timeline.zoomIn).click();
  await app.idle();
  expect(app.windowLength()).toBeLessThan(before.length);
  await button(app, messages.timeline.zoomOut).click();
  await app.idle();
  await button(app, messages.timeline.later).click();
  await app.idle();
  expect(app.parameter('span')).not.toBe(before.span);
  await button(app, messages.timeline.goTo.button).click();
  await app.page.getByRole('dialog').getByRole('button', { name: /^All / }).click();
  await app.idle();
  expect(app.parameter('span')).toBeNull();
});

test('a link to a day shows its event, and a click on it opens it', async ({ app }) => {
  const event = lonelyEvent(app.bundle);
  await app.open(`?span=${spanAround(event, 0)}`);
  expect(app.windowLength()).toBe(DAY_MS);
  await labels(app, event.title).first().click();
  await app.idle();
  expect(app.parameter('event')).toBe(event.id);
  await expect(app.heading(event)).toBeVisible();
  await expect(app.entry(event)).toHaveAttribute('aria-current', 'true');
});

test('events that fall together are a group that opens on a click', async ({ app }) => {
  await app.open('?lanes=none');
  const group = app.timeline.locator('[data-item]').filter({ hasText: /^\d+/ }).first();
  await group.click();
  await app.idle();
  expect(app.windowLength()).toBeGreaterThan(0);
});

test('each choice of lanes draws events', async ({ app }) => {
  for (const lanes of ['topic', 'actor', 'outlet', 'none'] as const) {
    await app.open(`?lanes=${lanes}`);
    await expect(app.timeline.locator('[data-item]').first(), lanes).toBeVisible();
  }
});

test('a filter leaves none of the other events on the timeline', async ({ app }) => {
  const event = lonelyEvent(app.bundle);
  const other = first(app.bundle.topics.filter(({ id }) => !event.topics.includes(id)));
  await app.open(`?span=${spanAround(event, 0)}&lanes=none`);
  await expect(labels(app, event.title)).toHaveCount(1);
  await app.open(`?span=${spanAround(event, 0)}&lanes=none&topic=${other.id}`);
  await expect(labels(app, event.title)).toHaveCount(0);
});
