import { describe, expect, it } from 'vitest';
import { unsupportedFacts } from './stated-facts.ts';

describe('unsupportedFacts', () => {
  it.each([
    ['the same number with and without separator', '1,200 crates', '1200 crates'],
    ['a number in words', 'two ships', '2 ships'],
    ['months long and short', 'on Feb. 24', 'on February 24'],
    ['day first and month first', 'on 24 February 2022', 'on Feb 24, 2022'],
    ['a date with less than the original says', 'on March 7', 'on March 7, 2022'],
    ['the date of an archive', 'on May 3, 2021', 'Harbour reopens\n20210503\nThe harbour …'],
    ['a quotation in other marks', 'It was “the pilot’s choice,” she said.', `"It was the pilot's choice"`],
    ['a quotation across lines', '“calm seas”', 'We had calm\nseas'],
    ['"may" and "march" as verbs', 'They March on. May they?', 'Nothing here.'],
  ])('accepts %s', (_, digest, original) => {
    expect(unsupportedFacts(digest, original)).toEqual([]);
  });

  it.each([
    ['another number', '13 crates', '12 crates', ['number 13']],
    ['a number that is part of another', '12 crates', '1,200 crates', ['number 12']],
    ['a number in words', 'seven ships', '6 ships', ['number 7']],
    ['another day of the month', 'on Feb. 12', 'on February 24, in hall 12', ['date Feb. 12']],
    [
      'a year that the original leaves open',
      'on June 6, 1987',
      'on June 6. Built in 1987.',
      ['date June 6, 1987'],
    ],
    ['a month', 'in July', 'in June', ['date July']],
    ['another weekday', 'on Friday', 'on Thursday', ['weekday Friday']],
    ['half a word in quotation marks', '“calm sea”', 'calm seas, calm skies', ['quotation calm sea']],
    ['invented words in quotation marks', '“rough seas,” he said', 'calm seas', ['quotation rough seas']],
  ])('reports %s', (_, digest, original, facts) => {
    expect(unsupportedFacts(digest, original)).toEqual(facts);
  });
});
