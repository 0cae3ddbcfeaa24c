import type { Browser, CDPSession, Page } from '@playwright/test';
import { type FrameTimes, recordFrames } from './frames.ts';

/** What one page does with one number of events; times in ms. What it did not do in time is not there. */
export interface Measured {
  /** From the navigation until the page has settled. */
  ready?: number;
  /** MB after a garbage collection, with what typed arrays hold. */
  heap?: number;
  /** Elements of the document. */
  elements?: number;
  zoom?: FrameTimes;
  pan?: FrameTimes;
  /** From the click on a filter until the timeline with fewer events is painted. */
  filter?: number;
}

/** Time for all that is measured of a page. */
const PATIENCE_MS = 240_000;
/** A movement ends after this time, however many steps are left. */
const MOVEMENT_MS = 20_000;
const STEPS = 40;

/** Opens `url` in a fresh profile and drives it as a reader would. */
export async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const measured: Measured = {};
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  const work = context.newPage().then((page) => {
    page.setDefaultTimeout(PATIENCE_MS);
    return drive(page, url, measured);
  });
  // What a page that is too late fails at is of no interest.
  work.catch(() => {});
  try {
    await Promise.race([work, timeout]);
    return { ...measured };
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function drive(page: Page, url: string, measured: Measured): Promise<void> {
  // What runs in the page has been compiled with calls of this helper, which is not there.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.goto(url, { waitUntil: 'commit' });
  measured.ready = await settle(page);
  const session = await page.context().newCDPSession(page);
  measured.heap = await heapOf(session);
  measured.elements = await page.evaluate(() => document.querySelectorAll('*').length);
  measured.zoom = await zoomFrames(page);
  measured.pan = await panFrames(page);
  measured.filter = await filterToPaint(page);
}

/** Resolves to the time since the navigation began. */
async function settle(page: Page): Promise<number> {
  await page.waitForFunction(() => 'newsline' in window);
  return page.evaluate(async () => {
    await window.newsline.idle();
    return performance.now();
  });
}

async function heapOf(session: CDPSession): Promise<number> {
  // The second collection takes what the first has released.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

const timelineOf = (page: Page) => page.locator('[data-newsline="timeline"]');

/** The middle of the timeline's drawing. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await timelineOf(page).boundingBox();
  if (!box) throw new Error('The page has no timeline.');
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.4 };
}

/** In and out again with ctrl and the wheel. */
async function zoomFrames(page: Page): Promise<FrameTimes> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  const times = await recordFrames(page, async () => {
    const begun = Date.now();
    for (let step = 0; step < STEPS && Date.now() - begun < MOVEMENT_MS; step++) {
      await page.mouse.wheel(0, step < STEPS / 2 ? -120 : 120);
      await nextFrame(page);
    }
  });
  await page.keyboard.up('Control');
  await settle(page);
  return times;
}

/** To the left and back, with the button held. */
async function panFrames(page: Page): Promise<FrameTimes> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const times = await recordFrames(page, async () => {
    const begun = Date.now();
    for (let step = 1; step <= STEPS && Date.now() - begun < MOVEMENT_MS; step++) {
      const away = step <= STEPS / 2 ? step : STEPS - step;
      await page.mouse.move(x - 12 * away, y);
      await nextFrame(page);
    }
  });
  await page.mouse.up();
  await settle(page);
  return times;
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

async function filterToPaint(page: Page): Promise<number> {
  const checkbox = page.getByRole('checkbox', { name: /^Harbours/ }).first();
  const painted = timelineOf(page).evaluate(
    (timeline) =>
      new Promise<number>((resolve) => {
        document.addEventListener(
          'click',
          (click) => {
            const changes = new MutationObserver(() => {
              changes.disconnect();
              // The frame with the change is on the screen when the next one begins.
              requestAnimationFrame(() => requestAnimationFrame((next) => resolve(next - click.timeStamp)));
            });
            changes.observe(timeline, { subtree: true, childList: true, attributes: true });
          },
          { once: true, capture: true },
        );
      }),
  );
  const [time] = await Promise.all([painted, checkbox.click()]);
  return time;
}
