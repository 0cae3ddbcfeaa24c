import { describe, expect, test } from 'vitest';
import { mayBeSame, numbersIn } from './numbers.ts';

const valuesIn = (text: string): number[] => numbersIn(text, []).map(({ value }) => value);

test.each([
  ['At least 1,335 people and 47 dogs', [1335, 47]],
  ['twenty-two of thirty boats', [22, 30]],
  ['2.5 million euros and $3bn', [2.5e6, 3e9]],
  ['six hundred men', [600]],
])('%s has %o', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  'In 2014 the port grew by 40 percent.',
  'Berg, 58, said at 4 p.m. that the Il-76 came 3rd.',
  'The score was 2-1 after a 24-hour race, at 11:30.',
])('no count in: %s', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test('a day is no count', () => {
  const text = 'Two ships left on May 12.';
  expect(numbersIn(text, [{ start: 18, end: 24 }]).map(({ value }) => value)).toEqual([2]);
});

describe('the same number, or another', () => {
  test.each([
    ['about 1,300', '1,335', true],
    ['2 million', '1.98 million', true],
    ['more than 100', '103', true],
    ['at least 41', '43', false],
    ['47', '908', false],
    ['12 million', '14 million', false],
  ])('%s and %s: %s', (left, right, same) => {
    const [a] = numbersIn(`it was ${left} ships`, []);
    const [b] = numbersIn(`it was ${right} ships`, []);
    expect(a && b && mayBeSame(a, b)).toBe(same);
  });
});
