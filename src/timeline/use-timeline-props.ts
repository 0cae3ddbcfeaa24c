import { useEffect, useMemo, useState } from 'react';
import { DAY_MS, type UtcMs, utcMs } from '../base/time.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { openEvent } from '../state/selectors.ts';
import { windowLimits, windowOf } from '../state/timeline-window.ts';
import { visibleEvents, wholeBundle } from '../state/whole.ts';
import { formatDay, formatEdtf, formatTime } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { topicSlot } from '../ui/topic-slot.ts';
import type { View } from '../url/view.ts';
import type { TimelineProps } from './controller.ts';
import { createMeasure } from './label-metrics.ts';
import { buildLanes, type Lane } from './lanes.ts';
import { createLevelOfDetail, type LabelItem } from './level-of-detail.ts';
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

/** Everything that the timeline shows, worked out from the store and the space there is. */
export function useTimelineProps(size: Size, current: Position | null): TimelineProps {
  const bundle = useApp(wholeBundle);
  const view = useApp((state) => state.view);
  const events = useApp(visibleEvents);
  const window = useApp(windowOf);
  const open = useApp(openEvent)?.event ?? null;
  const measure = useMeasure();
  const range = useApp((state) => state.corpus.range);
  const limits = useMemo(() => windowLimits({ range }), [range]);

  const most = Math.max(1, Math.floor(size.height / LANE_HEIGHT));
  const { lanes: by, actors, topics } = view;
  const lanes = useMemo(
    () => buildLanes(bundle, events, by, most, [...topics, ...actors]),
    [bundle, events, by, most, topics, actors],
  );
  const laneHeight = Math.floor(size.height / Math.max(1, lanes.length));
  // Lanes close to one another have no height to spare; a high one has a margin.
  const spare = laneHeight > 4 * ROW_HEIGHT ? 12 : 4;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.floor((laneHeight - spare) / ROW_HEIGHT)));
  const rowOffset = Math.max(1, Math.min(9, Math.floor((laneHeight - rows * ROW_HEIGHT) / 2)));
  const { width } = size;
  const selected = open?.id ?? null;
  const levelOfDetail = useMemo(() => {
    const least = (rows * lanes.length * width) / MOST_LABELS;
    const narrow = width < 600;
    const minWidth = Math.max(narrow ? 84 : 112, least);
    const maxWidth = Math.max(narrow ? 190 : 260, minWidth);
    // A label wider than the window could never be read whole.
    const measured = (event: TimelineEvent) => Math.min(measure(event), width * WIDEST_LABEL);
    return createLevelOfDetail(lanes, { rows, minWidth, maxWidth, measure: measured, limits, selected });
  }, [lanes, rows, width, measure, limits, selected]);
  const moment = useMemo(() => momentMark(view.at, open), [view.at, open]);
  const slotOf = useMemo(() => slotFunction(bundle, by), [bundle, by]);
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
      slotOf,
    }),
    [lanes, levelOfDetail, laneHeight, rowOffset, window, limits, selected, current, moment, slotOf],
  );
}

/** Widths of labels, measured anew when the fonts have come. */
function useMeasure(): (event: TimelineEvent) => number {
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
function momentMark(at: View['at'], open: TimelineEvent | null): MomentMark | null {
  if (at !== null) return { time: at.time, label: labelOfMoment(at.time, at.precision) };
  if (open === null || open.end - open.start > DAY_MS) return null;
  return { time: utcMs(open.start), label: formatEdtf(open.date, 'short') };
}

const labelOfMoment = (time: UtcMs, precision: 'day' | 'minute'): string =>
  precision === 'day'
    ? formatDay(time, 'short')
    : messages.dates.minute(formatDay(time, 'short'), formatTime(time));

function slotFunction(bundle: Bundle, by: View['lanes']): TimelineProps['slotOf'] {
  const slot = (topic: string | undefined) => (topic === undefined ? null : topicSlot(bundle.topics, topic));
  const isTopic = new Set(by === 'topic' ? bundle.topics.map(({ id }) => id) : []);
  return (lane: Lane['id'], item: LabelItem | null) =>
    isTopic.has(lane) ? slot(lane) : slot(item?.lead.topics[0]);
}
