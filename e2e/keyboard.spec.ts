import { messages } from '../src/ui/messages.ts';
import { type App, expect, test } from './fixtures.ts';

/** Presses of Tab after which a keyboard user would have given up. */
const PATIENCE = 80;

const hasFocus = (app: App) =>
  app.timeline.evaluate((timeline) => timeline.contains(document.activeElement)).catch(() => false);

const isAtHeading = (app: App) =>
  app.page.evaluate(() => document.activeElement instanceof HTMLHeadingElement);

async function tabToTimeline(app: App): Promise<void> {
  for (let presses = 0; presses < PATIENCE && !(await hasFocus(app)); presses++)
    await app.page.keyboard.press('Tab');
  expect(await hasFocus(app)).toBe(true);
}

test('Tab, arrows, Enter and Escape open and close events without a mouse', async ({ app }) => {
  await app.open();
  await tabToTimeline(app);
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('ArrowRight');
  await app.idle();
  // What falls together is a group: Enter zooms into it until an event stands alone, or until those of one day are
  // listed, where Tab goes to the first.
  for (let presses = 0; presses < 12 && app.parameter('event') === null; presses++) {
    if (await isAtHeading(app)) await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Enter');
    await app.idle();
  }
  const id = app.parameter('event');
  const event = app.bundle.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`Enter opened no event (${id}).`);
  await expect(app.heading(event)).toBeVisible();

  await app.page.keyboard.press('Escape');
  await app.idle();
  expect(app.parameter('event')).toBeNull();
  expect(await hasFocus(app)).toBe(true);
});

test('plus, minus and nought zoom, the slash searches', async ({ app }) => {
  await app.open();
  await tabToTimeline(app);
  await app.page.keyboard.press('+');
  await app.idle();
  const length = app.windowLength();
  await app.page.keyboard.press('+');
  await app.idle();
  expect(app.windowLength()).toBeLessThan(length);
  await app.page.keyboard.press('-');
  await app.idle();
  expect(app.windowLength()).toBeGreaterThan(length * 0.9);
  await app.page.keyboard.press('0');
  await app.idle();
  expect(app.parameter('span')).toBeNull();
  await app.page.keyboard.press('/');
  await expect(app.page.getByRole('searchbox', { name: messages.filters.search })).toBeFocused();
});

test('single keys do nothing while the timeline has no focus', async ({ app }) => {
  await app.open();
  await app.page.getByRole('searchbox', { name: messages.filters.search }).focus();
  await app.page.keyboard.press('+');
  await app.idle();
  expect(app.parameter('span')).toBeNull();
});

test('the list opens events with Enter', async ({ app }) => {
  await app.open();
  const [event] = app.bundle.events;
  if (!event) throw new Error('The site has no events.');
  await app.entry(event).focus();
  await app.page.keyboard.press('Enter');
  await app.idle();
  expect(app.parameter('event')).toBe(event.id);
});
