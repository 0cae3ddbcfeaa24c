import { messages } from '../src/ui/messages.ts';
import { first, lonelyEvent, mainActor, spanAround } from './choose.ts';
import { expect, test } from './fixtures.ts';

test('a link opened afresh and reloaded shows the same view', async ({ app }) => {
  const event = lonelyEvent(app.bundle);
  const query = `?event=${event.id}&span=${spanAround(event, 20)}&actor=${first(event.actors)}&lanes=actor`;
  await app.open(query);
  const url = app.page.url();
  expect(new URL(url).search).toBe(query);
  const listed = await app.listed();
  expect(listed).toContain(event.id);
  await expect(app.heading(event)).toBeVisible();

  await app.page.reload();
  await app.idle();
  expect(app.page.url()).toBe(url);
  expect(await app.listed()).toEqual(listed);
  await expect(app.heading(event)).toBeVisible();
});

test('back and forward walk through the choices', async ({ app }) => {
  await app.open();
  const topic = await app.topicInSight();
  const event = first(app.bundle.events.filter(({ topics }) => topics.includes(topic.id)));
  await app.filter(topic.name).check();
  await app.idle();
  await app.entry(event).click();
  await app.idle();
  const filtered = await app.listed();

  await app.page.goBack();
  await app.idle();
  await expect(app.heading(event)).toHaveCount(0);
  expect(await app.listed()).toEqual(filtered);
  await app.page.goBack();
  await app.idle();
  await expect(app.entries).toHaveCount(app.bundle.events.length);
  await expect(app.filter(topic.name)).not.toBeChecked();

  await app.page.goForward();
  await app.idle();
  await expect(app.filter(topic.name)).toBeChecked();
  await app.page.goForward();
  await app.idle();
  await expect(app.heading(event)).toBeVisible();
});

test('a bad field falls back alone, with a notice', async ({ app }) => {
  const actor = mainActor(app.bundle);
  await app.open(`?span=yesterday&actor=${actor.id}`);
  await expect(app.page.getByText(messages.notices['bad-field']('span'))).toBeVisible();
  await expect(app.filter(actor.name)).toBeChecked();
  await app.page.getByRole('button', { name: messages.notices.dismiss }).click();
  await expect(app.page.getByText(messages.notices['bad-field']('span'))).toHaveCount(0);
});

test('an event that is not in the timeline is said not to be', async ({ app }) => {
  await app.open('?event=no-such-event');
  await expect(app.page.getByText(messages.notices['unknown-event']('no-such-event'))).toBeVisible();
  await expect(app.entries).toHaveCount(app.bundle.events.length);
});

test('an actor that is not in the timeline is left out, with a notice', async ({ app }) => {
  await app.open('?actor=no-such-actor');
  await expect(app.page.getByText(messages.notices['unknown-id']('no-such-actor'))).toBeVisible();
  await expect(app.entries).toHaveCount(app.bundle.events.length);
});

test('list=1 shows the list alone, embed=1 leaves the filters out', async ({ app }) => {
  await app.open('?list=1');
  await expect(app.timeline).toHaveCount(0);
  await expect(app.entries).toHaveCount(app.bundle.events.length);
  await app.open('?embed=1');
  await expect(app.timeline).toBeVisible();
  await expect(app.page.getByRole('checkbox')).toHaveCount(0);
});
