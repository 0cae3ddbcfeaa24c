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
  [
    'The ferry left Oslo on Monday; on Tuesday a tug found it adrift off Lund.',
    ['Ferry leaves Oslo', '2020-03-09'],
    ['Tug finds it adrift off Lund', '2020-03-10'],
  ],
  [
    'The union closed its office in June, and on the night of March 4 thieves broke into it.',
    ['Union closes its office', '2019-06'],
    ['Thieves break into it', '2020-03-04'],
  ],
  [
    'The strike began on March 2, was called off on March 5 and resumed on March 9.',
    ['Strike begins', '2020-03-02'],
    ['Strike was called off', '2020-03-05'],
    ['Strike resumes', '2020-03-09'],
  ],
  [
    'Dahl was fired in May; in June he sued the union.',
    ['Dahl was fired', '2019-05'],
    ['Dahl sues the union', '2019-06'],
  ],
  [
    'Norway has denied that any ship was sold; Berg repeated the denial on Thursday.',
    ['Norway denies that any ship was sold', '2020-03-12'],
    ['Berg repeats the denial', '2020-03-12'],
  ],
  [
    'Ferries stopped on Monday, when dockers walked out, and started again on Wednesday.',
    ['Ferries stop, when dockers walked out', '2020-03-09'],
    ['Ferries start again', '2020-03-11'],
  ],
  [
    'Norway bought two ferries in 2019, and the union, which owns a pier, sold one in January.',
    ['Norway buys two ferries', '2019'],
    ['Union sells one', '2020-01'],
  ],
  [
    'Dahl was arrested on Monday and charged on Wednesday with theft.',
    ['Dahl was arrested', '2020-03-09'],
    ['Dahl was charged with theft', '2020-03-11'],
  ],
  [
    'By Monday 40 ferries had left, and by Tuesday the ferry port was empty.',
    ['40 ferries leave', '2020-03-09'],
    ['Ferry port was empty', '2020-03-10'],
  ],
  [
    'Norway sued, and in January a court in Lund stopped the ferry.',
    ['Court in Lund stops the ferry', '2020-01'],
  ],
])('%s', (text, ...events) => {
  expect(told(text)).toEqual(events);
});

test('what was done again has both days', () => {
  const days = told('The strike was put off in January and again on 2 March.').map(([, day]) => day);
  expect(days).toEqual(['2020-01', '2020-03-02']);
});

test('a part without a name is of whom the part before names', () => {
  const [, second] = mentionsIn(
    'Norway closed the pier in May, and on June 4 its soldiers took a ferry.',
    '2020-03-12',
  );
  expect(second?.actors).toEqual(['norway']);
});

test.each([
  ['one date for both', 'Berg opened the ferry quay and left the strike to Dahl on Monday.'],
  ['a list of days', 'Norway held meetings on Monday and Tuesday.'],
  ['two that act together', 'Talks between Norway and Chile broke down on Tuesday.'],
  ['two things done to', 'Berg met Dahl and the union on Monday.'],
  ['a number that only describes', 'On 6 March Norway sent 300 men, three times the number it had promised.'],
])('one event of %s', (_, text) => {
  expect(told(text)).toHaveLength(1);
});
