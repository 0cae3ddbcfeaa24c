import { DAY_MS, type TimeSpan } from '../base/time.ts';
import type { EventColumns } from '../bundle/columns.ts';
import { hasBit } from './bit-set.ts';
import type { RankedBits } from './ranked-bits.ts';

/** Visible events by where they lie from a window; an event that touches the window is inside. */
export interface WindowSplit {
  /** Numbers of events. */
  readonly before: number;
  readonly inside: number;
  readonly after: number;
  /** Places; null where there are none. */
  readonly lastBefore: number | null;
  readonly firstInside: number | null;
  readonly lastInside: number | null;
  readonly firstAfter: number | null;
}

/** Starts and ends of events in order of their start. */
type Times = Pick<EventColumns, 'size' | 'start' | 'end'>;

const longOnes = new WeakMap<Times, Uint32Array>();

/** The places of the events longer than a day: the few that may begin long before a window and still reach it. */
function longerThanADay(columns: Times): Uint32Array {
  const known = longOnes.get(columns);
  if (known) return known;
  const { size, start, end } = columns;
  const places = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) if ((end[i] ?? 0) - (start[i] ?? 0) > DAY_MS) places[count++] = i;
  const long = places.slice(0, count);
  longOnes.set(columns, long);
  return long;
}

/** The first place whose event starts at `time` or later; the number of events if none does. */
export function placeFrom({ start }: Pick<EventColumns, 'start'>, time: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Splits the `visible` events by `window`, looking at those that begin near it and at the long ones alone. */
export function splitByWindow(columns: Times, visible: RankedBits, window: TimeSpan): WindowSplit {
  const { end } = columns;
  const until = placeFrom(columns, window.end);
  const from = placeFrom(columns, window.start);
  const near = placeFrom(columns, window.start - DAY_MS);
  const ends = (place: number) => end[place] ?? 0;
  // All that begin in the window are inside; of those that begin before it, those that reach it.
  let inside = visible.rankOf(until) - visible.rankOf(from);
  let firstInside = inside > 0 ? visible.after(from - 1) : null;
  let lastInside = inside > 0 ? visible.before(until) : null;
  const take = (place: number) => {
    if (!hasBit(visible.bits, place) || ends(place) <= window.start) return;
    inside++;
    firstInside = Math.min(firstInside ?? place, place);
    lastInside = Math.max(lastInside ?? place, place);
  };
  for (const place of longerThanADay(columns)) {
    if (place >= from) break;
    take(place);
  }
  for (let place = near; place < from; place++) {
    if (ends(place) - (columns.start[place] ?? 0) <= DAY_MS) take(place);
  }
  const after = visible.count - visible.rankOf(until);
  const before = visible.count - after - inside;
  let lastBefore = before > 0 ? visible.before(from) : null;
  while (lastBefore !== null && ends(lastBefore) > window.start) lastBefore = visible.before(lastBefore);
  return { before, inside, after, lastBefore, firstInside, lastInside, firstAfter: visible.after(until - 1) };
}
