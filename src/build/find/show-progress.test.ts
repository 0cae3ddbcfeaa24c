import { expect, it } from 'vitest';
import { showProgress } from './show-progress.ts';

it('says something after a second, then once a second, and nothing at the end', () => {
  const said: string[] = [];
  let time = 0;
  const onProgress = showProgress(
    5,
    (line) => said.push(line),
    () => time,
  );
  for (const [done, at] of [
    [1, 900],
    [2, 1100],
    [3, 1200],
    [4, 2200],
    [5, 9000],
  ] as const) {
    time = at;
    onProgress(done);
  }
  expect(said).toEqual(['2 of 5 articles read', '4 of 5 articles read']);
});
