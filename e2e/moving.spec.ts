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

const choose = async (app: App, label: string) => {
  const menu = await openMenu(app, text.drawing.button);
  await menu.getByLabel(label).check();
  await app.page.keyboard.press('Escape');
  await app.idle();
};

test('quiet periods fold, are named, and unfold', async ({ app }) => {
  await app.open('?lanes=none');
  const menu = await openMenu(app, text.drawing.button);
  const fold = menu.getByLabel(text.drawing.fold);
  await fold.check();
  await app.idle();
  await expect(app.timeline.locator('.tl-seam').first()).toBeVisible();
  await expect(app.timeline.locator('.tl-fold:visible').first()).toHaveText(/without events|no closer date/);
  await expect(
    app.timeline
      .getByRole('listitem')
      .filter({ hasText: /^Folded: / })
      .first(),
  ).toBeAttached();
  // It is no part of the link.
  expect(new URL(app.page.url()).search).toBe('?lanes=none');
  await fold.uncheck();
  await app.idle();
  await expect(app.timeline.locator('.tl-seam')).toHaveCount(0);
});

test('a folded timeline zooms and pans, and comes back to the whole range', async ({ app }) => {
  await app.open('?lanes=none');
  await choose(app, text.drawing.fold);
  await app.page.getByRole('button', { name: text.zoomIn, exact: true }).click();
  await app.idle();
  const zoomed = app.windowLength();
  expect(zoomed).toBeGreaterThan(0);
  for (let presses = 0; presses < 12; presses++) {
    await app.page.getByRole('button', { name: text.later, exact: true }).click();
    await app.idle();
    expect(app.windowLength()).toBeGreaterThanOrEqual(DAY_MS);
  }
  await expect(app.timeline.locator('[data-item]').first()).toBeVisible();
  await app.timeline.hover();
  await app.page.keyboard.down('Control');
  for (let turn = 0; turn < 8; turn++) await app.page.mouse.wheel(0, 400);
  await app.page.keyboard.up('Control');
  await app.idle();
  await app.timeline.focus();
  await app.page.keyboard.press('0');
  await app.idle();
  expect(app.parameter('span')).toBeNull();
});

test('by the clock of publication a label says how late its event was told', async ({ app }) => {
  const late = app.bundle.events.find(
    ({ date, sources }) =>
      /^\d{4}-\d\d-\d\d$/.test(date) && sources.every(({ published }) => published > date),
  );
  if (!late) throw new Error('Every event was told on its day.');
  const published = late.sources.map((source) => source.published).sort()[0] ?? '';
  await app.open(`?lanes=none&span=${published}..${published}`);
  await choose(app, text.drawing.clocks.publication);
  await expect(app.page.getByText(text.drawing.isPublication)).toBeVisible();
  await expect(app.timeline.getByRole('button', { name: /first published/ }).first()).toBeVisible();
  await choose(app, text.drawing.clocks.event);
  await expect(app.timeline.getByRole('button', { name: /first published/ })).toHaveCount(0);
});

const nextDay = (day: string, days = 1) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

test('the moment’s mark is dragged to another moment, and one step back undoes it', async ({ app }) => {
  const day = someDay(app);
  await app.open(`?at=${day}&lanes=none`);
  const mark = app.timeline.getByRole('slider', { name: text.moment.name });
  const box = await mark.boundingBox();
  if (!box) throw new Error('The moment has no mark.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  for (let step = 1; step <= 5; step++) await app.page.mouse.move(x + 40 * step, y);
  await app.page.mouse.up();
  await app.idle();
  const moved = app.parameter('at') ?? '';
  expect(moved > day).toBe(true);
  await expect(mark).toHaveAttribute('aria-valuenow', String(Date.parse(moved)));
  await expect(app.page.locator('.tl-overview-moment')).toBeAttached();
  await app.page.goBack();
  await app.idle();
  expect(app.parameter('at')).toBe(day);
});

test('the keyboard moves the moment by days and weeks, and takes it away', async ({ app }) => {
  const day = someDay(app);
  await app.open(`?at=${day}`);
  const mark = app.timeline.getByRole('slider', { name: text.moment.name });
  await mark.focus();
  await app.page.keyboard.press('ArrowRight');
  await app.idle();
  expect(app.parameter('at')).toBe(nextDay(day));
  await app.page.keyboard.press('PageUp');
  await app.page.keyboard.press('PageUp');
  await app.page.keyboard.press('ArrowLeft');
  await app.idle();
  expect(app.parameter('at')).toBe(nextDay(day, 14));
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await app.page.keyboard.press('Delete');
  await app.idle();
  expect(app.parameter('at')).toBeNull();
  await expect(app.timeline).toBeFocused();
});

test('a lane collapses to a strip and expands again, by pointer and by keys', async ({ app }) => {
  await app.open();
  const toggles = app.timeline.getByRole('button', { name: /^Lane: / });
  const lanes = await toggles.count();
  expect(lanes).toBeGreaterThan(1);
  const drawn = await app.timeline.locator('[data-item]').count();
  await toggles.first().click();
  await app.idle();
  await expect(toggles.first()).toHaveAttribute('aria-expanded', 'false');
  await expect(app.timeline.locator('.tl-strip path')).toHaveAttribute('d', /^M/);
  expect((await app.timeline.locator('.tl-lane').first().boundingBox())?.height).toBeLessThan(32);

  await toggles.first().focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(toggles.nth(1)).toBeFocused();
  await app.page.keyboard.press('Enter');
  await app.idle();
  await expect(toggles.nth(1)).toHaveAttribute('aria-expanded', 'false');
  await expect(toggles.nth(1)).toBeFocused();
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('ArrowUp');
  await app.page.keyboard.press('Enter');
  await app.idle();
  await expect(app.timeline.locator('.tl-strip')).toHaveCount(0);
  expect(await app.timeline.locator('[data-item]').count()).toBe(drawn);
});

test('two actors stand side by side, and what they share is selected in both lanes', async ({ app }) => {
  const { events, actors } = app.bundle;
  const both = events.find((event) => event.actors.length > 1 && /^\d{4}-\d\d-\d\d$/.test(event.date));
  const [one = '', other = ''] = both?.actors ?? [];
  const day = both?.date ?? '';
  await app.open(`?lanes=actor&span=${day}..${day}&event=${both?.id}`);
  const menu = await openMenu(app, text.drawing.button);
  for (const id of [one, other]) {
    await menu.getByRole('combobox', { name: text.drawing.addActor }).selectOption(id);
    await app.idle();
  }
  await app.page.keyboard.press('Escape');
  const headings = app.timeline.locator('.tl-lane');
  for (const id of [one, other])
    await expect(headings.locator(`xpath=self::*[@data-lane='${id}']`)).toBeVisible();
  expect(actors.length).toBeGreaterThan(2);
  expect(await headings.count()).toBeLessThanOrEqual(3);
  await expect(app.timeline.locator('.tl-selected')).toHaveCount(2);
  // The others are still there: it is no filter.
  await expect(app.entries).toHaveCount(events.length);
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

    for (const name of [text.goTo.button, text.drawing.button]) {
      test(`the menu “${name}” has no violations and stays in the window`, async ({ app }) => {
        await app.open(`?lanes=actor&at=${someDay(app)}`);
        const box = await (await openMenu(app, name)).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.viewport.height);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen.viewport.width);
        const { violations } = await new AxeBuilder({ page: app.page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      });
    }
  });
}
