import { approximately } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { APOSTROPHE, DIGITS, PART } from '../words.ts';

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

/**
 * the 1990s · the '80s · the nineties · nineteen eighties · early 2000s · the late 1960s; the 1800s are a century. Short
 * forms are of the last century and need "the" or a decade before them.
 */
export const decade: DateRule = {
  name: 'decade',
  starts: [DIGITS, APOSTROPHE, ...DECADES],
  pattern: new RegExp(
    `(?<![\\w$€£.,])(?:(?<full>1[5-9]\\d|20\\d)0['’]?s|['’‘](?<apostrophe>[2-9])0s|(?<short>[2-9])0s|(?<word>${DECADES.join('|')}))\\b`,
    'iy',
  ),
  lead: new RegExp(
    `(?:\\b(?<the>the) )?(?:\\b(?<part>${PART}(?:[ -]to[ -](?:mid|late))?)[ -]+(?<again>the )?)?(?:\\b(?<spoken>nineteen)[ -])?$`,
    'i',
  ),
  before: /(?:(?<list>0['’]?s (?:and|or|to|through))|\b(?<cue>in|of|and|or|to|through|since)) $/i,
  extract: ({ the, part, again, spoken, list, cue, full, short, word, apostrophe }) => {
    const led = the ?? again ?? spoken ?? list;
    if (full === undefined && led === undefined && !(apostrophe && (part ?? cue))) return null;
    const tens = word ? String(DECADES.indexOf(word.toLowerCase()) + 2) : (short ?? apostrophe);
    const value = full ? (/^1\d0$/.test(full) ? `${full.slice(0, 2)}XX` : `${full}X`) : `19${tens}X`;
    return () => (part ? approximately(value) : value);
  },
};
