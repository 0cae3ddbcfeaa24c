import AxeBuilder from '@axe-core/playwright';
import { DAY_MS } from '../src/base/time.ts';
import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { type App, expect, test } from './fixtures.ts';

const text = messages.timeline;

const openMenu = async (app: App, name: string) => {
  await app.page.getByRole('button', { name, exact: true }).click();
  return app.page.getByRole('dialog');
};

/** A day on which an event begins, and which is no end of the range. */
const someDay = ({ bundle }: App): string =>
  first(bundle.events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date) && date > bundle.range.start)).date;

test('a date goes there with Enter, and becomes the moment of the link', async ({ app }) => {
  const day = someDay(app);
  await app.open();
  const menu = await openMenu(app, text.goTo.button);
  await menu.getByLabel(text.goTo.date).fill(day);
  await app.page.keyboard.press('Enter');
  await app.idle();
  expect(app.parameter('at')).toBe(day);
  expect(app.windowLength()).toBe(21 * DAY_MS);
  await expect(menu).toBeHidden();
  await expect(app.page.getByRole('button', { name: text.goTo.button, exact: true })).toBeFocused();
  await app.page.goBack();
  await app.idle();
  expect(app.parameter('at')).toBeNull();
});

test('the calendar knows the range, and the mark can be taken away', async ({ app }) => {
  const day = someDay(app);
  await app.open(`?at=${day}`);
  const menu = await openMenu(app, text.goTo.button);
  const date = menu.getByLabel(text.goTo.date);
  await expect(date).toHaveAttribute('min', app.bundle.range.start);
  await expect(date).toHaveAttribute('max', app.bundle.range.end);
  await expect(date).toHaveValue(day);
  await menu.getByRole('button', { name: /^Take the mark/ }).click();
  await app.idle();
  expect(app.parameter('at')).toBeNull();
});

test('the busiest periods say how many events they have, and show them', async ({ app }) => {
  await app.open();
  const menu = await openMenu(app, text.goTo.button);
  const period = menu.getByRole('listitem').first().getByRole('button');
  await expect(period).toHaveText(/\d+ events$/);
  await period.click();
  await app.idle();
  expect(app.windowLength()).toBeLessThanOrEqual(366 * DAY_MS);
  await expect(app.timeline.locator('[data-item]').first()).toBeVisible();
});

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const screen of SCREENS) {
  test.describe(`${screen.colorScheme} at ${screen.viewport.width}`, () => {
    test.use(screen);

    test('the open menus have no violations and stay in the window', async ({ app }) => {
      await app.open(`?lanes=actor&at=${someDay(app)}`);
      for (const name of [text.goTo.button]) {
        const box = await (await openMenu(app, name)).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.viewport.height);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen.viewport.width);
        const { violations } = await new AxeBuilder({ page: app.page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
        await app.page.keyboard.press('Escape');
      }
    });
  });
}
