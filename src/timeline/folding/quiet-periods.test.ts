import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../../base/time.ts';
import { quietPeriods } from './quiet-periods.ts';

const day = (n: number) => utcMs(n * DAY_MS);
const limits = { start: day(0), end: day(400) };

/** Events of `[first day, length in days]`, in order. */
const columns = (events: readonly (readonly [number, number])[]) => ({
  size: events.length,
  start: Float64Array.from(events, ([from]) => day(from)),
  end: Float64Array.from(events, ([from, days]) => day(from + days)),
});

test('what lies between two events is quiet, but for some days at both ends', () => {
  expect(
    quietPeriods(
      columns([
        [0, 1],
        [101, 9],
        [380, 20],
      ]),
      limits,
    ),
  ).toEqual([
    { start: day(3), end: day(99), hasVague: false },
    { start: day(116), end: day(374), hasVague: false },
  ]);
});

test('the ends of the range may be quiet too', () => {
  const [before, after, ...more] = quietPeriods(columns([[200, 1]]), limits);
  expect(before).toEqual({ start: day(4), end: day(196), hasVague: false });
  expect(after).toEqual({ start: day(205), end: day(396), hasVague: false });
  expect(more).toEqual([]);
});

test('less than two weeks, and less than a fortieth of the range, is not quiet', () => {
  const every = (days: number, until: number) =>
    columns(Array.from({ length: until / days }, (_, i) => [i * days, 1]));
  expect(quietPeriods(every(10, 400), limits)).toEqual([]);
  expect(quietPeriods(every(80, 4000), { start: day(0), end: day(4000) })).toEqual([]);
  expect(quietPeriods(every(20, 400), limits)).toHaveLength(20);
});

test('an event that lasts holds its days open, one dated to a year does not', () => {
  const withMonth = columns([
    [0, 1],
    [1, 30],
    [399, 1],
  ]);
  expect(quietPeriods(withMonth, limits)).toEqual([{ start: day(39), end: day(391), hasVague: false }]);
  const withYear = columns([
    [0, 1],
    [0, 365],
    [399, 1],
  ]);
  expect(quietPeriods(withYear, limits)).toEqual([{ start: day(9), end: day(391), hasVague: true }]);
});

test('without events there is nothing to fold', () => {
  expect(quietPeriods(columns([]), limits)).toEqual([]);
});

test('no fold touches the days of a closely dated event, and folds are apart', () => {
  const events = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
    .map((list) => list.sort(([a], [b]) => a - b));
  fc.assert(
    fc.property(events, (list) => {
      const periods = quietPeriods(columns(list), limits);
      for (const [i, { start, end, hasVague }] of periods.entries()) {
        expect(end).toBeGreaterThan(start);
        expect([start % DAY_MS, end % DAY_MS]).toEqual([0, 0]);
        expect(start).toBeGreaterThan(periods[i - 1]?.end ?? -1);
        const within = list.filter(([from, days]) => day(from) < end && day(from + days) > start);
        expect(within.every(([, days]) => days > 31)).toBe(true);
        expect(within.length > 0).toBe(hasVague);
      }
    }),
  );
});
