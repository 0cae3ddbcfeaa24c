import { expect, it } from 'vitest';
import { dateKind } from './date-kind.ts';

it.each([
  ['late Friday', 'weekday'],
  ['Saturday, Feb. 1, 2014', 'month and day'],
  ['14 October', 'month and day'],
  ['May 1998', 'month and year'],
  ['mid-March', 'month'],
  ['May', 'month'],
  ['2014', 'year'],
  ['the 1970s', 'decade or century'],
  ['two weeks ago', 'counted back or ahead'],
  ['the day before', 'from a date told before'],
  ['a year earlier', 'from a date told before'],
  ['the next morning', 'from a date told before'],
  ['that autumn', 'season'],
  ['last year', 'near period'],
  ['next month', 'near period'],
  ['this morning', 'today, yesterday, tonight'],
  ['the third quarter', 'quarter or half'],
  ['the end of the year', 'end or middle of'],
  ['2022-12-05', 'numeric'],
  ['Christmas', 'other'],
])('%s is of the kind "%s"', (words, kind) => {
  expect(dateKind(words)).toBe(kind);
});
