import { edtfPrecision, edtfSpan } from '../../base/edtf.ts';
import { type IsoDay, parseIsoDay, startOfDay } from '../../base/time.ts';
import type { CalendarUnit } from './calendar.ts';
import type { Setting } from './date-rule.ts';

/** The day of a told value, if it is one: `2022-02-24`, `2022-02-24T05:00Z`; null for months, years and intervals. */
export function toldDay(told: string | null): IsoDay | null {
  if (told === null) return null;
  const precision = edtfPrecision(told);
  return precision === 'day' || precision === 'minute' ? parseIsoDay(told.slice(0, 10)) : null;
}

/** The first day of a told value; null for decades and nothing told. */
export function firstDayOf(told: string | null): IsoDay | null {
  if (told === null || told.includes('X')) return null;
  const day = toldDay(told);
  const span = day === null ? edtfSpan(told) : null;
  return day ?? (span && parseIsoDay(new Date(span.start).toISOString().slice(0, 10)));
}

/** Whether what a value names has begun by a day; as strings, quarters and seasons sort behind all months. */
export function hasBegun(value: string, day: IsoDay): boolean {
  const span = edtfSpan(value);
  return span !== null && span.start <= startOfDay(day);
}

/** Whether a value names one month, quarter or year. */
function isOne(value: string, unit: CalendarUnit): boolean {
  const precision = edtfPrecision(value);
  return unit === 'quarter' ? precision === 'season' && /-3\d~?$/.test(value) : precision === unit;
}

/** "Keller, who ran it from 2009 to 2016, left two days later": the day told before what this sentence tells in passing. */
const dayBeside = ({ here, recent }: Setting): IsoDay | null =>
  here.length > 0 && here.every((value) => toldDay(value) === null)
    ? (recent.map(toldDay).find((day) => day !== null) ?? null)
    : null;

/**
 * A day to count `unit`s from: of what this sentence told before, a date of just that unit ("in September … the month
 * before"), or else what was told last, if it is fine enough; no "two days later" from a month.
 */
export function anchorFor(setting: Setting, unit: CalendarUnit): IsoDay | null {
  const { told, here } = setting;
  const alike = here.find((value) => isOne(value, unit));
  if (alike !== undefined) return firstDayOf(alike);
  if (told === null) return null;
  if (unit === 'day') return toldDay(told) ?? dayBeside(setting);
  if (unit === 'week') return /^\d{4}-\d{2}-\d{2}/.test(told) ? firstDayOf(told) : dayBeside(setting);
  const isCoarse = /^\d{4}(?:-2\d)?~?$/.test(told);
  return (unit === 'month' || unit === 'quarter') && isCoarse ? null : firstDayOf(told);
}
