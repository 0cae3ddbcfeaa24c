import { DAY_MS, type TimeSpan, utcMs } from '../base/time.ts';

/** A window that does not narrow to this share of the one before would look like no answer to a click. */
const WORTHWHILE = 0.8;

/** Room on both sides of the events, as a share of the time that they span. */
const PADDING = 0.2;

/**
 * The window that opens a group whose events start in `days`: that span in whole days, with room around it. Null where
 * zooming would show nothing new, because the window is that narrow already: then the events are better listed.
 */
export function windowOfGroup({ start, end }: TimeSpan, window: TimeSpan): TimeSpan | null {
  const padding = end - start > DAY_MS ? (end - start) * PADDING : 0;
  const from = Math.floor((start - padding) / DAY_MS) * DAY_MS;
  const until = Math.ceil((end + padding) / DAY_MS) * DAY_MS;
  if (until - from >= (window.end - window.start) * WORTHWHILE) return null;
  return { start: utcMs(from), end: utcMs(until) };
}
