import { DAY_MS, MINUTE_MS, type TimeSpan, utcMs } from '../base/time.ts';
import type { Moment } from '../url/view.ts';

/** Steps of a moment that is more exact than a day. */
const STEP_MS = 15 * MINUTE_MS;

/** The moment at `time`, as exact as the one `before` was, inside `limits`. */
export function movedMoment(time: number, before: Moment | null, limits: TimeSpan): Moment {
  const precision = before?.precision ?? 'day';
  const step = precision === 'day' ? DAY_MS : STEP_MS;
  // By half a step: the mark stands at the start of its day, and is let go at the nearest.
  const nearest = Math.floor(time / step + 0.5) * step;
  const last = Math.ceil(limits.end / step - 1) * step;
  return { time: utcMs(Math.min(Math.max(nearest, limits.start), last)), precision };
}
