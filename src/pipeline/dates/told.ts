import { edtfPrecision } from '../../base/edtf.ts';
import { type IsoDay, parseIsoDay } from '../../base/time.ts';
import type { CalendarUnit } from './calendar.ts';

/** The day of a told value, if it is one: `2022-02-24`, `2022-02-24T05:00Z`; null for months, years and intervals. */
export function toldDay(told: string | null): IsoDay | null {
  if (told === null) return null;
  const precision = edtfPrecision(told);
  return precision === 'day' || precision === 'minute' ? parseIsoDay(told.slice(0, 10)) : null;
}

/** The first day of a told value, taking a season for January; null for decades and nothing told. */
export function firstDayOf(told: string | null): IsoDay | null {
  if (told === null) return null;
  const [start = ''] = told.replace(/[~?%]/g, '').split('/');
  const [year, part = '01', day = '01'] = start.slice(0, 10).split('-');
  return parseIsoDay(`${year}-${Number(part) > 12 ? '01' : part}-${day}`);
}

/** A day to count `unit`s from, if the told value is fine enough for it: no "two days later" from a month. */
export function anchorFor(told: string | null, unit: CalendarUnit): IsoDay | null {
  if (unit === 'day' || unit === 'week') return toldDay(told);
  const isFineEnough =
    unit === 'year' || unit === 'decade' || unit === 'century' || /^\d{4}-(?:0|1)\d/.test(told ?? '');
  return isFineEnough ? firstDayOf(told) : null;
}
