import { describe, expect, test } from 'vitest';
import { checkBundle } from './check.ts';
import { parseBundle } from './parse.ts';
import { sampleBundle } from './sample-bundle.ts';
import type { Bundle, TimelineEvent } from './schema.ts';
import { makeBundle } from './test-utils.ts';

test('the sample bundle is sound and fits the schema', () => {
  expect(checkBundle(sampleBundle())).toEqual([]);
  expect(parseBundle(JSON.parse(JSON.stringify(sampleBundle())))).toMatchObject({ ok: true });
});

test('the sample bundle has what tests of the screen need', () => {
  const { events } = sampleBundle();
  expect(events.length).toBeGreaterThan(40);
  expect(events.some((event) => event.sources.length > 1 && event.accounts)).toBe(true);
  expect(events.some((event) => event.date.length === 7)).toBe(true);
  expect(events.some((event) => event.date.includes('/'))).toBe(true);
  expect(events.some((event) => event.quotes.length > 0)).toBe(true);
  expect(events.some((event) => !event.sources[0]?.date.known)).toBe(true);
});

test('a bundle made for a test is sound', () => {
  const bundle = makeBundle([
    { id: 'one', date: '2022-02-24', actors: ['ukraine'], topics: ['troops'] },
    { id: 'two', date: '2022-03-01/2022-03-04', actors: ['poland', 'ukraine'] },
  ]);
  expect(checkBundle(bundle)).toEqual([]);
});

describe('a breach is reported once, with its place', () => {
  const breaches: [name: string, harm: (bundle: Bundle, event: TimelineEvent) => void, message: RegExp][] = [
    ['excerpt', (_, event) => first(event.sources).start++, /^event one: the excerpt at 1-3 is not the text/],
    [
      'offset past the text',
      (_, event) => {
        first(event.sources).end = 999;
      },
      /excerpt at 0-999/,
    ],
    [
      'date words',
      (_, event) => {
        first(event.sources).date.text = 'on Friday';
      },
      /date words "on Friday"/,
    ],
    [
      'published',
      (_, event) => {
        first(event.sources).published = '2022-03-02';
      },
      /another publication date/,
    ],
    [
      'article',
      (_, event) => {
        first(event.sources).article = 'lost';
      },
      /unknown article "lost"/,
    ],
    [
      'outcome',
      (_, event) => {
        event.outcome = 'lost';
      },
      /^event one: its outcome "lost" does not name it/,
    ],
    [
      'plan',
      (_, event) => {
        event.plans = ['two'];
      },
      /^event one: its plan "two" does not name it/,
    ],
    ['actor', (_, event) => event.actors.push('atlantis'), /unknown actor "atlantis"/],
    ['topic', (_, event) => event.topics.push('weather'), /unknown topic "weather"/],
    [
      'speaker',
      (_, event) => event.quotes.push({ text: 'Words', speaker: 'nobody', source: 0 }),
      /unknown actor "nobody"/,
    ],
    [
      'quote source',
      (_, event) => event.quotes.push({ text: 'Words', source: 1 }),
      /source 1 does not exist/,
    ],
    [
      'span',
      (_, event) => {
        event.end = event.start;
      },
      /its start and end are not those of 2022-02-24/,
    ],
    [
      'date',
      (_, event) => {
        event.date = 'on Friday';
      },
      /its date "on Friday" is not EDTF/,
    ],
    ['event id', (bundle, event) => bundle.events.push(event), /event id "one" is used twice/],
    [
      'actor and topic',
      (bundle) => bundle.topics.push({ id: 'ukraine', name: 'Ukraine' }),
      /an actor and a topic/,
    ],
    [
      'member',
      (bundle) => Object.assign(first(bundle.actors), { memberOf: ['eu'] }),
      /member of unknown "eu"/,
    ],
    [
      'paragraph',
      (bundle) => first(bundle.articles).paragraphs.push({ start: 0, end: 99 }),
      /paragraph 0-99/,
    ],
    [
      'redirect',
      (bundle) => {
        bundle.redirects.old = 'gone';
      },
      /redirect from "old" to unknown event "gone"/,
    ],
    [
      'redirect of an event',
      (bundle) => {
        bundle.redirects.one = null;
      },
      /redirect from "one", which is an event/,
    ],
  ];
  test.each(breaches)('%s', (_name, harm, message) => {
    const bundle = makeBundle([{ id: 'one', date: '2022-02-24', actors: ['ukraine'], topics: ['troops'] }]);
    harm(bundle, first(bundle.events));
    expect(checkBundle(bundle)).toEqual([expect.stringMatching(message)]);
  });
});

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('The test needs an item.');
  return item;
}
