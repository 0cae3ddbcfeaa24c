import { describe, expect, it } from 'vitest';
import type { Article } from '../bundle/schema.ts';
import { binDays, density, uncovered } from './density.ts';
import { eventOn, span, time } from './test-events.ts';

const january = span('2022-01-01', '2022-02-01');

const article = (published: string): Article => ({
  id: published,
  file: `${published}.md`,
  title: 'A title',
  outlet: 'An outlet',
  published,
  publishedKnown: true,
  text: '',
  paragraphs: [],
});

describe('density', () => {
  const events = [eventOn('2022-01-02', 'a'), eventOn('2022-01-03', 'b'), eventOn('2022-01-09', 'c')];

  it('counts what the filters show beside all there is', () => {
    expect(density(events, events.slice(1), january, 1)).toEqual([
      { start: time('2022-01-02'), shown: 0, all: 1 },
      { start: time('2022-01-03'), shown: 1, all: 1 },
      { start: time('2022-01-09'), shown: 1, all: 1 },
    ]);
  });

  it('puts neighbouring days into one bin', () => {
    expect(density(events, events, january, 7)).toEqual([
      { start: time('2022-01-01'), shown: 2, all: 2 },
      { start: time('2022-01-08'), shown: 1, all: 1 },
    ]);
  });

  it('leaves out what lies outside the range', () => {
    expect(density([eventOn('2021-12-31', 'x'), eventOn('2022-02-01', 'y')], [], january, 1)).toEqual([]);
  });

  it.each([
    [31, 1],
    [30, 2],
    [10, 4],
    [0, 31],
  ])('at most %i bins take %i days each', (most, days) => {
    expect(binDays(january, most)).toBe(days);
  });
});

describe('days that no article covers', () => {
  it.each<[string, string[], [string, string][]]>([
    ['no article', [], [['2022-01-01', '2022-02-01']]],
    [
      'one: its day and the seven before',
      ['2022-01-15'],
      [
        ['2022-01-01', '2022-01-08'],
        ['2022-01-16', '2022-02-01'],
      ],
    ],
    [
      'two that touch, in any order',
      ['2022-01-23', '2022-01-15'],
      [
        ['2022-01-01', '2022-01-08'],
        ['2022-01-24', '2022-02-01'],
      ],
    ],
    ['one at the beginning', ['2022-01-03'], [['2022-01-04', '2022-02-01']]],
    ['one after the end that reaches in', ['2022-02-03'], [['2022-01-01', '2022-01-27']]],
    ['one long after the end', ['2022-06-01'], [['2022-01-01', '2022-02-01']]],
    ['one long before the beginning', ['2021-06-01'], [['2022-01-01', '2022-02-01']]],
  ])('%s', (_, published, gaps) => {
    expect(uncovered(published.map(article), january)).toEqual(
      gaps.map(([from, until]) => span(from, until)),
    );
  });
});
