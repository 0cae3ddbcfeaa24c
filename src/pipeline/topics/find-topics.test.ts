import { describe, expect, test } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findTopics, topicsOf } from './find-topics.ts';
import { stem } from './stem.ts';

const vocabulary: Vocabulary = {
  title: 'Harbour strike',
  range: { start: '1998-03-01', end: '1998-09-30' },
  actors: [],
  topics: [
    {
      id: 'closures',
      name: 'Closures',
      terms: [
        { term: 'ban', weight: 1 },
        { term: 'shut down', weight: 1 },
        { term: 'unit', weight: 0.5 },
        { term: 'flee', weight: 0.5 },
        { term: 'build-up', weight: 0.5 },
      ],
    },
    {
      id: 'pay',
      name: 'Pay',
      terms: [
        { term: 'pay', weight: 1 },
        { term: 'pay freeze', weight: 1 },
        { term: 'Article 5', weight: 1 },
      ],
    },
  ],
};

const whole = (text: string) => ({ start: 0, end: text.length });
const topicsIn = (text: string) => findTopics(text, splitSentences(text, [whole(text)], []), vocabulary);

describe('findTopics', () => {
  test.each([
    ['The port banned night work.', ['banned closures']],
    ['Two bans followed.', ['bans closures']],
    ['The harbour was shutting down.', ['shutting down closures']],
    ['A pay freeze came first, and pay fell.', ['pay freeze pay', 'pay pay']],
    ['They invoked article 5 again.', ['article 5 pay']],
    ['A build up of ships, then a build-up of trucks.', ['build up closures', 'build-up closures']],
    ['The crews fled.', ['fled closures']],
    ['It was a band, and a banner.', []],
    ['The United Docks paid.', ['paid pay']],
    ['Article 50 is another matter.', []],
  ])('%s', (text, expected) => {
    expect(topicsIn(text).map(({ text: words, topic }) => `${words} ${topic}`)).toEqual(expected);
  });

  test.each([
    ['Units flee.', ['closures']],
    ['A unit and another unit.', []],
    ['One unit left.', []],
    ['Pay was banned.', ['closures', 'pay']],
  ])('topicsOf: %s', (text, expected) => {
    expect(topicsOf(topicsIn(text), whole(text), vocabulary)).toEqual(expected);
  });
});

test.each([
  ['refugees', 'refugee'],
  ['banned', 'ban'],
  ['policies', 'policy'],
  ['deploying', 'deploy'],
  ['freezing', 'freeze'],
  ['displaced', 'displace'],
  ['pass', 'passes'],
  ['agreed', 'agree'],
])('stem: %s and %s are one', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['unit', 'unity'],
  ['new', 'news'],
  ['ban', 'band'],
  ['force', 'fort'],
])('stem: %s and %s differ', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
