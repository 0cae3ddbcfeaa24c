import { useEffect, useMemo, useState } from 'react';
import { DAY_MS, type UtcMs } from '../base/time.ts';
import { type EventColumns, KINDS } from '../bundle/columns.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { corpusIndex } from '../bundle/corpus-index.ts';
import { useApp } from '../state/hooks.tsx';
import { openPlace, visibleBits } from '../state/selectors.ts';
import { spanOfEvent, windowLimits, windowOf } from '../state/timeline-window.ts';
import { formatDay, formatEdtf, formatTime } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { TOPIC_SLOTS } from '../ui/topic-slot.ts';
import type { View } from '../url/view.ts';
import type { TimelineProps } from './controller.ts';
import { createMeasure } from './label-metrics.ts';
import { buildLanes } from './lanes.ts';
import { createLevelOfDetail } from './lod/level-of-detail.ts';
import type { MomentMark } from './moment-line.ts';
import type { Position } from './navigation.ts';

/** Pixels of the drawing without lane headings and axis. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A lane has room for two rows of labels. */
const LANE_HEIGHT = 58;

/** Pixels from one row of labels to the next; as `.tl-row-…` in timeline.css. */
const ROW_HEIGHT = 27;
const MOST_ROWS = 16;

/** The timeline is to draw at most about this many labels. */
const MOST_LABELS = 300;

/** Greatest width of a label, as a share of the drawing's. */
const WIDEST_LABEL = 0.75;

/** Room that a label claims, and may grow to, whose title may still have to come: so that its coming moves nothing. */
const UNTOLD_WIDTH = { claim: 200, widest: 300 } as const;

/** Everything that the timeline shows, worked out from the store and the space there is. */
export function useTimelineProps(size: Size, current: Position | null): TimelineProps {
  const corpus = useApp((state) => state.corpus);
  const arrivals = useApp((state) => state.arrivals);
  const view = useApp((state) => state.view);
  const visible = useApp(visibleBits);
  const window = useApp(windowOf);
  const selected = useApp(openPlace);
  const measure = useMeasure();
  const limits = useMemo(() => windowLimits(corpus), [corpus]);

  const most = Math.max(1, Math.floor(size.height / LANE_HEIGHT));
  const { lanes: by, actors, topics } = view;
  const lanes = useMemo(
    () => buildLanes(corpus, visible, by, most, [...topics, ...actors]),
    [corpus, visible, by, most, topics, actors],
  );
  const laneHeight = Math.floor(size.height / Math.max(1, lanes.length));
  // Lanes close to one another have no height to spare; a high one has a margin.
  const spare = laneHeight > 4 * ROW_HEIGHT ? 12 : 4;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.floor((laneHeight - spare) / ROW_HEIGHT)));
  const rowOffset = Math.max(1, Math.min(9, Math.floor((laneHeight - rows * ROW_HEIGHT) / 2)));
  const { width } = size;
  const levelOfDetail = useMemo(() => {
    const least = (rows * lanes.length * width) / MOST_LABELS;
    const narrow = width < 600;
    const minWidth = Math.max(narrow ? 84 : 112, least);
    const { whole, details } = corpus;
    const maxWidth = Math.max(narrow ? 190 : whole ? 260 : UNTOLD_WIDTH.claim, minWidth);
    // A label wider than the window could never be read whole.
    const widest = whole ? width * WIDEST_LABEL : Math.min(UNTOLD_WIDTH.widest, width * WIDEST_LABEL);
    const measured = (place: number) => {
      const title = whole ? details.head(place)?.title : undefined;
      return title === undefined ? widest : Math.min(measure(title), widest);
    };
    const settings = { rows, minWidth, maxWidth, measure: measured, widest, limits, width };
    return createLevelOfDetail(lanes, settings);
  }, [lanes, rows, width, measure, limits, corpus]);
  const moment = useMemo(() => momentMark(corpus, view.at, selected), [corpus, view.at, selected]);
  const lookOf = useMemo(() => lookFunction(corpus, by, arrivals), [corpus, by, arrivals]);
  const slotOf = useMemo(() => laneSlots(corpus, by), [corpus, by]);
  return useMemo(
    () => ({
      lanes,
      levelOfDetail,
      laneHeight,
      rowOffset,
      window,
      limits,
      selected,
      current,
      moment,
      lookOf,
      slotOf,
    }),
    [lanes, levelOfDetail, laneHeight, rowOffset, window, limits, selected, current, moment, lookOf, slotOf],
  );
}

/** Widths of labels, measured anew when the fonts have come. */
function useMeasure(): (title: string) => number {
  const [measure, setMeasure] = useState(() => createMeasure());
  useEffect(() => {
    let mounted = true;
    void document.fonts.ready.then(() => {
      if (mounted) setMeasure(() => createMeasure());
    });
    return () => {
      mounted = false;
    };
  }, []);
  return measure;
}

/** The moment of the link, or else the day of the open event. A month or a year has no line: it is no moment. */
function momentMark(corpus: Corpus, at: View['at'], open: number | null): MomentMark | null {
  if (at !== null) return { time: at.time, label: labelOfMoment(at.time, at.precision) };
  if (open === null) return null;
  const { start, end } = spanOfEvent(corpus, open);
  if (end - start > DAY_MS) return null;
  const date = corpus.details.head(open)?.date;
  return { time: start, label: date === undefined ? formatDay(start, 'short') : formatEdtf(date, 'short') };
}

const labelOfMoment = (time: UtcMs, precision: 'day' | 'minute'): string =>
  precision === 'day'
    ? formatDay(time, 'short')
    : messages.dates.minute(formatDay(time, 'short'), formatTime(time));

/** Slots of the lanes of topics; none of others. */
function laneSlots(corpus: Corpus, by: View['lanes']): TimelineProps['slotOf'] {
  return (lane) => {
    const place = by === 'topic' ? corpusIndex(corpus).topics.get(lane) : undefined;
    return place === undefined ? null : place % TOPIC_SLOTS;
  };
}

/** What labels show, after so many `arrivals` of details: a label in a topic's lane has that topic's slot. */
function lookFunction(corpus: Corpus, by: View['lanes'], _arrivals: number): TimelineProps['lookOf'] {
  const { columns, details } = corpus;
  const slotOf = laneSlots(corpus, by);
  return (lane, place) => ({
    slot: slotOf(lane) ?? mainSlot(columns, place),
    head: details.head(place),
    kind: KINDS[columns.kind[place] ?? 0] ?? 'happening',
  });
}

/** The slot of the event's topic that the timeline names first; null without one. */
function mainSlot({ topics: { offsets, values } }: EventColumns, place: number): number | null {
  const own = values.subarray(offsets[place] ?? 0, offsets[place + 1] ?? 0);
  return own.length === 0 ? null : Math.min(...own) % TOPIC_SLOTS;
}
