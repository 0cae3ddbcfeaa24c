import {
  DAY_MS,
  HOUR_MS,
  isoDayOf,
  MINUTE_MS,
  parseIsoDay,
  startOfDay,
  type TimeSpan,
  type UtcMs,
  utcMs,
} from '../base/time.ts';
import type { Moment } from './view.ts';

/** What four digits of a year can write; times outside have no place in a link. */
const FIRST_MS = Date.parse('0000-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');

const MINUTE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)Z$/;

/** An ISO day `2022-02-24` or a UTC minute `2022-02-24T05:30Z`; null for anything else. */
export function parseMoment(text: string): Moment | null {
  const [, date = text, hour, minute] = MINUTE.exec(text) ?? [];
  const day = parseIsoDay(date);
  if (!day) return null;
  if (hour === undefined) return { time: startOfDay(day), precision: 'day' };
  const time = startOfDay(day) + Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS;
  return { time: utcMs(time), precision: 'minute' };
}

export const formatMoment = ({ time, precision }: Moment): string =>
  precision === 'day' ? isoDayOf(time) : formatMinute(time);

const formatMinute = (time: UtcMs): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

/**
 * `<from>..<to>`. Two days are both inside: `2022-02-20..2022-03-12` ends where 13 March begins. A minute is that
 * point exactly, so that `2022-02-24T05:30Z..2022-02-24T06:00Z` is half an hour. Null unless `to` is after `from`.
 */
export function parseSpan(text: string): TimeSpan | null {
  const [from, to, ...more] = text.split('..').map(parseMoment);
  if (!from || !to || more.length > 0) return null;
  const end = to.precision === 'day' ? utcMs(to.time + DAY_MS) : to.time;
  return from.time < end ? { start: from.time, end } : null;
}

/** In days where the span begins or ends with one, in minutes elsewhere. For normal spans only. */
export function formatSpan({ start, end }: TimeSpan): string {
  const from = start % DAY_MS === 0 ? isoDayOf(start) : formatMinute(start);
  const to = end % DAY_MS === 0 ? isoDayOf(utcMs(end - DAY_MS)) : formatMinute(end);
  return `${from}..${to}`;
}

/** `span` in whole minutes, at least one; null where a link cannot say it. Its width is kept: a day stays a day. */
export function normaliseSpan(span: TimeSpan): TimeSpan | null {
  const start = Math.floor(span.start / MINUTE_MS + 0.5) * MINUTE_MS;
  const end = start + Math.max(1, Math.round((span.end - span.start) / MINUTE_MS)) * MINUTE_MS;
  return start >= FIRST_MS && end <= LAST_MS ? { start: utcMs(start), end: utcMs(end) } : null;
}

/** `moment` at the start of its day or minute; null where a link cannot say it. */
export function normaliseMoment({ time, precision }: Moment): Moment | null {
  const unit = precision === 'day' ? DAY_MS : MINUTE_MS;
  const start = Math.floor(time / unit) * unit;
  return start >= FIRST_MS && start <= LAST_MS ? { time: utcMs(start), precision } : null;
}
