import { expect, test } from 'vitest';
import { datelineLength } from './dateline.ts';

test.each([
  ['SUNDBY, Norway — ', 'A strike began.'],
  ['SUNDBY, Norway (AP) — ', 'A strike began.'],
  ['SUNDBY (Reuters) - ', 'A strike began.'],
  ['SUNDBY — ', 'A strike began.'],
  ['NEW SUNDBY, Norway, March 3 (Reuters) -- ', 'A strike began.'],
  ['SUNDBY and OSLO, Norway – ', 'A strike began.'],
])('%s', (dateline, prose) => {
  expect(datelineLength(dateline + prose)).toBe(dateline.length);
});

test.each([
  'Sundby, in the south, is shut.',
  'NATO met in Sundby — and left.',
  'UNESCO-listed quays fell.',
  'The strike — the first in years — ended.',
  'A strike began.',
  '',
])('none in: %s', (sentence) => {
  expect(datelineLength(sentence)).toBe(0);
});
