import { DAY_MS, type TimeSpan, utcMs } from '../base/time.ts';
import { columnsOf } from '../bundle/columns.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { fullBits } from '../state/bit-set.ts';
import type { Lane } from './lanes.ts';
import { LaneIndex } from './lod/lane-index.ts';

export const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const span = (from: string, until: string): TimeSpan => ({
  start: utcMs(time(from)),
  end: utcMs(time(until)),
});

/** An event of `days` days from `day` on, for tests. */
export function eventOn(
  day: string,
  id: string,
  change: Partial<TimelineEvent> = {},
  days = 1,
): TimelineEvent {
  const start = time(day);
  const date = { start: 0, end: 1, text: 'x', value: day, known: true, rule: 'test' };
  return {
    id,
    date: day,
    start,
    end: start + days * DAY_MS,
    kind: 'happening',
    title: `Title of ${id}`,
    summary: '',
    actors: [],
    topics: [],
    quotes: [],
    sources: [{ article: 'a', start: 0, end: 1, excerpt: 'x', date, published: day }],
    ...change,
  };
}

/** A lane of `events`: the event at place `i` is the i-th by start, then by id. */
export const laneOf = (events: readonly TimelineEvent[], id = 'lane'): Lane => ({
  id,
  name: id,
  kind: 'topic',
  events: new LaneIndex(
    columnsOf(makeBundle(events.map((event) => ({ ...event })))),
    fullBits(events.length),
  ),
});
