import { edtfPrecision, edtfSpan, isApproximate } from '../base/edtf.ts';
import { type IsoDay, startOfDay, type UtcMs, utcMs } from '../base/time.ts';
import { messages } from './messages.ts';

/** `long`: "Thursday 24 February 2022". `medium`: "Thu 24 Feb 2022". `short`: "24 Feb 2022". */
export type DateStyle = 'long' | 'medium' | 'short';

const LOCALE = 'en-GB';

const field = (options: Intl.DateTimeFormatOptions): ((time: UtcMs) => string) => {
  const format = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options });
  return (time) => format.format(time);
};

// One field each, put together here: how engines join them ("Thursday, 24") differs, and a prerendered page
// must read the same as the hydrated one.
const weekday = { long: field({ weekday: 'long' }), short: field({ weekday: 'short' }) };
const month = { long: field({ month: 'long' }), short: field({ month: 'short' }) };
const dayOfMonth = field({ day: 'numeric' });
const year = field({ year: 'numeric' });

const width = (style: DateStyle): 'long' | 'short' => (style === 'long' ? 'long' : 'short');

/** One day, UTC. */
export function formatDay(time: UtcMs, style: DateStyle): string {
  const day = `${dayOfMonth(time)} ${formatMonth(time, style)}`;
  return style === 'short' ? day : `${weekday[width(style)](time)} ${day}`;
}

/** An ISO day, which the bundle's schema has checked. */
export const formatIsoDay = (day: string, style: DateStyle): string =>
  formatDay(startOfDay(day as IsoDay), style);

export const formatMonth = (time: UtcMs, style: DateStyle): string =>
  `${month[width(style)](time)} ${year(time)}`;

/** `05:30`, UTC. */
export const formatTime = (time: UtcMs): string => new Date(time).toISOString().slice(11, 16);

/**
 * An EDTF value as a person writes it, never more exact than it is: `2023-04` is "April 2023", `2022-03~` is
 * "about March 2022". A value that we cannot read stays as it stands.
 */
export function formatEdtf(value: string, style: DateStyle): string {
  const [from, until] = value.split('/');
  if (from !== undefined && until !== undefined) return formatInterval(from, until, style);
  const plain = formatPlain(value, style);
  return isApproximate(value) ? messages.dates.about(plain) : plain;
}

function formatInterval(from: string, until: string, style: DateStyle): string {
  const open = (end: string) => end === '..';
  if (open(from)) return messages.dates.until(formatEdtf(until, style));
  if (open(until)) return messages.dates.from(formatEdtf(from, style));
  return messages.dates.range(formatEdtf(from, style), formatEdtf(until, style));
}

function formatPlain(value: string, style: DateStyle): string {
  const span = edtfSpan(value);
  if (span === null) return value;
  switch (edtfPrecision(value)) {
    case 'minute':
      return messages.dates.minute(formatDay(span.start, style), formatTime(span.start));
    case 'day':
      return formatDay(span.start, style);
    case 'month':
      return formatMonth(span.start, style);
    case 'season':
      return messages.dates.season(Number(value.slice(5, 7)), year(span.start)) ?? value;
    case 'year':
      return year(span.start);
    case 'decade':
      return value.slice(2, 4) === 'XX' ? value : messages.dates.decade(year(span.start));
    case 'range':
      return messages.dates.range(formatDay(span.start, style), formatDay(utcMs(span.end - 1), style));
  }
}

/** `datetime` of a `<time>`: HTML knows days, months and years; for anything else its first day. */
export function machineDate(value: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(value)) return value;
  const span = edtfSpan(value);
  return span === null ? '' : new Date(span.start).toISOString().slice(0, 10);
}
