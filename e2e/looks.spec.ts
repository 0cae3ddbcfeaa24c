import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { type App, expect, test } from './fixtures.ts';

/** 0 is black, 1 white. */
const paper = (app: App): Promise<number> =>
  app.page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3 / 255;
  });

const overflow = (app: App): Promise<number> =>
  app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark where the system is, and the reader may choose otherwise', async ({ app }) => {
    await app.open();
    expect(await paper(app)).toBeLessThan(0.2);
    await app.page.getByRole('button', { name: messages.app.theme.auto }).click();
    expect(await paper(app)).toBeGreaterThan(0.8);
    await app.page.reload();
    await app.idle();
    expect(await paper(app)).toBeGreaterThan(0.8);
  });
});

test('the page is light where the system is', async ({ app }) => {
  await app.open();
  expect(await paper(app)).toBeGreaterThan(0.8);
});

for (const width of [320, 1280]) {
  test(`nothing is cut off at ${width} pixels`, async ({ app }) => {
    await app.page.setViewportSize({ width, height: 700 });
    await app.open();
    expect(await overflow(app)).toBe(0);
  });
}

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('timeline and list fit, and an event opens as a sheet', async ({ app }) => {
    await app.open();
    expect(await overflow(app)).toBe(0);
    await expect(app.timeline).toBeInViewport();
    const event = first(app.bundle.events);
    await app.entry(event).tap();
    await app.idle();
    const sheet = app.page.getByRole('dialog', { name: event.title });
    await expect(sheet).toBeVisible();
    expect(await overflow(app)).toBe(0);
    const close = sheet.getByRole('button', { name: messages.events.close });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await close.tap();
    await app.idle();
    await expect(sheet).toHaveCount(0);
    expect(app.parameter('event')).toBeNull();
  });
});
