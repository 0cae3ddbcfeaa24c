import { addDays, type IsoDay, parseIsoDay, startOfDay } from '../../base/time.ts';

/** A unit that news counts time in, from days upward. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: IsoDay): number => new Date(startOfDay(day)).getUTCDay() || 7;

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (startOfDay(to) - startOfDay(from)) / 86_400_000;

export const yearValue = (year: number): string => padded(year, 4);

export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${padded(month, 2)}`;

/** The day, or null when the calendar has none (30 February). */
export const dayValue = (year: number, month: number, day: number): IsoDay | null =>
  parseIsoDay(`${monthValue(year, month)}-${padded(day, 2)}`);

/** `YYYY-MM` moved by `count` months. */
export function shiftMonth(month: string, count: number): string {
  const total = yearOf(month) * 12 + monthOf(month) - 1 + count;
  return monthValue(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1);
}

/** The week from Monday to Sunday around `day`, as an EDTF interval. */
export function weekValue(day: IsoDay): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday}/${addDays(monday, 6)}`;
}

/** The Saturday and Sunday of the week around `day`, as an EDTF interval. */
export function weekendValue(day: IsoDay): string {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** The quarter around `day`, moved by `count` quarters: `2022-33` is the first of 2022. */
export function quarterValue(day: IsoDay, count: number): string {
  const total = yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3) + count;
  return `${yearValue(Math.floor(total / 4))}-${33 + (total % 4)}`;
}

/** The EDTF value of the `unit` that lies `count` units after the one around `day` (before it, if negative). */
export function unitValue(day: IsoDay, unit: CalendarUnit, count: number): string {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return weekValue(addDays(day, count * 7));
    case 'month':
      return shiftMonth(day.slice(0, 7), count);
    case 'quarter':
      return quarterValue(day, count);
    case 'year':
      return yearValue(yearOf(day) + count);
    case 'decade':
      return `${yearValue(yearOf(day) + count * 10).slice(0, 3)}X`;
    case 'century':
      return `${yearValue(yearOf(day) + count * 100).slice(0, 2)}XX`;
  }
}

/** Marks a value as approximate; an interval at both ends. */
export const approximately = (value: string): string =>
  value
    .split('/')
    .map((end) => `${end}~`)
    .join('/');
