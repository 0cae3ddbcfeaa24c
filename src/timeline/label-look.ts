import { DAY_MS, utcMs } from '../base/time.ts';
import { type EventColumns, KINDS } from '../bundle/columns.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { corpusIndex } from '../bundle/corpus-index.ts';
import type { Drawing } from '../state/drawing.ts';
import { formatDay } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { TOPIC_SLOTS } from '../ui/topic-slot.ts';
import type { View } from '../url/view.ts';
import { lagDays } from './clock.ts';
import type { TimelineProps } from './timeline-props.ts';

/** Slots of the lanes of topics; none of others. */
export function laneSlots(corpus: Corpus, by: View['lanes']): TimelineProps['slotOf'] {
  return (lane) => {
    const place = by === 'topic' ? corpusIndex(corpus).topics.get(lane) : undefined;
    return place === undefined ? null : place % TOPIC_SLOTS;
  };
}

/** What labels show, after so many `arrivals` of details: a label in a topic's lane has that topic's slot. */
export function labelLook(
  corpus: Corpus,
  by: View['lanes'],
  clock: Drawing['clock'],
  _arrivals: number,
): TimelineProps['lookOf'] {
  const { columns, details } = corpus;
  const slotOf = laneSlots(corpus, by);
  return (lane, place) => ({
    slot: slotOf(lane) ?? mainSlot(columns, place),
    head: details.head(place),
    kind: KINDS[columns.kind[place] ?? 0] ?? 'happening',
    report: clock === 'event' ? null : reportOf(columns, place),
  });
}

/** "first published 3 Mar 2022, 12 days later": later than the event's own date. */
function reportOf(columns: EventColumns, place: number): string {
  const published = formatDay(utcMs((columns.published[place] ?? 0) * DAY_MS), 'short');
  return messages.timeline.published(published, lagDays(columns, place));
}

/** The slot of the event's topic that the timeline names first; null without one. */
function mainSlot({ topics: { offsets, values } }: EventColumns, place: number): number | null {
  const own = values.subarray(offsets[place] ?? 0, offsets[place + 1] ?? 0);
  return own.length === 0 ? null : Math.min(...own) % TOPIC_SLOTS;
}
