import { edtfPrecision } from '../../base/edtf.ts';
import { type IsoDay, parseIsoDay } from '../../base/time.ts';

/** The day of a told value, if it is one: `2022-02-24`, `2022-02-24T05:00Z`; null for months, years and intervals. */
export function toldDay(told: string | null): IsoDay | null {
  if (told === null) return null;
  const precision = edtfPrecision(told);
  return precision === 'day' || precision === 'minute' ? parseIsoDay(told.slice(0, 10)) : null;
}

/** A day in the period of a told value, to count weeks, months and years from; null for decades and nothing told. */
export function dayInTold(told: string | null): IsoDay | null {
  if (told === null) return null;
  const [start = ''] = told.replace(/[~?%]/g, '').split('/');
  const month = Number(start.slice(5, 7) || '1');
  return (
    parseIsoDay(start.slice(0, 10)) ??
    parseIsoDay(`${start.slice(0, 4)}-${month > 12 ? '01' : String(month).padStart(2, '0')}-01`)
  );
}
