import { expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../../base/time.ts';
import { foldWords } from './fold-words.ts';

const period = (days: number, hasVague = false) => ({ start: utcMs(0), end: utcMs(days * DAY_MS), hasVague });

test.each([
  [19, '19 days without events'],
  [60, '60 days without events'],
  [61, '2 months without events'],
  [388, '13 months without events'],
  [1500, '4 years without events'],
])('%i days: %s', (days, words) => {
  expect(foldWords(period(days), 'event')).toBe(words);
});

test('what is dated to a year may lie in a fold, and by the clock of publication it is reports that lack', () => {
  expect(foldWords(period(19, true), 'event')).toBe('19 days with no closer date');
  expect(foldWords(period(19), 'publication')).toBe('19 days without reports');
});
