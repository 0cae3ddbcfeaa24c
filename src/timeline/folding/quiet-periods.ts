import { DAY_MS, type TimeSpan, utcMs } from '../../base/time.ts';
import type { Times } from '../clock.ts';

/** A part of the range in which no event lies, in whole days. */
export interface QuietPeriod extends TimeSpan {
  /** Whether an event that is dated no closer than to a season or a year may lie in it all the same. */
  readonly hasVague: boolean;
}

/** Shorter ones are not worth a fold. */
const LEAST_DAYS = 14;
const LEAST_SHARE = 1 / 40;

/** Days that stay on both sides of a fold, as a share of the quiet days, and how many at the least. */
const MARGIN_SHARE = 1 / 50;
const LEAST_MARGIN = 2;

/** An event dated less closely than this many days says of none of them that something happened. */
const VAGUE_DAYS = 31;

/**
 * The spans of `limits` that can be folded: at least two weeks and a fortieth of the range without an event, less some
 * days at both ends, so that what is before a fold and after it stand apart.
 */
export function quietPeriods({ size, start, end }: Times, limits: TimeSpan): QuietPeriod[] {
  if (size === 0) return [];
  const least = Math.max(LEAST_DAYS * DAY_MS, (limits.end - limits.start) * LEAST_SHARE);
  const quiet: TimeSpan[] = [];
  let reached: number = limits.start;
  const until = (time: number) => {
    if (time - reached >= least) quiet.push(inside({ start: utcMs(reached), end: utcMs(time) }));
  };
  let longest = 0;
  for (let i = 0; i < size; i++) {
    const [from, to] = [start[i] ?? 0, end[i] ?? 0];
    if (to - from > VAGUE_DAYS * DAY_MS) {
      longest = Math.max(longest, to - from);
      continue;
    }
    if (from > reached) until(Math.min(from, limits.end));
    if (to > reached) reached = to;
    if (reached >= limits.end) break;
  }
  until(limits.end);
  if (longest === 0) return quiet.map((span) => ({ ...span, hasVague: false }));
  return quiet.map((span) => ({ ...span, hasVague: someVague(start, end, span, longest) }));
}

/** `quiet` less its margins, in whole days. */
function inside({ start, end }: TimeSpan): TimeSpan {
  const margin = Math.max(LEAST_MARGIN * DAY_MS, (end - start) * MARGIN_SHARE);
  const from = Math.ceil((start + margin) / DAY_MS) * DAY_MS;
  const to = Math.floor((end - margin) / DAY_MS) * DAY_MS;
  return { start: utcMs(from), end: utcMs(to) };
}

function someVague(start: Float64Array, end: Float64Array, span: TimeSpan, longest: number): boolean {
  // Within a quiet period only vague events begin, and none that reaches it begins earlier than the longest lasts.
  for (let i = start.findLastIndex((time) => time < span.end); i >= 0; i--) {
    if ((start[i] ?? 0) <= span.start - longest) return false;
    if ((end[i] ?? 0) > span.start) return true;
  }
  return false;
}
