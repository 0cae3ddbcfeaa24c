import { first } from './choose.ts';
import { expect, test } from './fixtures.ts';

/** What the design asks for, as it must stand in the header and in the page. */
const STRICT = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"];

test('the policy is strict, in the header and in every page', async ({ app, request }) => {
  for (const path of ['./', `./e/${first(app.bundle.events).id}/`]) {
    const response = await request.get(path);
    const header = response.headers()['content-security-policy'] ?? '';
    const html = await response.text();
    expect(html.match(/<meta http-equiv="Content-Security-Policy"/g)).toHaveLength(1);
    for (const directive of STRICT) expect(header.split('; ')).toContain(directive);
    expect(header).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
  }
});

test('a script that gets into the page does not run', async ({ page }) => {
  await page.goto('./');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    return document.documentElement.dataset.injected ?? null;
  });
  expect(ran).toBeNull();
});

test('the timeline is compressed and its assets are kept for ever', async ({ request, app }) => {
  const html = await (await request.get('./')).text();
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
  const { headers } = { headers: (await request.get(script)).headers() };
  expect(headers['content-encoding']).toMatch(/^(?:br|gzip)$/);
  expect(headers['cache-control']).toContain('immutable');
  expect(html).toContain(app.bundle.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every event can be read, in the list and on a page of its own', async ({ app, page }) => {
    await page.goto('./');
    await expect(app.entries).toHaveCount(app.bundle.events.length);
    const event = first(app.bundle.events);
    await page.goto(`./e/${event.id}`);
    await expect(page).toHaveURL(new RegExp(`/e/${event.id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
    await expect(page.getByText(event.summary).first()).toBeVisible();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await expect(page.locator(`a[href^="../../?event=${event.id}"]`).first()).toBeVisible();
  });
});
