import { DAY_MS, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { type LayoutSettings, layOutLane, powerOfTwo } from './lane-layout.ts';
import type { Lane } from './lanes.ts';
import type { Placed } from './placement.ts';
import { byTime } from './strength.ts';

/** What the timeline draws: a label for one event or for a group, or the band of a date that is no single day. */
export type LodItem = LabelItem | BandItem;

export interface LabelItem {
  readonly type: 'event' | 'group';
  /** `<event>@<lane>`, a group's after its strongest event: the same at every pan. */
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** Where the label begins, or, when `side` is `left`, ends. */
  readonly at: UtcMs;
  readonly side: 'right' | 'left';
  /** Greatest width of the label, in CSS pixels. */
  readonly width: number;
  readonly lead: TimelineEvent;
  /** In order of time; the lead alone for an `event`. */
  readonly members: readonly TimelineEvent[];
}

export interface BandItem {
  readonly type: 'band';
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly span: TimeSpan;
}

/** Answers what to draw in a window that is `width` pixels wide. */
export type LevelOfDetail = (window: TimeSpan, width: number) => readonly LodItem[];

/** A lane of no more events than this is laid out in one piece, a larger one in chunks as they come into view. */
const WHOLE_LANE = 500;

/** Pixels of a chunk at the least. */
const CHUNK = 4096;

/** Steps of scale between two doublings. Labels are laid out for the coarser step, so they never overlap. */
const STEPS = 4;

/** A label that the left edge leaves less than this share of is no longer legible, and is left out. */
const LEGIBLE = 0.3;

/** A band narrower than this says no more than its label does. */
const MIN_BAND = 24;

export function createLevelOfDetail(lanes: readonly Lane[], settings: LayoutSettings): LevelOfDetail {
  const indexes = lanes.map((lane) => laneIndex(lane, settings));
  return (window, width) => {
    const actual = (window.end - window.start) / Math.max(1, width);
    const level = Math.ceil(STEPS * Math.log2(actual) - 1e-9);
    return indexes.flatMap((index) => index(window, level, actual));
  };
}

/** Where an event's label would best begin: a long date is best named in its middle. */
const anchor = (event: TimelineEvent): number =>
  event.end - event.start > DAY_MS ? (event.start + event.end) / 2 : event.start;

function laneIndex(lane: Lane, settings: LayoutSettings) {
  const sorted = [...lane.events].sort((a, b) => anchor(a) - anchor(b) || byTime(a, b));
  const anchors = Float64Array.from(sorted, anchor);
  const longest = sorted.reduce((most, event) => Math.max(most, event.end - event.start), DAY_MS);
  const chunks = new Map<string, readonly Placed[]>();

  const chunkAt = (level: number, index: number, size: number): readonly Placed[] => {
    const key = `${level}/${index}`;
    const known = chunks.get(key);
    if (known !== undefined) return known;
    const scale = 2 ** (level / STEPS);
    const span = Number.isFinite(size)
      ? { start: utcMs(index * size), end: utcMs((index + 1) * size) }
      : { start: utcMs(-Infinity), end: utcMs(Infinity) };
    const events = sorted.slice(lowerBound(anchors, span.start), lowerBound(anchors, span.end)).sort(byTime);
    const labels = layOutLane(events, span, scale, settings);
    chunks.set(key, labels);
    return labels;
  };

  return (window: TimeSpan, level: number, actual: number): LodItem[] => {
    const scale = 2 ** (level / STEPS);
    const size = sorted.length > WHOLE_LANE ? powerOfTwo(CHUNK * scale) : Infinity;
    const from = lowerBound(anchors, window.start - longest - size);
    const until = lowerBound(anchors, window.end + longest);
    const labels: Placed[] = [];
    for (let i = from; i < until; ) {
      const index = Number.isFinite(size) ? Math.floor((anchors[i] ?? 0) / size) : 0;
      for (const label of chunkAt(level, index, size)) labels.push(label);
      i = Math.max(i + 1, lowerBound(anchors, (index + 1) * size));
    }
    const inView = keepInView(labels, window, actual / scale).map((label) =>
      labelItem(label, lane.id, actual),
    );
    return [...bandItems(labels, lane.id, window, actual), ...inView];
  };
}

/** First index whose value is at least `value`. */
export function lowerBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The labels that meet the window. One that an edge hides or cuts, while its event is under way in the window,
 * moves along with the edge as far as its event lasts and its row is free.
 * `shrink` is the actual scale over the layout's: labels take less time than they were laid out for.
 */
function keepInView(labels: readonly Placed[], window: TimeSpan, shrink: number): Placed[] {
  const drawn = labels.map((label) => {
    const length = (label.to - label.from) * shrink;
    return label.side === 'left'
      ? { ...label, from: label.to - length }
      : { ...label, to: label.from + length };
  });
  const inView = ({ from, to }: Placed) =>
    to > window.start &&
    from < window.end &&
    (from >= window.start || to - window.start >= (to - from) * LEGIBLE);
  const whole = (label: Placed) => label.from >= window.start && label.to <= window.end;
  const result = drawn.filter(whole);
  const free = ({ row, from, to }: Placed) =>
    result.every((other) => other.row !== row || other.to <= from || other.from >= to);
  for (const label of drawn.filter((label) => !whole(label))) {
    const { lead, from, to } = label;
    const length = to - from;
    const edge = from < window.start ? window.start : window.end - length;
    const moved = { ...label, from: edge, to: edge + length };
    const under = label.side === 'right' && edge >= lead.start && edge + length <= lead.end;
    if (under && free(moved)) result.push(moved);
    else if (inView(label) && free(label)) result.push(label);
  }
  return result;
}

function labelItem({ lead, members, row, side, from, to }: Placed, lane: string, scale: number): LabelItem {
  const single = members.length === 1;
  return {
    type: single ? 'event' : 'group',
    id: `${single ? '' : '+'}${lead.id}@${lane}`,
    lane,
    row,
    at: utcMs(Math.round(side === 'left' ? to : from)),
    side,
    width: Math.floor((to - from) / scale + 0.01),
    lead,
    members,
  };
}

/** The spans of dates longer than a day that are wide enough to see. */
const bandItems = (labels: readonly Placed[], lane: string, window: TimeSpan, scale: number): BandItem[] =>
  labels
    .filter(({ lead, members }) => members.length === 1 && lead.end - lead.start > DAY_MS)
    .filter(({ lead }) => lead.start < window.end && lead.end > window.start)
    .filter(({ lead }) => (lead.end - lead.start) / scale >= MIN_BAND)
    .map(({ lead, row }) => ({
      type: 'band',
      id: `~${lead.id}@${lane}`,
      lane,
      row,
      span: { start: utcMs(lead.start), end: utcMs(lead.end) },
    }));
