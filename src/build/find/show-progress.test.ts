import { expect, it } from 'vitest';
import { showProgress } from './show-progress.ts';

/** What is said at these times, in ms, and after so many articles of five. */
function saidAt(reads: readonly (readonly [done: number, at: number])[], joinAt: number): string[] {
  const said: string[] = [];
  let time = 0;
  const progress = showProgress(
    5,
    (line) => said.push(line),
    () => time,
  );
  for (const [done, at] of reads) {
    time = at;
    progress.read(done);
  }
  time = joinAt;
  progress.join();
  return said;
}

it('says something after a second, then once a second, and that it joins', () => {
  const reads = [
    [1, 900],
    [2, 1100],
    [3, 1200],
    [4, 2200],
    [5, 9000],
  ] as const;
  expect(saidAt(reads, 9001)).toEqual([
    '2 of 5 articles read',
    '4 of 5 articles read',
    '5 articles read, joining what they tell',
  ]);
});

it('says nothing of a short build', () => {
  expect(saidAt([[5, 800]], 900)).toEqual([]);
});
