import AxeBuilder from '@axe-core/playwright';
import { messages } from '../src/ui/messages.ts';
import { first } from './choose.ts';
import { type App, expect, test } from './fixtures.ts';

/** One line for each violation: its rule and where. */
async function violations(app: App): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

const open = (app: App) => app.open(`?event=${first(app.bundle.events).id}`);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the timeline has no violations', async ({ app }) => {
      await app.open();
      expect(await violations(app)).toEqual([]);
    });

    test('an open event has none', async ({ app }) => {
      await open(app);
      expect(await violations(app)).toEqual([]);
    });

    test('an open article has none', async ({ app }) => {
      await open(app);
      const source = first(first(app.bundle.events).sources);
      const article = first(app.bundle.articles.filter(({ id }) => id === source.article));
      await app.page
        .getByRole('button', { name: messages.events.readName(article.outlet) })
        .first()
        .click();
      await app.idle();
      expect(await violations(app)).toEqual([]);
    });

    test('an empty result and a notice have none', async ({ app }) => {
      await app.open('?q=xqzzyqx&span=never');
      expect(await violations(app)).toEqual([]);
    });
  });
}

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the timeline has no violations, and an open event has none', async ({ app }) => {
    await app.open();
    expect(await violations(app)).toEqual([]);
    await open(app);
    expect(await violations(app)).toEqual([]);
  });
});
