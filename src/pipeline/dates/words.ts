/** The English words of time, as pattern sources and as numbers. */

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
const TEN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const withCapitals = (names: readonly string[]): string =>
  names.flatMap((name) => [name, name.toUpperCase()]).join('|');

/** Names that are nothing but months stay months in lower case, as in transcripts and messages. */
const ONLY_MONTHS = MONTH_NAMES.map(([name]) => name.toLowerCase()).filter(
  (name) => !/^(?:march|may|august)$/.test(name),
);

/** A full or short month, with the full stop of the short one. */
export const MONTH = `(?:(?:${withCapitals(MONTH_NAMES.map((names) => names[0]))}|${ONLY_MONTHS.join('|')})|(?:${withCapitals(
  MONTH_NAMES.flatMap((names) => names.slice(1)),
)})\\b\\.?)`;

export const WEEKDAY = `(?:${withCapitals(WEEKDAY_NAMES)}|${WEEKDAY_NAMES.join('|').toLowerCase()})`;

/** False for "march", "may", "august" and "mar", which are words of their own; for patterns that pass over case. */
export const isMonthWord = (word: string): boolean => /^\p{Lu}/u.test(word) || ONLY_MONTHS.includes(word);

/** A weekday that a date follows, where "Sat." and "Tue" are weekdays too. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;

/** Four digits, or two after an apostrophe where another word of time leads to them. */
export const YEAR = '(?:1[0-9]|20)\\d{2}(?![\\d%]|[,.]\\d)';
export const SHORT_YEAR = "['’‘]\\d{2}(?![\\w%]|[,.]\\d)";

/** From this year of a century on, two digits are of the last one. */
const LAST_CENTURY = 30;

/** The year that `YEAR` or `SHORT_YEAR` writes: "1998", "'98". */
export function yearNumber(written: string): number {
  const digits = written.replace(/\D/g, '');
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) >= LAST_CENTURY ? 1900 : 2000);
}

/** "3", "three", "a", "a couple of"; `countOf` says how many. */
export const COUNT = `(?:(?<![\\d,.])\\d{1,4}|an?|(?:${TEN_WORDS.join('|')})(?:-(?:${UNIT_WORDS.slice(0, 9).join('|')}))?|${UNIT_WORDS.slice(0, 19).join('|')}|a couple of|a dozen)`;

/** A day of the month, with or without its ordinal ending. */
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])';
export const ORDINAL = '(?:st|nd|rd|th)';

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DAY_WORDS = [
  ...ORDINAL_WORDS,
  ...ORDINAL_WORDS.slice(0, 9).map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];

/** A day of the month spelled out, as broadcasts do: "first", "twenty-third". */
export const DAY_WORD = `(?:${[...DAY_WORDS].reverse().join('|')}|Fourth)`;

/** The day of the month (1 to 31) that digits or `DAY_WORD` give. */
export const dayNumber = (written: string): number =>
  /^\d/.test(written) ? Number.parseInt(written, 10) : DAY_WORDS.indexOf(written.toLowerCase()) + 1;

/** What EDTF writes for a season in the place of the month. */
export const SEASON_CODES: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** "early", "mid-", "the end of": a part of the period that follows. */
export const PART =
  '(?:(?:very )?(?:early|mid|late)(?: in)?|(?:the )?(?:very )?(?:beginning|start|middle|end|close|rest|remainder|bulk) of|the (?:first|early|latter|later|last|final|closing|opening) (?:part|days|weeks|months|years) of)';

/** The spans of time that "last", "this" and "next" point to. */
export const PERIOD =
  '(?:(?:fiscal |financial |school |academic |calendar )?(?:week|month|quarter|year|decade|century))';

/** What rules begin with, in lower case: a number or apostrophe of whatever form, and the first words of the shapes above. */
export const DIGITS = '0';
export const APOSTROPHE = "'";
export const MONTH_STARTS = MONTH_NAMES.flat().map((name) => name.toLowerCase());
export const WEEKDAY_STARTS = WEEKDAY_NAMES.map((name) => name.toLowerCase());
export const COUNT_STARTS = [DIGITS, 'a', 'an', ...TEN_WORDS, ...UNIT_WORDS];
export const DAY_STARTS = DAY_WORDS.map((word) => word.replace(/-.*/, ''));

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
  const [first = '', second = ''] = word.split('-');
  const tens = TEN_WORDS.indexOf(first);
  const units = UNIT_WORDS.indexOf(tens >= 0 ? second : first) + 1;
  return tens >= 0 ? (tens + 2) * 10 + units : Math.max(units, 1);
}
