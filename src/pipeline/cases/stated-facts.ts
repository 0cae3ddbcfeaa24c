/**
 * What a text states to the letter: its numbers, calendar dates, weekdays and quotations. A digest may state
 * only what its original does; `unsupportedFacts` names the rest.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBER_WORDS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|' +
  'Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';

/** "Feb. 24, 2022", "February 24", "February 2021" and "July"; a bare "May" or "March" is rather a verb. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d))?(?:,? (?<year>\\d{4})\\b)?`,
  'g',
);
/** "24 February 2022", "24 Feb." */
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?: (?<year>\\d{4})\\b)?`, 'g');
/** "2022-02-24", and "20220224" as archives put it at the top. */
const DIGITS_ONLY = /\b(?<year>(?:19|20)\d{2})(?<dash>-?)(?<month>\d{2})\k<dash>(?<day>\d{2})\b/g;

interface StatedDate {
  readonly text: string;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
}

/** What `digest` states and `original` does not, each as "number 48", "date 3 March", "weekday Friday", "quotation …". */
export function unsupportedFacts(digest: string, original: string): string[] {
  const dates = datesIn(original);
  const numbers = new Set([
    ...numbersIn(original),
    ...dates.flatMap(({ day, year }) => [`${day}`, `${year}`]),
  ]);
  const weekdays = new Set(weekdaysIn(original));
  return [
    ...numbersIn(digest).flatMap((number) => (numbers.has(number) ? [] : [`number ${number}`])),
    ...datesIn(digest).flatMap((date) => (dates.some((o) => supports(o, date)) ? [] : [`date ${date.text}`])),
    ...weekdaysIn(digest).flatMap((day) => (weekdays.has(day) ? [] : [`weekday ${day}`])),
    ...quotationsIn(digest).flatMap((quote) => (quotes(original, quote) ? [] : [`quotation ${quote}`])),
  ];
}

/** Digits without thousands separators; "two" to "twelve" count as their digits. */
export function numbersIn(text: string): string[] {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) =>
    number.replaceAll(',', ''),
  );
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => NUMBER_WORDS.indexOf(word) + 2);
  return [...digits, ...words.filter((value) => value > 1).map(String)];
}

export function datesIn(text: string): StatedDate[] {
  return [MONTH_FIRST, DAY_FIRST, DIGITS_ONLY].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, groups = {} }) => {
      const bare = groups.day === undefined && groups.year === undefined;
      if (bare && /^Ma(?:y|r|rch)$/.test(match)) return [];
      const name = groups.month?.slice(0, 3).toLowerCase() ?? '';
      const month = /\d/.test(name) ? Number(name) : MONTHS.indexOf(name) + 1;
      return [{ text: match, year: numberOrNull(groups.year), month, day: numberOrNull(groups.day) }];
    }),
  );
}

/** The words between double quotation marks, curly or straight, without the mark that ends them. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([, words = '']) => words.replace(/[.,;:!?…]+$/, ''));

const weekdaysIn = (text: string): string[] =>
  text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g) ?? [];

/** A date is supported by one that says the same, or the same and more. */
const supports = (original: StatedDate, { year, month, day }: StatedDate): boolean =>
  original.month === month &&
  (day === null || original.day === day) &&
  (year === null || original.year === year);

/** Whether the words stand in the original, none of them cut. */
const quotes = (original: string, quotation: string): boolean =>
  new RegExp(`(?<!\\p{L})${plain(quotation).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\p{L})`, 'u').test(
    plain(original),
  );

/** One way to write quotation marks, apostrophes, dashes and white space. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ');

const numberOrNull = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
