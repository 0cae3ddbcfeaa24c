import { expect, test, vi } from 'vitest';
import { memoLast } from './memo.ts';

test('the same arguments compute once, others anew', () => {
  const compute = vi.fn((a: object, n: number) => ({ a, n }));
  const memo = memoLast(compute);
  const key = {};
  expect(memo(key, 1)).toBe(memo(key, 1));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(memo(key, 2).n).toBe(2);
  expect(memo({}, 2).a).not.toBe(key);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('a result of null or undefined is remembered too', () => {
  const compute = vi.fn(() => undefined);
  const memo = memoLast(compute);
  memo();
  memo();
  expect(compute).toHaveBeenCalledTimes(1);
});
