import { describe, expect, it } from 'vitest';
import { columnsOf } from '../bundle/columns.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { addBit, emptyBits, fullBits } from '../state/bit-set.ts';
import { rankedBits } from '../state/ranked-bits.ts';
import { binDays, density, uncovered } from './density.ts';
import { eventOn, span, time } from './test-events.ts';

const january = span('2022-01-01', '2022-02-01');

describe('density', () => {
  const days = ['2021-12-31', '2022-01-02', '2022-01-03', '2022-01-09', '2022-02-01'];
  const columns = columnsOf(makeBundle(days.map((day) => eventOn(day, `e${day}`))));
  const all = rankedBits(fullBits(days.length));
  const later = emptyBits(days.length);
  for (const place of [2, 3, 4]) addBit(later, place);

  it('counts what the filters show beside all there is, and nothing outside the range', () => {
    expect(density(columns, rankedBits(later), january, 1)).toEqual([
      { start: time('2022-01-02'), shown: 0, all: 1 },
      { start: time('2022-01-03'), shown: 1, all: 1 },
      { start: time('2022-01-09'), shown: 1, all: 1 },
    ]);
  });

  it('puts neighbouring days into one bin', () => {
    expect(density(columns, all, january, 7)).toEqual([
      { start: time('2022-01-01'), shown: 2, all: 2 },
      { start: time('2022-01-08'), shown: 1, all: 1 },
    ]);
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
      'two that touch',
      ['2022-01-15', '2022-01-23'],
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
    expect(uncovered(published, january)).toEqual(gaps.map(([from, until]) => span(from, until)));
  });
});
