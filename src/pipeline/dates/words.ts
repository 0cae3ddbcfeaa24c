/** The English words of time, as pattern sources and as numbers. Months and weekdays count only with a capital. */

const MONTH_NAMES = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const UNIT_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TEN_WORDS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

const withCapitals = (names: readonly string[]): string =>
  names.flatMap((name) => [name, name.toUpperCase()]).join('|');

/** A full or short month, with the full stop of the short one. */
export const MONTH = `(?:(?:${withCapitals(MONTH_NAMES.map((names) => names[0]))})|(?:${withCapitals(
  MONTH_NAMES.flatMap((names) => names.slice(1)),
)})\\b\\.?)`;

export const WEEKDAY = `(?:${withCapitals(WEEKDAY_NAMES)})`;

/** A weekday that a date follows, where "Sat." and "Tue" are weekdays too. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;

export const YEAR = '(?:1[0-9]|20)\\d{2}(?![\\d%]|[,.]\\d)';

/** "3", "three", "a", "a couple of"; `countOf` says how many. */
export const COUNT = `(?:\\d{1,4}|an?|${[...UNIT_WORDS, ...TEN_WORDS].join('|')}|a couple of|a dozen)`;

/** A day of the month, with or without its ordinal ending. */
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])';
export const ORDINAL = '(?:st|nd|rd|th)';

/** "early", "mid-", "the end of": a part of the period that follows. */
export const PART =
  '(?:(?:very )?(?:early|mid|late)(?: in)?|(?:the )?(?:very )?(?:beginning|start|middle|end|close) of)';

/** Month (1 to 12) of a word that `MONTH` matches. */
export function monthNumber(word: string): number {
  const plain = word.replace('.', '').toLowerCase();
  return MONTH_NAMES.findIndex((names) => names.some((name) => name.toLowerCase() === plain)) + 1;
}

/** Weekday (1 is Monday) of a word that `WEEKDAY_BEFORE_DATE` matches. */
export function weekdayNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

/** The number that words of `COUNT` say. */
export function countOf(words: string): number {
  const word = words.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a couple of') return 2;
  if (word === 'a dozen') return 12;
  const tens = TEN_WORDS.indexOf(word);
  if (tens >= 0) return (tens + 3) * 10;
  return Math.max(UNIT_WORDS.indexOf(word), 0) + 1;
}

/** Years from publication's that "last year", "this year", "the year", "next year" are. */
export const NEAR_YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
