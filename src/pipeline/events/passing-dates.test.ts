import { describe, expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

const PUBLISHED = '2020-03-13';
const daysIn = (text: string) =>
  mentionsIn(text, PUBLISHED)
    .filter(({ weak }) => !weak)
    .map(({ date }) => date.value);

describe('what is told now keeps its day beside', () => {
  test.each([
    ['an old year in a quotation', '"Not a ship has sunk here since 1990," Berg said.'],
    ['two old years in a quotation', '"We built in 2004, and in 2009, and nobody came," said Berg.'],
    ['a year that is no more than a name', '"This is not 2008," Berg told reporters.'],
    ['an old office', 'Dahl, who ran the union from 2001 to 2012, denied the charges.'],
    ['an old foundation', 'The union, founded in 1905, rejected the offer.'],
    ['an old floating', "The union's shares, floated in 2007, closed 4 per cent lower."],
    ['a record', 'The union lost 4 votes, its worst day since it was founded in 1998.'],
    ['a thing of old', 'Berg has accused Norway of keeping a ferry in Lund since 2009.'],
    [
      'a comparison with the week before',
      'The union says 1,300 ships have left the port, up from 1,200 a week ago.',
    ],
    ['a comparison with a year', "Chile's exports fell to 30 ships from 40 in 2018, Norway said."],
    [
      'a comparison of thousands',
      'The union says 21,300 ships have left the port, up from 18,200 at the start of the month.',
    ],
    ['a strike of old', 'The union has now called off the strike it began in 2018.'],
  ])('%s', (_, text) => {
    expect(daysIn(text)).toEqual([PUBLISHED]);
  });

  test.each([
    [
      'a truce',
      'Norway rejected the claim, saying that its ships had kept the truce agreed in Lund on Tuesday.',
      '2020-03-10',
    ],
    ['a report', "The union's report, published on 2 March, spared Norway.", '2020-03-02'],
    [
      'a sale',
      'Dockers have refused to load ships for Norway since the ferry was sold on Monday.',
      '2020-03-09',
    ],
  ])('%s, which has its own', (_, text, day) => {
    expect(daysIn(text).sort()).toEqual([day, PUBLISHED]);
  });
});

test.each([
  ['what was done in an old year', 'The ferry sank in 1998.'],
  ['what an old year saw happen', 'When the ferry opened in 1998, Norway ran it.'],
  ['what was done with an old thing', 'The ferry was built with money that Norway lent in 2011.'],
])('%s is no news', (_, text) => {
  expect(daysIn(text)).toEqual([]);
});

test.each([
  ['a state that began on a day', 'Norway has held the ferry since Tuesday.', '2020-03-10'],
  ['a measure that began on a day', 'The ferry crew has been suspended since Monday.', '2020-03-09'],
  ['a plan for a day', 'The first ship will go down the canal on Saturday.', '2020-03-14'],
  ['a time that both share', 'When Berg came to Norway on Monday there were 40 ships.', '2020-03-09'],
  [
    'a day that a clause explains',
    'It is two weeks since 28 February, when a storm sank the ferry.',
    '2020-02-28',
  ],
])('%s', (_, text, day) => {
  expect(new Set(daysIn(text))).toEqual(new Set([day]));
});

test('a count since a day is of now', () => {
  expect(daysIn('Some 300 ships have left Norway since Monday.')).not.toContain('2020-03-09');
});

test('what comes every week has no day', () => {
  expect(daysIn('Berg left Norway before the Saturday ferry.')).toEqual([PUBLISHED]);
});

test.each([
  ['Norway said it had money to last until Friday 20 March.', '2020-03-13'],
  ['The ferry strike is expected to go on until 20 March.', '2020-03-13'],
  ['Norway put off the strike vote until 20 March.', '2020-03-20'],
])('%s', (text, day) => {
  expect(mentionsIn(text, PUBLISHED).map(({ date }) => date.value)).toEqual([day]);
});
