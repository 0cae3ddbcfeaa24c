import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Counts } from './counts.ts';

const groups = fc.array(fc.nat({ max: 60 }), { maxLength: 80 });

it('gives the groups that were counted most, the first ones among equals, question after question', () => {
  const counts = new Counts();
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 3 }), (counted, least) => {
      counts.begin(least);
      counts.addAll(counted);
      const times = new Map<number, number>();
      for (const group of counted) times.set(group, (times.get(group) ?? 0) + 1);
      const most = [...times].filter(([, count]) => count >= least).sort(([a, n], [b, m]) => m - n || a - b);
      expect(counts.mostShared()).toEqual(most.slice(0, 12).map(([group]) => group));
    }),
  );
});

it('grows with the groups', () => {
  const counts = new Counts();
  counts.begin(2);
  counts.addAll([5_000, 70_000, 5_000]);
  counts.raise(70_001, 2);
  expect(counts.mostShared()).toEqual([5_000, 70_001]);
});

it('begins again a million times', () => {
  const counts = new Counts();
  for (let question = 0; question < 1_000_000; question++) counts.begin(1);
  expect(counts.mostShared()).toEqual([]);
  counts.addAll([3]);
  expect(counts.mostShared()).toEqual([3]);
});
