import { remember } from './remember.ts';

/** Milliseconds since the Unix epoch, UTC. Branded: a plain number is not a point in time. */
export type UtcMs = number & { readonly __brand: 'UtcMs' };

/** A half-open span of time `[start, end)`. */
export interface TimeSpan {
  readonly start: UtcMs;
  readonly end: UtcMs;
}

/** A calendar day written `YYYY-MM-DD`. */
export type IsoDay = string & { readonly __brand: 'IsoDay' };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const utcMs = (value: number): UtcMs => value as UtcMs;

type Triple = [number, number, number];

/** Of the months of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day `YYYY-MM-DD`, or null if `text` is not exactly one that the calendar has ("2022-02-30" is not). */
export const parseIsoDay = remember((text): IsoDay | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as Triple;
  const isDay = day >= 1 && day <= (DAYS[month - 1] ?? 0);
  const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isDay && (leaps || month !== 2 || day < 29) ? (text as IsoDay) : null;
});

export const isoDayOf = (time: UtcMs): IsoDay => new Date(time).toISOString().slice(0, 10) as IsoDay;

/** Midnight UTC at the start of `day`. */
export const startOfDay: (day: IsoDay) => UtcMs = remember((day) => utcMs(Date.parse(`${day}T00:00:00Z`)));

export const addDays = (day: IsoDay, days: number): IsoDay =>
  isoDayOf(utcMs(startOfDay(day) + days * DAY_MS));
