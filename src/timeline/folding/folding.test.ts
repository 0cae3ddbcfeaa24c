import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../../base/time.ts';
import { Folding, NO_FOLDING } from './folding.ts';

const day = (n: number) => utcMs(n * DAY_MS);
const period = (from: number, until: number) => ({ start: day(from), end: day(until), hasVague: false });

describe('two folds', () => {
  const folding = new Folding([period(10, 20), period(30, 60)]);

  test.each([
    [5, 5],
    [10, 10],
    [15, 10],
    [20, 10],
    [25, 15],
    [30, 20],
    [45, 20],
    [60, 20],
    [70, 30],
  ])('day %i is drawn at day %i', (time, drawn) => {
    expect(folding.fold(day(time))).toBe(day(drawn));
  });

  test('a fold stands for its first moment, or for the first after it', () => {
    expect(folding.unfold(day(10))).toBe(day(10));
    expect(folding.unfold(day(10), true)).toBe(day(20));
    expect(folding.unfold(day(20), true)).toBe(day(60));
  });

  test('a window that begins or ends at a fold has nothing of it', () => {
    expect(folding.unfoldSpan({ start: day(10), end: day(20) })).toEqual({ start: day(20), end: day(30) });
    expect(folding.foldSpan({ start: day(0), end: day(70) })).toEqual({ start: day(0), end: day(30) });
  });
});

const foldings = fc
  .uniqueArray(fc.nat(2000), { maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b))
  .map((days) =>
    Array.from({ length: days.length >> 1 }, (_, i) => period(days[2 * i] ?? 0, days[2 * i + 1] ?? 0)),
  )
  .map((periods) => new Folding(periods));
const times = fc.integer({ min: -DAY_MS, max: 2100 * DAY_MS });

test('what is drawn never goes back, and what is not folded comes back as it was', () => {
  fc.assert(
    fc.property(foldings, times, times, (folding, a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      expect(folding.fold(first)).toBeLessThanOrEqual(folding.fold(last));
      const isFolded = folding.periods.some(({ start, end }) => a > start && a < end);
      const both = [folding.unfold(folding.fold(a)), folding.unfold(folding.fold(a), true)];
      if (!isFolded) expect(both).toContain(a);
      expect(both.map((time) => folding.fold(time))).toEqual([folding.fold(a), folding.fold(a)]);
    }),
  );
});

test('nothing folded is nothing changed', () => {
  expect(NO_FOLDING.fold(1234)).toBe(1234);
  expect(NO_FOLDING.unfold(1234)).toBe(1234);
});
