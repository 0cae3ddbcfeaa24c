import { expect, type Page, test } from '@playwright/test';
import { messages } from '../src/ui/messages.ts';
import { watchForProblems } from './fixtures.ts';
import { idle, largeHost, openLarge } from './large-page.ts';

// What is drawn of many events, frame by frame.

interface Box {
  readonly id: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

let problems: string[];
test.beforeEach(({ page }) => {
  problems = watchForProblems(page, largeHost);
});
test.afterEach(() => expect(problems).toEqual([]));

const labels = (page: Page) => page.locator('[data-newsline="timeline"] [data-item]');

const boxes = (page: Page): Promise<Box[]> =>
  labels(page).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      const id = element.getAttribute('data-item') ?? '';
      return { id, text: element.textContent ?? '', left, right, top };
    }),
  );

const overlaps = (drawn: readonly Box[]): string[] =>
  drawn.flatMap((a) =>
    drawn
      .filter((b) => b.id > a.id && Math.abs(a.top - b.top) < 12)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.text} | ${b.text}`),
  );

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

for (const lanes of ['topic', 'none']) {
  test(`labels never overlap and keep together under a drag (lanes: ${lanes})`, async ({ page }) => {
    await openLarge(page, `?lanes=${lanes}`);
    const centre = page.locator('.vis-panel.vis-center').first();
    const area = await centre.boundingBox();
    if (area === null) throw new Error('The timeline is not drawn.');
    await page.mouse.move(area.x + area.width / 2, area.y + area.height - 4);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.wheel(0, -200);
      await idle(page);
      expect(overlaps(await boxes(page))).toEqual([]);
    }
    await page.keyboard.up('Control');
    await idle(page);
    await page.mouse.down();
    let before = await boxes(page);
    let compared = 0;
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(area.x + area.width / 2 - step * 23, area.y + area.height - 4);
      await nextFrame(page);
      const now = await boxes(page);
      expect(overlaps(now)).toEqual([]);
      const inside = ({ left, right }: Box) => left > area.x + 4 && right < area.x + area.width - 4;
      const places = new Map(before.filter(inside).map((box) => [box.id, box]));
      const moves = now.filter(inside).flatMap((box) => {
        const was = places.get(box.id);
        return was ? [{ by: Math.round(box.left - was.left), rows: box.top - was.top }] : [];
      });
      compared += moves.length;
      const [first] = moves;
      expect(moves.filter(({ by, rows }) => Math.abs(by - (first?.by ?? 0)) > 1 || rows !== 0)).toEqual([]);
      before = now;
    }
    await page.mouse.up();
    await idle(page);
    expect(compared).toBeGreaterThan(50);
  });
}

test('a group shows what it holds on hover and to the keyboard, until Escape', async ({ page }) => {
  await openLarge(page);
  const group = labels(page).filter({ hasText: /^\d/ }).first();
  const count = Number((await group.locator('.tl-count').textContent()) ?? '');
  await group.hover();
  const panel = page.locator('.tl-peek');
  await expect(panel).toContainText(messages.timeline.groupTitle(count));
  await panel.hover();
  await expect(panel).toBeVisible();
  await page.locator('[data-newsline="timeline"]').focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.mouse.move(2, 2);
  await page.keyboard.press('Home');
  await idle(page);
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
