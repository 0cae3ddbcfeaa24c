import { useEffect, useMemo, useState } from 'react';
import { useApp } from '../state/hooks.tsx';
import { openPlace, visibleBits } from '../state/selectors.ts';
import { windowLimits } from '../state/timeline-window.ts';
import { inTrueTime, withLags } from './drawn-items.ts';
import { clockOf, drawnClockOf, drawnWindow, foldingOf } from './drawn-time.ts';
import { labelLook, laneSlots } from './label-look.ts';
import { createMeasure } from './label-metrics.ts';
import { buildLanes } from './lanes.ts';
import { createLevelOfDetail } from './lod/level-of-detail.ts';
import { momentMark } from './moment-mark.ts';
import type { Position } from './navigation.ts';
import type { TimelineProps } from './timeline-props.ts';

/** Pixels of the drawing without lane headings and axis. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a collapsed lane; as `.tl-lane-collapsed` in timeline.css. */
const STRIP_HEIGHT = 28;

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
  const window = useApp(drawnWindow);
  const drawing = useApp((state) => state.drawing);
  const clock = useApp(clockOf);
  const drawnClock = useApp(drawnClockOf);
  const folding = useApp(foldingOf);
  const selected = useApp(openPlace);
  const measure = useMeasure();
  const limits = useMemo(() => windowLimits(corpus), [corpus]);

  const most = Math.max(1, Math.floor(size.height / LANE_HEIGHT));
  const { lanes: by, actors, topics } = view;
  const { laneActors } = drawing;
  const lanes = useMemo(() => {
    const chosen = by === 'actor' && laneActors.length > 0 ? laneActors : [...topics, ...actors];
    return buildLanes(corpus, visible, by, most, chosen, drawnClock);
  }, [corpus, visible, by, most, topics, actors, laneActors, drawnClock]);
  const collapsed = useMemo(
    () => lanes.filter(({ id }) => drawing.collapsed.includes(id)),
    [lanes, drawing.collapsed],
  );
  const open = useMemo(() => lanes.filter((lane) => !collapsed.includes(lane)), [lanes, collapsed]);
  const heightOfOpen = size.height - collapsed.length * STRIP_HEIGHT;
  const laneHeight = Math.floor(heightOfOpen / Math.max(1, open.length));
  // Lanes close to one another have no height to spare; a high one has a margin.
  const spare = laneHeight > 4 * ROW_HEIGHT ? 12 : 4;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.floor((laneHeight - spare) / ROW_HEIGHT)));
  const rowOffset = Math.max(1, Math.min(9, Math.floor((laneHeight - rows * ROW_HEIGHT) / 2)));
  const { width } = size;
  const levelOfDetail = useMemo(() => {
    const least = (rows * open.length * width) / MOST_LABELS;
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
    const drawn = folding.foldSpan(limits);
    const settings = { rows, minWidth, maxWidth, measure: measured, widest, limits: drawn, width };
    const items = inTrueTime(createLevelOfDetail(open, settings), folding);
    return drawing.clock === 'event' ? items : withLags(items, corpus.columns, clock.columns);
  }, [open, rows, width, measure, limits, corpus, folding, drawing.clock, clock]);
  const moment = useMemo(() => momentMark(corpus, view.at, selected), [corpus, view.at, selected]);
  const lookOf = useMemo(
    () => labelLook(corpus, by, drawing.clock, arrivals),
    [corpus, by, drawing.clock, arrivals],
  );
  const slotOf = useMemo(() => laneSlots(corpus, by), [corpus, by]);
  return useMemo(
    () => ({
      lanes,
      collapsed,
      levelOfDetail,
      laneHeight,
      rowOffset,
      window,
      limits,
      folding,
      selected,
      current,
      moment,
      lookOf,
      slotOf,
    }),
    [
      lanes,
      collapsed,
      levelOfDetail,
      laneHeight,
      rowOffset,
      window,
      limits,
      folding,
      selected,
      current,
      moment,
      lookOf,
      slotOf,
    ],
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
