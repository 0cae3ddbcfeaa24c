import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heightOf, rangeAround, rankAtY, settlingMove, yOfRank } from './rank-window.ts';

const counts = fc.integer({ min: 1, max: 5_000_000 });

test('every row has a place in the list, however long, and is found there again', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (count, part) => {
      const height = heightOf(count, 37);
      const rank = Math.floor(part * count);
      const y = yOfRank(rank, count, height);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(height);
      expect(Math.abs(rankAtY(y, count, height) - rank)).toBeLessThanOrEqual(1);
    }),
  );
});

test('no list is higher than a browser can draw', () => {
  expect(heightOf(10_000_000, 100)).toBeLessThan(17_000_000);
  expect(heightOf(1000, 37)).toBe(37_000);
  expect(rankAtY(-50, 10, 370)).toBe(0);
  expect(rankAtY(1e9, 10, 370)).toBe(9);
});

test('the rows in the page reach beyond the view on both sides, as far as there are any', () => {
  fc.assert(
    fc.property(counts, fc.nat(5_000_000), fc.integer({ min: 1, max: 80 }), (count, at, inView) => {
      const rank = Math.min(at, count - 1);
      const { first, last } = rangeAround(rank, inView, count);
      expect(first).toBe(Math.max(0, first));
      expect(last).toBeLessThanOrEqual(count);
      expect(rank - first).toBeGreaterThanOrEqual(Math.min(rank, inView));
      expect(last - rank).toBeGreaterThanOrEqual(Math.min(count - rank, 2 * inView));
    }),
  );
});

describe('settlingMove', () => {
  const list = { count: 100, height: 3700, margin: 500 };
  const drawn = { top: 40, bottom: 1040, natural: 7 };
  it.each([
    ['puts the first row at the top', { first: 0, last: 20 }, drawn, -40],
    ['puts the last row at the bottom', { first: 80, last: 100 }, { ...drawn, top: 2600, bottom: 3600 }, 100],
    ['leaves the middle alone', { first: 30, last: 60 }, { ...drawn, top: 1500, bottom: 2500 }, 0],
    ['takes back what came near the top', { first: 30, last: 60 }, drawn, 7],
    [
      'takes back what came near the bottom',
      { first: 30, last: 60 },
      { top: 2600, bottom: 3600, natural: -900 },
      -900,
    ],
  ])('%s', (_, range, at, move) => {
    expect(settlingMove(range, at, list)).toBe(move);
  });
});
