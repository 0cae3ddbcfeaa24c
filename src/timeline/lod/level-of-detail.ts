import { DAY_MS, type TimeSpan, type UtcMs, utcMs } from '../../base/time.ts';
import type { EventColumns } from '../../bundle/columns.ts';
import type { BitSet } from '../../state/bit-set.ts';
import { levelOfScale, scaleOfLevel } from './grid.ts';
import { extentOf, type Label } from './label.ts';
import { LaneIndex } from './lane-index.ts';
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
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly span: TimeSpan;
  /** Place of its event. */
  readonly lead: number;
}

/** Answers what to draw in a window that is `width` pixels wide. */
export type LevelOfDetail = (window: TimeSpan, width: number) => readonly LodItem[];

/** A label that the left edge leaves less than this share of is no longer legible, and is left out. */
const LEGIBLE = 0.3;

/** A band narrower than this says no more than its label does. */
const MIN_BAND = 24;

/** A lane as far as level of detail needs it. */
export interface LaneEvents {
  readonly id: string;
  readonly events: BitSet;
}

/** Levels of detail of `lanes`. The window must be `settings.width` pixels wide when it shows all. */
export function createLevelOfDetail(
  columns: EventColumns,
  lanes: readonly LaneEvents[],
  settings: LayoutSettings,
): LevelOfDetail {
  const queries = lanes.map(({ id, events }) => {
    const levels = new LaneLevels(new LaneIndex(columns, events), settings);
    return (window: TimeSpan, scale: number) => itemsOf(levels, id, window, scale, settings);
  });
  return (window, width) => {
    const scale = (window.end - window.start) / Math.max(1, width);
    return queries.flatMap((query) => query(window, scale));
  };
}

/** A label as it is drawn: its extent at the scale of the screen. */
interface Drawn {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

function itemsOf(
  levels: LaneLevels,
  lane: string,
  window: TimeSpan,
  scale: number,
  settings: LayoutSettings,
): LodItem[] {
  if (levels.lane.size === 0) return [];
  const { level } = levels.gridOf(levelOfScale(scale));
  const margin = settings.maxWidth * scaleOfLevel(level);
  const labels = levels.labelsIn(level, window.start - margin, window.end + margin);
  const drawn = widen(labels, levels.lane, level, scale, settings);
  const single = (label: Label) => !label.isCarrier || countOf(levels, label, level) === 1;
  return [
    ...bands(labels.filter(single), levels.lane, lane, window, scale),
    ...keepInView(drawn, window, single).map((label) => labelItem(label, levels, lane, level, scale)),
  ];
}

const countOf = (levels: LaneLevels, label: Label, level: number): number => {
  const { from, until, without } = levels.territoryOf(label, level);
  return until - from - without.length;
};

/** Labels grow into what stays free at their right, by as many pixels as there are at the level's scale. */
function widen(
  labels: readonly Label[],
  lane: LaneIndex,
  level: number,
  scale: number,
  { rows, measure, limits }: LayoutSettings,
): Drawn[] {
  const atLevel = scaleOfLevel(level);
  const placed = labels.map((label) => ({ label, ...extentOf(label, atLevel) }));
  return Array.from({ length: rows }, (_, row) => {
    const here = placed.filter(({ label }) => label.row === row).sort((a, b) => a.from - b.from);
    return here.map(({ label, to }, i): Drawn => {
      const next = Math.min((here[i + 1]?.from ?? Infinity) - GAP * atLevel, limits.end);
      const wanted = measure(lane.placeAt(label.index)) - label.claim;
      const free = label.side === 'right' ? Math.max(0, (next - to) / atLevel) : 0;
      const claim = label.claim + Math.min(Math.max(0, wanted), free);
      return { label, ...extentOf({ ...label, claim: Math.floor(claim + 0.01) }, scale) };
    });
  }).flat();
}

/**
 * The labels that meet the window. One that an edge hides or cuts, while its event is under way in the window,
 * moves along with the edge as far as its event lasts and its row is free.
 */
function keepInView(drawn: readonly Drawn[], window: TimeSpan, single: (label: Label) => boolean): Drawn[] {
  const inView = ({ from, to }: Drawn) =>
    to > window.start &&
    from < window.end &&
    (from >= window.start || to - window.start >= (to - from) * LEGIBLE);
  const whole = ({ from, to }: Drawn) => from >= window.start && to <= window.end;
  const result = drawn.filter(whole);
  const free = ({ label: { row }, from, to }: Drawn) =>
    result.every((other) => other.label.row !== row || other.to <= from || other.from >= to);
  for (const each of drawn) {
    if (whole(each)) continue;
    const { label, from, to } = each;
    const length = to - from;
    const edge = from < window.start ? window.start : window.end - length;
    const moved = { label, from: edge, to: edge + length };
    const isUnderWay = label.hasBand && edge >= label.start && edge + length <= label.end && single(label);
    if (isUnderWay && free(moved)) result.push(moved);
    else if (inView(each) && free(each)) result.push(each);
  }
  return result;
}

function labelItem(
  { label, from, to }: Drawn,
  levels: LaneLevels,
  lane: string,
  level: number,
  scale: number,
): LabelItem {
  const members = label.isCarrier
    ? new Members(levels.lane, levels.territoryOf(label, level))
    : Members.only(levels.lane, label.index);
  const single = members.count === 1;
  const place = levels.lane.placeAt(label.index);
  const side = label.side === 'left' ? 'left' : 'right';
  return {
    type: single ? 'event' : 'group',
    id: `${place}@${lane}`,
    lane,
    row: label.row,
    at: utcMs(Math.round(side === 'left' ? to : from)),
    side,
    width: Math.floor((to - from) / scale + 0.01),
    lead: single ? place : (members.strongest(1)[0] ?? place),
    isAdrift: side === 'right' && from > label.start,
    members,
  };
}

/** The spans of dates longer than a day that are wide enough to see. */
const bands = (
  labels: readonly Label[],
  index: LaneIndex,
  lane: string,
  window: TimeSpan,
  scale: number,
): BandItem[] =>
  labels
    .filter(({ hasBand, start, end }) => hasBand && start < window.end && end > window.start)
    .filter(({ start, end }) => end - start > DAY_MS && (end - start) / scale >= MIN_BAND)
    .map((label) => ({
      type: 'band',
      id: `~${index.placeAt(label.index)}@${lane}`,
      lane,
      row: label.row,
      span: { start: utcMs(label.start), end: utcMs(label.end) },
      lead: index.placeAt(label.index),
    }));
