import { expect, it } from 'vitest';
import { ratesOf } from './counts.ts';
import type { DateLabel } from './date-markup.ts';
import { pairDates, scoreDates } from './score-dates.ts';

const date = (start: number, end: number, value: string): DateLabel => ({ start, end, text: '', value });

it('counts extent, words and value apart', () => {
  const labels = [date(0, 10, '2019-05-03'), date(20, 30, '2019-05'), date(40, 50, '2018')];
  const found = [date(0, 10, '2019-05-03'), date(22, 30, '2019-06'), date(60, 70, '2019')];
  expect(scoreDates([{ labels, found }])).toEqual({
    overlap: { asked: 3, given: 3, right: 2 },
    exact: { asked: 3, given: 3, right: 1 },
    value: { asked: 3, given: 3, right: 1 },
    plainValue: { asked: 3, given: 3, right: 1 },
  });
});

it('uses a found date for one label only, the one that overlaps it most', () => {
  const labels = [date(0, 20, '2019')];
  const found = [date(0, 4, '2019'), date(5, 20, '2018')];
  expect(pairDates({ labels, found })).toEqual([
    { label: labels[0], found: found[1] },
    { label: null, found: found[0] },
  ]);
});

it('takes no date of one text for a label of another', () => {
  const one = date(0, 4, '2019');
  const readings = [
    { labels: [one], found: [] },
    { labels: [], found: [one] },
  ];
  expect(scoreDates(readings).value).toEqual({ asked: 1, given: 1, right: 0 });
});

it('judges days, months and years apart from quarters, and what is found at a quarter with the quarter', () => {
  const labels = [date(0, 4, '2019'), date(10, 20, '2019-01/2019-03')];
  const found = [date(0, 4, '2019'), date(12, 20, '2019'), date(30, 34, '2018'), date(40, 44, '201X')];
  expect(scoreDates([{ labels, found }]).plainValue).toEqual({ asked: 1, given: 2, right: 1 });
});

it('gives precision, recall and their harmonic mean, and all of nothing', () => {
  expect(ratesOf({ asked: 4, given: 2, right: 1 })).toEqual({ precision: 0.5, recall: 0.25, f1: 2 / 6 });
  expect(ratesOf({ asked: 0, given: 0, right: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(ratesOf({ asked: 3, given: 0, right: 0 })).toEqual({ precision: 1, recall: 0, f1: 0 });
});
