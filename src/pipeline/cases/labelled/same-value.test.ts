import { expect, it } from 'vitest';
import { isPlainDate, sameValue } from './same-value.ts';

it.each([
  ['2022-02-24', '2022-02-24', true],
  ['2022-02-24T05:00Z', '2022-02-24', true],
  ['2022-02-24T23:30-05:00', '2022-02-24', true],
  ['2022-03~', '2022-03', true],
  ['2013~/2014~', '2013/2014', true],
  ['201X', '2010/2019', true],
  ['2022-33', '2022-01/2022-03', true],
  ['2022-02-24', '2022-02', false],
  ['2022-02-24', '2022-02-25', false],
  ['2022-21', '2022-22', false],
  ['2022', '2022/2023', false],
  ['', 'PRESENT_REF', false],
])('%s and %s name the same time: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});

it.each([
  ['2022', true],
  ['2022-12', true],
  ['2022-02-24', true],
  ['2022~', true],
  ['2022-02-24T05:00Z', true],
  ['2022-21', false],
  ['2022-33', false],
  ['202X', false],
  ['2022/2023', false],
])('%s is a day, a month or a year: %s', (value, plain) => {
  expect(isPlainDate(value)).toBe(plain);
});
