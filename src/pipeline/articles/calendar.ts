import { DAY_MS, type IsoDay, parseIsoDay, startOfDay } from '../../base/time.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Sunday first, as `weekdayOf` counts. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** A day with its year: "Feb. 24, 2022", "24 February 2022", "24-Feb-2022", "24th of February 2022", "2022-02-24", in capitals too. */
const FULL_DATES: readonly RegExp[] = [
  new RegExp(`\\b${MONTH}[ -]${DAY}(?:, ?|[ -])${YEAR}\\b`, 'giu'),
  new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH}(?:, ?|[ -])${YEAR}\\b`, 'giu'),
  /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?=T|\b)/gu,
];
/** A day without its year: "March 8", "8 March". */
const MONTH_DAYS: readonly RegExp[] = [
  new RegExp(`\\b${MONTH} ${DAY}\\b(?!,? ?(?:19|20)\\d\\d|[.,]\\d|%)`, 'gu'),
  new RegExp(`\\b${DAY} ${MONTH}(?!,? ?(?:19|20)\\d\\d)(?![\\p{L}\\d])`, 'gu'),
];

export interface FoundDay {
  readonly day: IsoDay;
  readonly text: string;
  readonly index: number;
}

export interface FoundMonthDay {
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly text: string;
  readonly index: number;
}

/** 0 is Sunday; the epoch was a Thursday. */
export const weekdayOf = (day: IsoDay): number => (((startOfDay(day) / DAY_MS + 4) % 7) + 7) % 7;

export function isoDay(year: string | number, month: number, dayOfMonth: string | number): IsoDay | null {
  const two = (part: string | number): string => String(part).padStart(2, '0');
  return parseIsoDay(`${year}-${two(month)}-${two(dayOfMonth)}`);
}

/** Full dates in the order of the text; days that no calendar has are passed over. */
export function fullDates(text: string): FoundDay[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  return FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      const found = isoDay(year, monthNumber(month), day);
      return found ? [{ day: found, text: match[0], index: match.index }] : [];
    }),
  ).sort((a, b) => a.index - b.index);
}

export function monthDays(text: string): FoundMonthDay[] {
  if (!/\d/.test(text)) return [];
  return MONTH_DAYS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      month: monthNumber(match.groups?.month ?? ''),
      dayOfMonth: Number(match.groups?.day),
      text: match[0],
      index: match.index,
    })),
  ).sort((a, b) => a.index - b.index);
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const start = written.slice(0, 3).toLowerCase();
  return 1 + MONTHS.findIndex((month) => month.toLowerCase().startsWith(start));
}
