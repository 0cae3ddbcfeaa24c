import { messages } from '../src/ui/messages.ts';
import { dividingTopics, first, idsWhere, mainActor } from './choose.ts';
import { expect, test } from './fixtures.ts';

test('a topic leaves only its events, and clearing brings the others back', async ({ app }) => {
  await app.open();
  const topic = await app.topicInSight();
  const expected = idsWhere(app.bundle, ({ topics }) => topics.includes(topic.id));
  await expect(app.entries).toHaveCount(app.bundle.events.length);

  await app.filter(topic.name).check();
  await app.idle();
  expect(await app.listed()).toEqual(expected);
  expect(app.parameter('topic')).toBe(topic.id);
  await expect(app.page.getByText(`${expected.length} of ${app.bundle.events.length}`)).toBeVisible();

  await app.page.getByRole('button', { name: messages.filters.clear, exact: true }).click();
  await app.idle();
  await expect(app.entries).toHaveCount(app.bundle.events.length);
  expect(app.parameter('topic')).toBeNull();
});

test('the count of a topic is that under the chosen actor', async ({ app }) => {
  const actor = mainActor(app.bundle);
  await app.open(`?actor=${actor.id}`);
  const topic = await app.topicInSight();
  const both = idsWhere(
    app.bundle,
    ({ topics, actors }) => topics.includes(topic.id) && actors.includes(actor.id),
  );
  await expect(app.filter(topic.name)).toHaveAccessibleName(new RegExp(`\\s${both.length}\\b`));
});

test('any, all and not', async ({ app }) => {
  const [a, b] = dividingTopics(app.bundle).map(({ id }) => id);
  if (a === undefined || b === undefined) throw new Error('The site has too few topics.');
  const cases = [
    [`?topic=${a},${b}`, idsWhere(app.bundle, ({ topics }) => topics.includes(a) || topics.includes(b))],
    [
      `?topic=${a},${b}&match=all`,
      idsWhere(app.bundle, ({ topics }) => topics.includes(a) && topics.includes(b)),
    ],
    [`?not=${a}`, idsWhere(app.bundle, ({ topics }) => !topics.includes(a))],
  ] as const;
  for (const [query, expected] of cases) {
    await app.open(query);
    expect(await app.listed(), query).toEqual(expected);
  }
});

test('search finds an event by the words of its title', async ({ app }) => {
  await app.open();
  const event = first(app.bundle.events);
  const word = first(event.title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length));
  await app.page.getByRole('searchbox', { name: messages.filters.search }).fill(word);
  await app.idle();
  expect(await app.listed()).toContain(event.id);
  expect((await app.listed()).length).toBeLessThan(app.bundle.events.length);
  expect(app.parameter('q')).toBe(word);
});

test('when nothing matches, one click takes the filter away', async ({ app }) => {
  await app.open('?q=xqzzyqx');
  await expect(app.entries).toHaveCount(0);
  await expect(app.page.getByText(messages.events.emptyTitle)).toBeVisible();
  await app.page.getByRole('button', { name: messages.events.removeWords('xqzzyqx') }).click();
  await app.idle();
  await expect(app.entries).toHaveCount(app.bundle.events.length);
});
