import { describe, expect, test } from 'vitest';
import { mergeMentions } from './merge-mentions.ts';
import { mentionsIn } from './test-utils.ts';

/** One week in Lund as three papers tell it, each in its own words. The last of them came out two days later. */
const MORNING = `Some 340 dockers downed tools at the ferry terminal in Lund on Wednesday, the first walkout called by the Port Union since 1998.

Anna Berg broke off a holiday in Chile and flew home on Wednesday night.

The tug Selma ran aground off the Skarv lighthouse in thick fog on Tuesday; Norway sent a rescue ship.

Ole Dahl sold his share of the Nordkai shipyard to a Chilean bank in January for 12 million crowns.`;

const EVENING = `The Port Union opened a strike at the Lund ferry terminal on Wednesday: 340 dockers stayed at home.

Berg cut short a holiday in Chile and was back in Lund late on Wednesday.

A Norwegian ship freed the tug Selma, which had run aground in fog near the Skarv lighthouse on Tuesday.

Dahl met three Norwegian ministers in Lund on Tuesday to talk about fish quotas.`;

const WEEKLY = `About 300 dockers had walked out at the ferry terminal on March 11 in a strike of the Port Union.

The shipyard Nordkai has a new owner: Dahl sold his share to a bank of Chile on January 20, for 14 million crowns.

Berg opened a museum of fog horns at the lighthouse on Thursday.

The union held a second strike at the fish market on Thursday.`;

const groups = mergeMentions([
  ...mentionsIn(MORNING, '2020-03-12'),
  ...mentionsIn(EVENING, '2020-03-13'),
  ...mentionsIn(WEEKLY, '2020-03-14'),
]);

/** The papers that tell of `word` in one event, by day of publication. */
const papersTelling = (word: string): string[][] =>
  groups
    .filter((group) => group.some(({ line }) => line.includes(word)))
    .map((group) => group.map(({ article }) => article.published).sort());

describe('one happening in the words of several papers', () => {
  test.each([
    [
      'a strike, with another count of those who joined it',
      'dockers',
      ['2020-03-12', '2020-03-13', '2020-03-14'],
    ],
    ['a journey broken off', 'holiday', ['2020-03-12', '2020-03-13']],
    ['a sale told with the month and with its day', 'Nordkai', ['2020-03-12', '2020-03-14']],
  ])('%s', (_, word, papers) => {
    expect(papersTelling(word)).toEqual([papers]);
  });
});

test('a wreck, and apart from it the rescue that only one paper tells', () => {
  expect(papersTelling('Selma')).toEqual([['2020-03-12', '2020-03-13'], ['2020-03-13']]);
});

test.each([
  ['a meeting of the same man on the day of the rescue', 'quotas'],
  ['a museum at the lighthouse of the rescue', 'museum'],
  ['a second strike of the same union on the next day', 'fish market'],
])('alone: %s', (_, word) => {
  expect(papersTelling(word)).toEqual([[expect.any(String)]]);
});
