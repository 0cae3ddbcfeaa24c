import { describe, expect, test } from 'vitest';
import { DAY_MS, type TimeSpan, utcMs } from '../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../bundle/columns.ts';
import { addBit, emptyBits, fullBits } from '../state/bit-set.ts';
import { busyPeriods } from './busy-periods.ts';

const time = (iso: string) => utcMs(Date.parse(iso));
const range = (from: string, until: string): TimeSpan => ({ start: time(from), end: time(until) });

const row = (from: string, days = 1): ColumnRow => ({
  start: time(from),
  end: time(from) + days * DAY_MS,
  kind: 'happening',
  sources: 1,
  published: from,
  actors: [],
  topics: [],
  outlets: [],
});
const columns = (rows: readonly ColumnRow[]) => columnsOfRows(rows, rows.length);

const find = (rows: readonly ColumnRow[], within: TimeSpan, most = 5) =>
  busyPeriods(columns(rows), fullBits(rows.length), within, most).map(({ kind, start, end, count }) =>
    [kind, new Date(start).toISOString().slice(0, 10), (end - start) / DAY_MS, count].join(' '),
  );

describe('a range of some months has thirds of months', () => {
  const rows = [
    row('2022-01-02'),
    row('2022-02-20'),
    row('2022-02-21'),
    row('2022-02-24'),
    row('2022-02-28'),
    row('2022-03-11'),
    row('2022-03-20'),
  ];
  const within = range('2022-01-01', '2022-05-01');

  test('the busiest, in order of time', () => {
    expect(find(rows, within)).toEqual(['late 2022-02-21 8 3', 'middle 2022-03-11 10 2']);
    expect(find(rows, within, 1)).toEqual(['late 2022-02-21 8 3']);
  });

  test('a month counts in none of its thirds', () => {
    const months = [row('2022-01-01', 31), row('2022-01-01', 31), row('2022-01-03'), row('2022-01-04')];
    expect(find(months, within)).toEqual(['early 2022-01-01 10 2']);
  });

  test('only what the filters leave counts', () => {
    const bits = emptyBits(rows.length);
    for (const place of [2, 5, 6]) addBit(bits, place);
    const [found, ...more] = busyPeriods(columns(rows), bits, within, 5);
    expect([found?.kind, found?.count, more.length]).toEqual(['middle', 2, 0]);
  });
});

test.each<[from: string, until: string, period: string]>([
  ['2022-02-01', '2022-03-01', 'day 2022-02-24 1 2'],
  ['2020-01-01', '2030-01-01', 'month 2022-02-01 28 2'],
  ['1900-01-01', '2030-01-01', 'year 2022-01-01 365 2'],
])('%s to %s: %s', (from, until, period) => {
  expect(find([row('2022-02-24'), row('2022-02-24')], range(from, until))).toEqual([period]);
});

test('a period does not reach past the range', () => {
  const within = range('2022-02-23', '2022-05-01');
  expect(find([row('2022-02-24'), row('2022-02-24')], within)).toEqual(['late 2022-02-23 6 2']);
});

test('without events there are none', () => {
  expect(find([], range('2022-01-01', '2022-05-01'))).toEqual([]);
});
