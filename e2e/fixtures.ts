import { test as base, expect, type Page } from '@playwright/test';
import { DAY_MS } from '../src/base/time.ts';
import { parseBundle } from '../src/bundle/parse.ts';
import type { Bundle, TimelineEvent, Topic } from '../src/bundle/schema.ts';
import { dividingTopics } from './choose.ts';

export { expect } from '@playwright/test';

declare global {
  interface Window {
    readonly newsline: { idle(): Promise<void> };
  }
}

/** The app in a page, as a reader meets it. */
export class App {
  readonly page: Page;
  /** What the site shows: the tests choose events and filters from it, so that they hold for any articles. */
  readonly bundle: Bundle;

  constructor(page: Page, bundle: Bundle) {
    this.page = page;
    this.bundle = bundle;
  }

  /** Opens the app at a query such as `?event=x` and waits until it has settled. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.idle();
  }

  /** Resolves when the app has settled; nothing else is waited for. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => 'newsline' in window);
    await this.page.evaluate(() => window.newsline.idle());
  }

  get timeline() {
    return this.page.locator('[data-newsline="timeline"]');
  }

  /** Links of the list, one for each event that passes the filters. */
  get entries() {
    return this.page.locator('li a[href^="?event="]');
  }

  entry(event: TimelineEvent) {
    return this.page.locator(`li a[href="?event=${event.id}"]`);
  }

  /** The events that the list shows, as sorted ids. */
  async listed(): Promise<string[]> {
    const hrefs = await this.entries.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    return hrefs.map((href) => href.slice('?event='.length)).sort();
  }

  /** The checkbox of a topic or actor: its name is followed by its count. */
  filter(name: string) {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${escapeRegExp(name)}\\s+\\d`) }).first();
  }

  /** A topic that some events have and some have not, and whose filter is in sight. */
  async topicInSight(): Promise<Topic> {
    for (const topic of dividingTopics(this.bundle))
      if (await this.filter(topic.name).isVisible()) return topic;
    throw new Error('The page shows the filter of no topic that divides the events.');
  }

  /** The heading of the open event. */
  heading(event: TimelineEvent) {
    return this.page.getByRole('heading', { level: 2, name: event.title, exact: true });
  }

  /** A field of the view as the address bar has it. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** Length in ms of the window that the address bar names. */
  windowLength(): number {
    const [from = '', to = ''] = (this.parameter('span') ?? '').split('..');
    const end = Date.parse(to) + (to.includes('T') ? 0 : DAY_MS);
    return end - Date.parse(from);
  }
}

interface Fixtures {
  readonly app: App;
}

/** Every test with the app also proves: no error in the console or on the page, and no request to another origin. */
export const test = base.extend<Fixtures>({
  app: async ({ page, request, baseURL }, use) => {
    const problems = watchForProblems(page, new URL(baseURL ?? '').origin);
    await use(new App(page, await fetchBundle(request)));
    expect(problems).toEqual([]);
  },
});

/** Collects console errors, uncaught errors and foreign requests of `page`, as they come. */
export function watchForProblems(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      problems.push(`request: ${url.href}`);
  });
  return problems;
}

/** Reads the bundle that the site's page names, without a browser. */
async function fetchBundle(request: {
  get(url: string): Promise<{ text(): Promise<string> }>;
}): Promise<Bundle> {
  const html = await (await request.get('./')).text();
  const href = /<link id="bundle"[^>]* href="([^"]+)"/.exec(html)?.[1];
  if (href === undefined) throw new Error('The page names no bundle.');
  const parsed = parseBundle(JSON.parse(await (await request.get(href)).text()));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
