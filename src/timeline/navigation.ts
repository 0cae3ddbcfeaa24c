import { DAY_MS } from '../base/time.ts';
import type { Lane } from './lanes.ts';
import type { LaneIndex } from './lod/lane-index.ts';
import type { Members } from './lod/members.ts';

/** Where the keyboard is: the event at a place, in a lane. */
export interface Position {
  readonly place: number;
  readonly lane: string;
}

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * The position one step on, or `from` itself where there is nothing further. `together` are the events drawn under
 * the same label as `from`: a step in time leaves them all behind. Without a position, or with one that the filters
 * have hidden, any step leads to the first event that ends after `around` (UTC ms), or the last.
 */
export function step(
  lanes: readonly Lane[],
  from: Position | null,
  direction: Step,
  around: number,
  together: Members | null,
): Position | null {
  const filled = lanes.filter(({ events }) => events.size > 0);
  const number = filled.findIndex(({ id }) => id === from?.lane);
  const lane = filled[number];
  if (from === null || lane === undefined) return enter(filled, around);
  const index = lane.events.indexOfPlace(from.place);
  if (lane.events.placeAt(index) !== from.place || index >= lane.events.size) return enter(filled, around);
  switch (direction) {
    case 'next':
      return at(lane, together?.leave(index, 1) ?? index + 1) ?? from;
    case 'previous':
      return at(lane, together?.leave(index, -1) ?? index - 1) ?? from;
    case 'up':
      return nearest(filled[number - 1], lane.events.startOf(index)) ?? from;
    case 'down':
      return nearest(filled[number + 1], lane.events.startOf(index)) ?? from;
    case 'first':
      return at(lane, 0);
    case 'last':
      return at(lane, lane.events.size - 1);
  }
}

const at = (lane: Lane, index: number): Position | null =>
  index < 0 || index >= lane.events.size ? null : { place: lane.events.placeAt(index), lane: lane.id };

function enter(lanes: readonly Lane[], around: number): Position | null {
  const found = lanes.flatMap((lane) => at(lane, firstEndingAfter(lane.events, around)) ?? []);
  const ends = lanes.flatMap((lane) => at(lane, lane.events.size - 1) ?? []);
  const earliest = found.toSorted((a, b) => a.place - b.place)[0];
  return earliest ?? ends.toSorted((a, b) => b.place - a.place)[0] ?? null;
}

/** Of the events that start on the day of `time` or later the first that ends after it. */
function firstEndingAfter(events: LaneIndex, time: number): number {
  let index = events.indexOfTime(time - DAY_MS + 1);
  while (index < events.size && events.endOf(index) <= time) index++;
  return index;
}

function nearest(lane: Lane | undefined, time: number): Position | null {
  if (lane === undefined) return null;
  const after = lane.events.indexOfTime(time);
  const before = after - 1;
  if (after >= lane.events.size) return at(lane, before);
  if (before < 0) return at(lane, after);
  const isBeforeNearer = time - lane.events.startOf(before) <= lane.events.startOf(after) - time;
  return at(lane, isBeforeNearer ? before : after);
}

/** The lane in which the event at `place` is drawn: `preferred`, if it is there. */
export function laneWith(lanes: readonly Lane[], place: number, preferred: string | null): Lane | null {
  const has = ({ events }: Lane) => {
    const index = events.indexOfPlace(place);
    return index < events.size && events.placeAt(index) === place;
  };
  return lanes.find((lane) => lane.id === preferred && has(lane)) ?? lanes.find(has) ?? null;
}
