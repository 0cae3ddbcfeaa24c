import { approximately } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { PART } from '../words.ts';

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** the 1990s · the '80s · the nineties · early 2000s · the late 1960s. Short forms are of the last century. */
export const decade: DateRule = {
  name: 'decade',
  pattern: new RegExp(
    `(?:\\bthe )?(?:(?:\\b(?<part>${PART})[ -](?:the )?)?\\b(?<full>1[5-9]\\d|20\\d)0['’]?s\\b|(?<=\\bthe |\\bthe (?:early|mid|late)[ -])(?:(?<=(?<modifier>early|mid|late)[ -])|)(?:['’]?(?<short>[2-9])0s\\b|(?<word>${DECADES.join('|')})\\b))`,
    'gi',
  ),
  extract: ({ part, modifier, full, short, word }) => {
    const tens = word ? String(DECADES.indexOf(word.toLowerCase()) + 2) : short;
    const value = full ? `${full}X` : `19${tens}X`;
    return () => (part || modifier ? approximately(value) : value);
  },
};
