import { type TimeSpan, type UtcMs, utcMs } from '../../base/time.ts';
import { levelOfScale, scaleOfLevel } from './grid.ts';
import { extentOf, type Label } from './label.ts';
import type { LaneIndex } from './lane-index.ts';
import { LaneLevels } from './lane-levels.ts';
import { Members } from './members.ts';
import { GAP, type LayoutSettings } from './settings.ts';

/** What the timeline draws: a label for one event or for a group, or the band of a date that is no single day. */
export type LodItem = LabelItem | BandItem;

export interface LabelItem {
  readonly type: 'event' | 'group';
  /** `<place>@<lane>` of the event whose place on the screen this is: the same at every pan and every closer look. */
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** Where the label begins, or, when `side` is `left`, ends. */
  readonly at: UtcMs;
  readonly side: 'right' | 'left';
  /** Greatest width of the label, in CSS pixels. */
  readonly width: number;
  /** Place of the event whose title is shown: the strongest of the members. */
  readonly lead: number;
  /** Whether the label begins elsewhere than its event. */
  readonly isAdrift: boolean;
  readonly members: Members;
}

export interface BandItem {
  readonly type: 'band';
  /** What the span is: the event's date, or the time between it and a later or an `early` publication. */
  readonly of: 'date' | 'late' | 'early';
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly span: TimeSpan;
  /** Place of its event. */
  readonly lead: number;
}

/**
 * Answers what to draw in a window that is `width` pixels wide. The group that the event at the place `selected` is in
 * shows that one's title; no label moves for it.
 */
export type LevelOfDetail = (window: TimeSpan, width: number, selected: number | null) => readonly LodItem[];

/** A label that the left edge leaves less than this share of is no longer legible, and is left out. */
const LEGIBLE = 0.3;

/** A band narrower than this says no more than its label does. */
const MIN_BAND = 24;

/** A lane as far as level of detail needs it. */
interface LaneEvents {
  readonly id: string;
  readonly events: LaneIndex;
}

/** Levels of detail of `lanes`, for a window that is `settings.width` pixels wide when it shows all. */
export function createLevelOfDetail(lanes: readonly LaneEvents[], settings: LayoutSettings): LevelOfDetail {
  const all = lanes.map(({ id, events }) => ({ id, levels: new LaneLevels(events, settings) }));
  return (window, width, selected) => {
    const scale = (window.end - window.start) / Math.max(1, width);
    return all.flatMap(({ id, levels }) => itemsOf(levels, id, window, scale, selected));
  };
}

function itemsOf(
  levels: LaneLevels,
  lane: string,
  window: TimeSpan,
  scale: number,
  selected: number | null,
): LodItem[] {
  const { settings } = levels;
  if (levels.lane.size === 0) return [];
  const { level } = levels.gridOf(levelOfScale(scale));
  // As far outside as a label may begin that is seen, or that is in the way of one that is seen.
  const margin = Math.max(settings.widest, settings.maxWidth) * scaleOfLevel(level);
  const labels = levels.labelsIn(level, window.start - margin, window.end + margin);
  const parts = labels.map((label): Part => {
    const members = label.isCarrier
      ? new Members(levels.lane, levels.territoryOf(label, level))
      : Members.only(levels.lane, label.index);
    return { label, members, title: selected !== null && members.has(selected) ? selected : null };
  });
  const drawn = widen(parts, levels.lane, scale, settings);
  return [
    ...bands(parts, levels.lane, lane, window, scale),
    ...keepInView(drawn, window).map((label) => labelItem(label, levels.lane, lane, scale)),
  ];
}

/** A label and what it stands for. */
interface Part {
  readonly label: Label;
  readonly members: Members;
  /** Place of the event whose title it shows, where that is not the strongest. */
  readonly title: number | null;
}

/** A part as it is drawn: its extent at the scale of the screen. */
interface Drawn extends Part {
  readonly from: number;
  readonly to: number;
}

/** Labels grow into what stays free at their right. */
function widen(
  parts: readonly Part[],
  lane: LaneIndex,
  scale: number,
  { rows, measure, limits }: LayoutSettings,
): Drawn[] {
  const placed = parts.map((part) => ({ part, ...extentOf(part.label, scale) }));
  return Array.from({ length: rows }, (_, row) => {
    const here = placed.filter(({ part }) => part.label.row === row).sort((a, b) => a.from - b.from);
    return here.map(({ part, from, to }, i): Drawn => {
      const { side, claim, index } = part.label;
      const next = Math.min((here[i + 1]?.from ?? Infinity) - GAP * scale, limits.end);
      const wanted = (measure(lane.placeAt(index)) - claim) * scale;
      const more = side === 'right' ? Math.min(wanted, next - to) : 0;
      return { ...part, from, to: to + Math.max(0, more) };
    });
  }).flat();
}

/**
 * The labels that meet the window. One that an edge hides or cuts, while its event is under way in the window,
 * moves along with the edge as far as its event lasts and its row is free.
 */
function keepInView(drawn: readonly Drawn[], window: TimeSpan): Drawn[] {
  const inView = ({ from, to }: Drawn) =>
    to > window.start &&
    from < window.end &&
    (from >= window.start || to - window.start >= (to - from) * LEGIBLE);
  const whole = ({ from, to }: Drawn) => from >= window.start && to <= window.end;
  const result = drawn.filter(whole);
  const free = ({ label: { row }, from, to }: Drawn) =>
    result.every((other) => other.label.row !== row || other.to <= from || other.from >= to);
  for (const part of drawn) {
    if (whole(part)) continue;
    const { label, members, from, to } = part;
    const length = to - from;
    const edge = from < window.start ? window.start : window.end - length;
    const moved = { ...part, from: edge, to: edge + length };
    const isUnderWay = label.hasBand && members.count === 1 && edge >= label.start && moved.to <= label.end;
    if (isUnderWay && free(moved)) result.push(moved);
    else if (inView(part) && free(part)) result.push(part);
  }
  return result;
}

function labelItem(
  { label, members, title, from, to }: Drawn,
  index: LaneIndex,
  lane: string,
  scale: number,
): LabelItem {
  const place = index.placeAt(label.index);
  const side = label.side === 'left' ? 'left' : 'right';
  return {
    type: members.count === 1 ? 'event' : 'group',
    id: `${place}@${lane}`,
    lane,
    row: label.row,
    at: utcMs(Math.round(side === 'left' ? to : from)),
    side,
    width: Math.floor((to - from) / scale + 0.01),
    lead: title ?? members.strongest(1)[0] ?? place,
    isAdrift: side === 'right' && from > label.start,
    members,
  };
}

/** The spans of dates longer than a day that are wide enough to see. */
const bands = (
  parts: readonly Part[],
  index: LaneIndex,
  lane: string,
  window: TimeSpan,
  scale: number,
): BandItem[] =>
  parts
    .filter(({ label, members }) => label.hasBand && members.count === 1)
    .filter(({ label: { start, end } }) => start < window.end && end > window.start)
    .filter(({ label: { start, end } }) => (end - start) / scale >= MIN_BAND)
    .map(({ label }) => ({
      type: 'band',
      of: 'date',
      id: `~${index.placeAt(label.index)}@${lane}`,
      lane,
      row: label.row,
      span: { start: utcMs(label.start), end: utcMs(label.end) },
      lead: index.placeAt(label.index),
    }));
