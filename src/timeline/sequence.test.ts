import { expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../bundle/columns.ts';
import { addBit, emptyBits } from '../state/bit-set.ts';
import { rankedBits } from '../state/ranked-bits.ts';
import { eventClock, publicationClock } from './clock.ts';
import { sequenceOf } from './sequence.ts';

const row = (day: string, published: string): ColumnRow => ({
  start: Date.parse(day),
  end: Date.parse(day) + DAY_MS,
  kind: 'happening',
  sources: 1,
  published,
  actors: [],
  topics: [],
  outlets: [],
});
const columns = columnsOfRows(
  [row('2022-01-01', '2022-03-01'), row('2022-01-02', '2022-01-02'), row('2022-01-03', '2022-02-01')],
  3,
);
const limits = { start: utcMs(Date.parse('2022-01-01')), end: utcMs(Date.parse('2022-04-01')) };
const visible = emptyBits(3);
for (const place of [0, 2]) addBit(visible, place);

test('by their own dates, events go in the order of their places', () => {
  const { shown, placeAt, numberOf } = sequenceOf(eventClock(columns), rankedBits(visible));
  expect([shown.after(0), placeAt(2), numberOf(2)]).toEqual([2, 2, 2]);
});

test('by the clock of publication, they go by its days, and those hidden stay hidden', () => {
  const { times, shown, placeAt, numberOf } = sequenceOf(
    publicationClock(columns, limits),
    rankedBits(visible),
  );
  expect([0, 1, 2].map(placeAt)).toEqual([1, 2, 0]);
  expect([0, 1, 2].map(numberOf)).toEqual([2, 0, 1]);
  expect([shown.count, shown.after(-1), shown.after(1), shown.after(2)]).toEqual([2, 1, 2, null]);
  expect(times.start[0]).toBe(Date.parse('2022-01-02'));
});
