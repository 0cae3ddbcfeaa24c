import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { expect, test } from './fixtures.ts';

test('an event opens from the list with the sentence behind it, in its article too', async ({ app }) => {
  await app.open();
  const event = first(app.bundle.events);
  const source = first(event.sources);
  await app.entry(event).click();
  await app.idle();
  expect(app.parameter('event')).toBe(event.id);
  const pane = app.page.getByRole('region', { name: messages.events.pane });
  await expect(app.heading(event)).toBeVisible();
  await expect(pane).toContainText(event.summary);
  await expect(
    pane.getByRole('list', { name: messages.events.sourcesTitle }).getByRole('listitem'),
  ).toHaveCount(event.sources.length);
  await expect(pane.locator('mark').first()).toBeVisible();
  expect(await markedText(pane)).toContain(squeeze(source.excerpt));

  const article = first(app.bundle.articles.filter(({ id }) => id === source.article));
  await pane
    .getByRole('button', { name: messages.events.readName(article.outlet) })
    .first()
    .click();
  await app.idle();
  const dialog = app.page.getByRole('dialog', { name: article.title });
  expect(await markedText(dialog)).toContain(squeeze(source.excerpt));
  await expect(dialog.locator('mark').first()).toBeInViewport();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(app.heading(event)).toBeVisible();
});

test('previous and next walk through the events in order, and close ends it', async ({ app }) => {
  const [one, two] = app.bundle.events;
  if (!one || !two) throw new Error('The site has too few events.');
  await app.open(`?event=${one.id}`);
  await app.page.getByRole('button', { name: messages.events.next, exact: true }).click();
  await app.idle();
  await expect(app.heading(two)).toBeVisible();
  await app.page.getByRole('button', { name: messages.events.previous, exact: true }).click();
  await app.idle();
  await expect(app.heading(one)).toBeVisible();
  await app.page.getByRole('button', { name: messages.events.close, exact: true }).click();
  await app.idle();
  await expect(app.heading(one)).toHaveCount(0);
  expect(app.parameter('event')).toBeNull();
});

test('every event of the list opens with a title and its sources', async ({ app }) => {
  for (const event of app.bundle.events.slice(0, 12)) {
    await app.open(`?event=${event.id}`);
    await expect(app.heading(event)).toBeVisible();
    await expect(app.page).toHaveTitle(new RegExp(`^${event.title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  }
});

/** The highlighted text of an element, white space made plain. */
async function markedText(scope: { locator(selector: string): { allTextContents(): Promise<string[]> } }) {
  return squeeze((await scope.locator('mark').allTextContents()).join(''));
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
