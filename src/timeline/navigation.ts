import type { TimelineEvent } from '../bundle/schema.ts';
import type { Lane } from './lanes.ts';
import { byTime } from './strength.ts';

/** Where the keyboard is: an event in a lane. */
export interface Position {
  readonly event: string;
  readonly lane: string;
}

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * The position one step on, or `from` itself where there is nothing further. `together` holds the events drawn
 * under the same label as `from`: a step in time leaves them all behind. Without a position, or with one that
 * the filters have hidden, any step leads to the first event that ends after `around` (UTC ms), or the last.
 */
export function step(
  lanes: readonly Lane[],
  from: Position | null,
  direction: Step,
  around: number,
  together: ReadonlySet<string>,
): Position | null {
  const filled = lanes.filter(({ events }) => events.length > 0);
  const index = filled.findIndex(({ id }) => id === from?.lane);
  const lane = filled[index];
  const here = lane?.events.find(({ id }) => id === from?.event);
  if (lane === undefined || here === undefined) return enter(filled, around);
  switch (direction) {
    case 'next':
      return (
        at(
          lane,
          inTime(lane).find((event) => byTime(event, here) > 0 && !together.has(event.id)),
        ) ?? from
      );
    case 'previous':
      return (
        at(
          lane,
          inTime(lane).findLast((event) => byTime(event, here) < 0 && !together.has(event.id)),
        ) ?? from
      );
    case 'up':
      return nearest(filled[index - 1], here) ?? from;
    case 'down':
      return nearest(filled[index + 1], here) ?? from;
    case 'first':
      return at(lane, inTime(lane)[0]);
    case 'last':
      return at(lane, inTime(lane).at(-1));
  }
}

const inTime = (lane: Lane): TimelineEvent[] => [...lane.events].sort(byTime);

const at = (lane: Lane, event: TimelineEvent | undefined): Position | null =>
  event === undefined ? null : { event: event.id, lane: lane.id };

function enter(lanes: readonly Lane[], around: number): Position | null {
  const first = lanes
    .flatMap((lane) => lane.events.map((event) => ({ lane, event })))
    .sort((a, b) => byTime(a.event, b.event));
  const found = first.find(({ event }) => event.end > around) ?? first.at(-1);
  return found === undefined ? null : at(found.lane, found.event);
}

function nearest(lane: Lane | undefined, to: TimelineEvent): Position | null {
  if (lane === undefined) return null;
  const distance = (event: TimelineEvent) => Math.abs(event.start - to.start);
  const [first] = inTime(lane).sort((a, b) => distance(a) - distance(b));
  return at(lane, first);
}
