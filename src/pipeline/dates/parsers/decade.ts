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

const LEAD = "(?:the |0['’]?s (?:and|or|to|through) (?:the )?|nineteen[ -])";

/**
 * the 1990s · the '80s · the nineties · nineteen eighties · early 2000s · the late 1960s; the 1800s are a century. Short
 * forms are of the last century.
 */
export const decade: DateRule = {
  name: 'decade',
  pattern: new RegExp(
    `(?:\\bthe )?(?:\\b(?<part>${PART})[ -]+(?:the )?)?(?:\\b(?<full>1[5-9]\\d|20\\d)0['’]?s\\b|(?<=\\b${LEAD}(?:(?:early|mid|late)[ -]+(?:to[ -](?:mid|late)[ -])?)?(?:nineteen[ -])?)(?:(?<short>[2-9])0s\\b|(?<word>${DECADES.join('|')})\\b)|(?<=\\b(?:the|in|of|and|or|to|through|since|early|mid|late)[ -])['’‘](?<apostrophe>[2-9])0s\\b)`,
    'gi',
  ),
  extract: ({ part, full, short, word, apostrophe }) => {
    const tens = word ? String(DECADES.indexOf(word.toLowerCase()) + 2) : (short ?? apostrophe);
    const value = full ? (/^1\d0$/.test(full) ? `${full.slice(0, 2)}XX` : `${full}X`) : `19${tens}X`;
    return () => (part ? approximately(value) : value);
  },
};
