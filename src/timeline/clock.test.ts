import { expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../bundle/columns.ts';
import { eventClock, lagDays, publicationClock, timesInOrder } from './clock.ts';

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const row = (from: string, days: number, published: string): ColumnRow => ({
  start: Date.parse(from),
  end: Date.parse(from) + days * DAY_MS,
  kind: 'happening',
  sources: 1,
  published,
  actors: [],
  topics: [],
  outlets: [],
});
const rows = [
  row('2022-01-03', 1, '2022-03-01'),
  row('2022-01-05', 1, '2022-01-05'),
  row('2022-02-01', 28, '2022-02-10'),
  row('2022-03-20', 1, '2022-03-01'),
  row('2022-03-28', 1, '2022-05-09'),
];
const columns = columnsOfRows(rows, rows.length);
const limits = { start: utcMs(Date.parse('2022-01-01')), end: utcMs(Date.parse('2022-04-01')) };

test('by the clock of publication events stand on its day, what is outside the limits at their end', () => {
  const { columns: published, order } = publicationClock(columns, limits);
  expect(Array.from(published.start, iso)).toEqual([
    '2022-03-01',
    '2022-01-05',
    '2022-02-10',
    '2022-03-01',
    '2022-03-31',
  ]);
  expect(published.end[2]).toBe(Date.parse('2022-02-11'));
  expect([...(order ?? [])]).toEqual([1, 2, 0, 3, 4]);
});

test('times come in the order of their clock', () => {
  const { start } = timesInOrder(publicationClock(columns, limits));
  expect(Array.from(start)).toEqual(Array.from(start).sort((a, b) => a - b));
  expect(timesInOrder(eventClock(columns)).start).toBe(columns.start);
});

test.each([
  [0, 57, 'told later'],
  [1, 0, 'told the same day'],
  [2, 0, 'told within its month'],
  [3, -19, 'told before'],
  [4, 42, 'told after the range'],
])('event %i has a lag of %i days: %s', (place, days) => {
  expect(lagDays(columns, place)).toBe(days);
});
