import { expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

const PUBLISHED = '2020-03-12';

const datesOf = (text: string): string[] => mentionsIn(text, PUBLISHED).map(({ date }) => date.value);

test.each([
  // With what the news is compared.
  'Norway closed the port for the first time since 1998.',
  'Norwegian ferries carried 900 people, the most since 2009.',
  'Shares in the ferry line of Norway fell 11 per cent, its worst day since it was floated in 2007.',
  'Chile sent its biggest ferry since records began in 1990.',
  'The union called out 900 ferry crews, its largest walkout since the strike of 1985.',
  // How long a store will last.
  'Chile said its ferries had enough coal to last until the middle of May.',
  'Berg told the union that it had money to keep it going until June.',
])('%s: of the day of publication', (text) => {
  expect(datesOf(text)).toEqual([PUBLISHED]);
});

test.each([
  'Norway has closed the port since 1998.',
  'The port has been shut since 1998, when a ferry sank.',
  'The talks of Norway and Chile had been due to continue until Sunday.',
])('%s: no news', (text) => {
  expect(datesOf(text)).toEqual([]);
});

test.each([
  ['The ferries of Norway will stay in port until June.', '2020-06'],
  ['Berg had been due to meet the union on Tuesday.', '2020-03-10'],
  ['The union began its longest strike on Tuesday.', '2020-03-10'],
])('%s: %s', (text, date) => {
  expect(datesOf(text)).toEqual([date]);
});
