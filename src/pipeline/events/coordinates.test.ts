import { expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

const told = (text: string) => mentionsIn(text, '2020-03-12').map(({ title, date }) => [title, date.value]);

test.each([
  [
    'Berg left Norway on Wednesday and will visit Chile on Friday.',
    ['Berg leaves Norway', '2020-03-11'],
    ['Berg to visit Chile', '2020-03-13'],
  ],
  [
    'Norway refused a strike in January, but Chile approved the ferry in February.',
    ['Norway refuses a strike', '2020-01'],
    ['Chile approves the ferry', '2020-02'],
  ],
  [
    'Berg is expected to open a ferry on Friday and to meet Dahl on Saturday.',
    ['Berg is expected to open a ferry', '2020-03-13'],
    ['Berg is expected to meet Dahl', '2020-03-14'],
  ],
])('%s', (text, ...events) => {
  expect(told(text)).toEqual(events);
});

test.each([
  ['one date for both', 'Berg opened the ferry quay and left the strike to Dahl on Monday.'],
  ['a list of days', 'Norway held meetings on Monday and Tuesday.'],
])('one event of %s', (_, text) => {
  expect(told(text)).toHaveLength(1);
});
