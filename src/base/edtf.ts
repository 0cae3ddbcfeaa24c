import { remember } from './remember.ts';
import { DAY_MS, MINUTE_MS, parseIsoDay, startOfDay, type TimeSpan, utcMs } from './time.ts';

/**
 * The part of EDTF (ISO 8601-2) that the bundle uses. Our own and not the `edtf` package, because that one brings
 * a grammar and its engine (13 kB gzip) to the first paint, and takes spring for January to March. The tests hold
 * the two against each other.
 */
export type EdtfPrecision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'range';

/** The span of an open end (`../b`, `a/..`): as far as a JavaScript date goes. */
const FOREVER_MS = 8.64e15;

/** First month (0-based, from January of the year) and length in months, by ISO 8601-2 sub-year grouping. */
const GROUPINGS: Readonly<Record<string, readonly [number, number]>> = {
  // Seasons are meteorological and northern: winter 2022 runs from December 2022 through February 2023.
  '21': [2, 3],
  '22': [5, 3],
  '23': [8, 3],
  '24': [11, 3],
  '33': [0, 3],
  '34': [3, 3],
  '35': [6, 3],
  '36': [9, 3],
  '40': [0, 6],
  '41': [6, 6],
};

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?(?:Z|([+-])(\d{2}):(\d{2}))?$/;
const YEAR_AND_PART = /^(\d{4})-(\d{2})$/;
const QUALIFIER = /[~?%]$/;

const months = (year: number, first: number, count: number): TimeSpan => ({
  start: utcMs(Date.UTC(year, first, 1)),
  end: utcMs(Date.UTC(year, first + count, 1)),
});

function minuteSpan(match: RegExpExecArray): TimeSpan | null {
  const [, day = '', hour, minute, sign, offsetHours, offsetMinutes] = match;
  const isoDay = parseIsoDay(day);
  if (isoDay === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const local = startOfDay(isoDay) + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
  const start = local - offset * MINUTE_MS;
  return { start: utcMs(start), end: utcMs(start + MINUTE_MS) };
}

function partSpan(year: number, part: string): TimeSpan | null {
  const month = Number(part);
  if (month >= 1 && month <= 12) return months(year, month - 1, 1);
  const grouping = GROUPINGS[part];
  return grouping ? months(year, ...grouping) : null;
}

function simpleSpan(value: string): TimeSpan | null {
  const day = parseIsoDay(value);
  if (day !== null) return { start: startOfDay(day), end: utcMs(startOfDay(day) + DAY_MS) };
  const dateTime = DATE_TIME.exec(value);
  if (dateTime) return minuteSpan(dateTime);
  const part = YEAR_AND_PART.exec(value);
  if (part) return partSpan(Number(part[1]), part[2] ?? '');
  if (/^\d{4}$/.test(value)) return months(Number(value), 0, 12);
  if (/^\d{3}X$/.test(value)) return months(Number(value.slice(0, 3)) * 10, 0, 120);
  if (/^\d{2}XX$/.test(value)) return months(Number(value.slice(0, 2)) * 100, 0, 1200);
  return null;
}

const withoutQualifier = (value: string): string => value.replace(QUALIFIER, '');

/**
 * The span of UTC time that an EDTF value covers, end exclusive; null if it is not one we read. Reads years,
 * months, days, minutes (`2022-02-24T05:00Z`, offsets too; without a zone: UTC), decades (`199X`), centuries
 * (`19XX`), seasons, quarters and halves (`2022-21` … `2022-41`), intervals of these with open ends, and the
 * qualifiers `~`, `?`, `%`. An open end lies at the end of what a JavaScript date can hold.
 */
export const edtfSpan = remember((value): TimeSpan | null => {
  const ends = value.split('/');
  if (ends.length === 1) return simpleSpan(withoutQualifier(value));
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || (from === '..' && to === '..')) return null;
  const start = from === '..' ? utcMs(-FOREVER_MS) : simpleSpan(withoutQualifier(from))?.start;
  const end = to === '..' ? utcMs(FOREVER_MS) : simpleSpan(withoutQualifier(to))?.end;
  if (start === undefined || end === undefined || start >= end) return null;
  return { start, end };
});

/** How fine a value is; a century is as coarse as a decade. Meaningful for values that `edtfSpan` reads. */
export function edtfPrecision(value: string): EdtfPrecision {
  if (value.includes('/')) return 'range';
  if (value.includes('T')) return 'minute';
  const plain = withoutQualifier(value);
  if (plain.includes('X')) return 'decade';
  if (plain.length === 4) return 'year';
  if (plain.length > 7) return 'day';
  return Number(plain.slice(5)) > 12 ? 'season' : 'month';
}

/** True when the value, or an end of it, is marked approximate or uncertain. */
export const isApproximate = (value: string): boolean => /[~?%]/.test(value);
