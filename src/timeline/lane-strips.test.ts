import { expect, test } from 'vitest';
import { DAY_MS } from '../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../bundle/columns.ts';
import { fullBits } from '../state/bit-set.ts';
import { stripPath } from './lane-strips.ts';
import { LaneIndex } from './lod/lane-index.ts';

const lane = (days: readonly number[]) => {
  const rows = days.map(
    (day): ColumnRow => ({
      start: day * DAY_MS,
      end: (day + 1) * DAY_MS,
      kind: 'happening',
      sources: 1,
      published: '2022-01-01',
      actors: [],
      topics: [],
      outlets: [],
    }),
  );
  return new LaneIndex(columnsOfRows(rows, rows.length), fullBits(rows.length));
};

const bars = (days: readonly number[], from: number, until: number) =>
  [
    ...stripPath(lane(days), { start: from * DAY_MS, end: until * DAY_MS }, 100, 24).matchAll(
      /M(\S+) \S+v-(\S+?)h/g,
    ),
  ].map(([, x, high]) => [Number(x), Number(high)]);

test('a bar stands where events start, higher where there are more', () => {
  const [first, second, ...more] = bars([100, 150, 150, 150], 0, 200);
  expect(more).toEqual([]);
  expect(first?.[0]).toBeCloseTo(50, -1);
  expect(second?.[0]).toBeCloseTo(75, -1);
  expect(second?.[1]).toBeGreaterThan(first?.[1] ?? 0);
  expect(second?.[1]).toBeLessThanOrEqual(20);
});

test('panning moves the bars and changes none', () => {
  const days = Array.from({ length: 60 }, (_, i) => 40 + ((i * i) % 97));
  const before = bars(days, 0, 200);
  const after = bars(days, 20, 220);
  expect(after.map(([, high]) => high)).toEqual(before.map(([, high]) => high));
  for (const [i, [x]] of after.entries()) expect(x).toBeCloseTo((before[i]?.[0] ?? 0) - 10, 0);
});

test('what is not in the window has no bar', () => {
  expect(bars([10, 400], 100, 300)).toEqual([]);
});
