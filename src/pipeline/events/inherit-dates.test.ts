import { describe, expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** A Thursday. */
const PUBLISHED = '2020-03-12';

/** Date and rule of each mention that would make an event. */
const datesIn = (text: string): (readonly [string, string, boolean])[] =>
  mentionsIn(text, PUBLISHED)
    .filter((mention) => !mention.weak)
    .map(({ date }) => [date.value, date.rule, date.known]);

describe('inheritDates', () => {
  test('a date of its own comes first', () => {
    expect(
      datesIn('Berg said on Monday that the strike was over. Berg said on Tuesday that ships had left.'),
    ).toEqual([
      ['2020-03-09', 'weekday', true],
      ['2020-03-10', 'weekday', true],
    ]);
  });

  test('a speaker has one day, in whatever order the paragraphs stand', () => {
    expect(
      datesIn('Berg warned that ships would leave.\n\nBerg said on Monday that the strike was over.'),
    ).toEqual([
      ['2020-03-09', 'same-speaker', false],
      ['2020-03-09', 'weekday', true],
    ]);
  });

  test('one speaker lends nothing to another', () => {
    expect(
      datesIn('Berg said on Monday that the strike was over.\n\nDahl warned that ships would leave.'),
    ).toEqual([
      ['2020-03-09', 'weekday', true],
      [PUBLISHED, 'publication-date', false],
    ]);
  });

  test('what happened next in the paragraph has its day', () => {
    expect(datesIn('Norway sent a ferry on Tuesday. Chile sent two tugs.')).toEqual([
      ['2020-03-10', 'weekday', true],
      ['2020-03-10', 'same-paragraph', false],
    ]);
  });

  test('another paragraph is another day', () => {
    expect(datesIn('Norway sent a ferry on Tuesday.\n\nChile sent two tugs.')).toEqual([
      ['2020-03-10', 'weekday', true],
      [PUBLISHED, 'publication-date', false],
    ]);
  });

  test('a plan lends its day to nobody', () => {
    expect(datesIn('Norway will send a ferry on Saturday. Chile sent two tugs.')).toEqual([
      ['2020-03-14', 'weekday', true],
      [PUBLISHED, 'publication-date', false],
    ]);
  });

  test('what somebody has said has no day of another speech', () => {
    expect(
      datesIn('Berg said on Monday that the strike was over. Berg has said that ships may leave.'),
    ).toEqual([
      ['2020-03-09', 'weekday', true],
      [PUBLISHED, 'publication-date', false],
    ]);
  });

  test('a lent date shows the words that it comes from, the date of publication none', () => {
    const text = 'Norway sent a ferry on Tuesday. Chile sent two tugs.\n\nDahl left on a ship.';
    const dates = mentionsIn(text, PUBLISHED).map(({ date }) => text.slice(date.start, date.end));
    expect(dates).toEqual(['Tuesday', 'Tuesday', '']);
  });
});
