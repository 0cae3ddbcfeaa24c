import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type DevServer, startDevServer } from './dev-server.ts';

// A timeline of two invented events. It is outside the project, as an editor's own folder would be.
const VOCABULARY = `title: The harbour of Lindum
range: {start: 2021-01-01, end: 2021-12-31}
topics:
  - {name: Trade, terms: [harbour, ferry]}
actors:
  - {name: Lindum, kind: country, aliases: [], titles: [], demonyms: [], metonyms: []}
  - {name: Ostmark, kind: country, aliases: [], titles: [], demonyms: [], metonyms: []}
`;
const FRONT_MATTER = ['---', 'title: Ferries', 'outlet: The Lindum Post', 'published: 2021-06-30', '---', ''];
const PROSE = 'Lindum opened a new harbour on June 10, 2021.';
const ADDED = 'Ostmark closed its ferry to Lindum on June 20, 2021.';
const ARTICLE = [...FRONT_MATTER, PROSE, ''].join('\n');

interface Fixtures {
  readonly dir: string;
  readonly server: DevServer;
}

const test = base.extend<Fixtures>({
  dir: async ({ browserName }, use) => {
    const dir = mkdtempSync(join(tmpdir(), `newsline-seeds-${browserName}-`));
    writeFileSync(join(dir, 'timeline.yaml'), VOCABULARY);
    writeFileSync(join(dir, 'ferries.md'), ARTICLE);
    await use(dir);
    rmSync(dir, { recursive: true });
  },
  server: async ({ dir }, use) => {
    const server = await startDevServer(dir);
    await use(server);
    await server.stop();
  },
});

const entries = (page: Page) => page.locator('li a[href^="?event="]');
const overlay = (page: Page) => page.locator('vite-error-overlay');

/** Opens the page and marks its window: a page that is loaded again has lost the mark. */
async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(entries(page)).toHaveCount(1);
  await page.evaluate(() => window.newsline.idle());
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

test('a change in an article and in the vocabulary shows in the open page, which keeps its view', async ({
  page,
  dir,
  server,
}) => {
  await openMarked(page, `${server.address}?span=2021-05-01..2021-07-31&actor=lindum`);
  const url = page.url();

  writeFileSync(join(dir, 'ferries.md'), `${ARTICLE}\n${ADDED}\n`);
  await expect(entries(page)).toHaveCount(2);
  writeFileSync(join(dir, 'timeline.yaml'), VOCABULARY.replace('The harbour', 'Ships and harbours'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ships and harbours of Lindum');

  expect(page.url()).toBe(url);
  expect(await isMarked(page)).toBe(true);
});

test('a broken article shows the overlay with file, line and message, and mending it recovers the page', async ({
  page,
  dir,
  server,
}) => {
  await openMarked(page, server.address);
  const article = join(dir, 'ferries.md');

  writeFileSync(article, ARTICLE.replace('published: 2021-06-30', 'published: the day before'));
  await expect(overlay(page)).toContainText('published');
  await expect(overlay(page)).toContainText(`${article}:4:`);
  await expect(entries(page)).toHaveCount(1);

  writeFileSync(article, `${ARTICLE}\n${ADDED}\n`);
  await expect(overlay(page)).toHaveCount(0);
  await expect(entries(page)).toHaveCount(2);
  expect(await isMarked(page)).toBe(true);
});

test('a server that starts on a broken article shows the overlay, and the page recovers', async ({
  page,
  dir,
}) => {
  const article = join(dir, 'ferries.md');
  writeFileSync(article, Buffer.of(0xff, 0xfe));
  const server = await startDevServer(dir);
  await page.goto(server.address);
  await expect(overlay(page)).toContainText(article);
  writeFileSync(article, ARTICLE);
  await expect(entries(page)).toHaveCount(1);
  await expect(overlay(page)).toHaveCount(0);
  await server.stop();
});
