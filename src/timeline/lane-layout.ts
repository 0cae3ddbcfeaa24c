import { DAY_MS, type TimeSpan } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { type Placed, Row } from './placement.ts';
import { byStrength, byTime } from './strength.ts';

/** How labels are laid out in a lane. Lengths in CSS pixels. */
export interface LayoutSettings {
  /** Rows of labels in a lane, at least 1. */
  readonly rows: number;
  /** A label is shortened to this width before its event joins a group. */
  readonly minWidth: number;
  /** A label claims at most this much; it may grow into what stays free. */
  readonly maxWidth: number;
  /** Width of an event's whole label: title, glyph and padding. */
  readonly measure: (event: TimelineEvent) => number;
  /** No label reaches past the end of this span. */
  readonly limits: TimeSpan;
  /** This event always leads its label, alone if there is any other to take what has no room. */
  readonly selected: string | null;
}

/** Pixels between two labels of a row. */
const GAP = 6;

/** Events whose starts lie this close together, in pixels, compete for the same place. */
const BUCKET = 8;

/** The smallest power of two that is at least `value`: such buckets, aligned to the epoch, nest. */
export const powerOfTwo = (value: number): number => 2 ** Math.ceil(Math.log2(value));

interface Candidate {
  readonly event: TimelineEvent;
  readonly bucket: number;
}

/**
 * Lays out the labels of one lane within `span`, at `scale` ms a pixel: the strongest events first, each in
 * the first row where its label fits, shortened if it must; what has no room joins a label nearby, which then
 * stands for a group. The result depends on `events`, `span` and `scale` alone, so panning changes nothing.
 * `events` are those that belong in `span`, in order of time.
 */
export function layOutLane(
  events: readonly TimelineEvent[],
  span: TimeSpan,
  scale: number,
  settings: LayoutSettings,
): Placed[] {
  const rows = Array.from({ length: settings.rows }, () => new Row());
  const placed: Mutable[] = [];
  const leftOver: Candidate[] = [];
  const bound = Math.min(span.end, settings.limits.end);
  const { candidates, rest } = choose(events, scale, settings);
  for (const candidate of candidates) {
    const place = findPlace(candidate.event, rows, { from: span.start, to: bound }, scale, settings);
    if (place === null) leftOver.push(candidate);
    else {
      rows[place.row]?.take(withGap(place, scale));
      placed.push({ ...place, lead: candidate.event, members: [candidate.event] });
    }
  }
  group([...leftOver, ...rest], placed, settings.selected);
  widen(placed, rows, bound, scale, settings);
  return placed;
}

interface Mutable extends Omit<Placed, 'members' | 'to' | 'from'> {
  from: number;
  to: number;
  members: TimelineEvent[];
}

type Place = Pick<Placed, 'row' | 'from' | 'to' | 'side'>;

const withGap = (place: { from: number; to: number }, scale: number) => ({
  from: place.from,
  to: place.to + GAP * scale,
});

/** The events worth trying: in each bucket no more than could stand in it, strongest first; and the rest. */
function choose(events: readonly TimelineEvent[], scale: number, settings: LayoutSettings) {
  const size = powerOfTwo(BUCKET * scale);
  const perRow = Math.max(1, Math.ceil(DAY_MS / scale / settings.minWidth));
  const cap = settings.rows * perRow;
  const candidates: Candidate[] = [];
  const rest: Candidate[] = [];
  for (let i = 0; i < events.length; ) {
    const bucket = Math.floor((events[i]?.start ?? 0) / size);
    let j = i + 1;
    while (j < events.length && Math.floor((events[j]?.start ?? 0) / size) === bucket) j++;
    const here = events.slice(i, j);
    if (here.length > cap) here.sort(byStrength);
    here.forEach((event, n) => {
      const kept = n < cap || event.id === settings.selected;
      (kept ? candidates : rest).push({ event, bucket });
    });
    i = j;
  }
  const first = (c: Candidate) => (c.event.id === settings.selected ? 0 : 1);
  candidates.sort((a, b) => first(a) - first(b) || byStrength(a.event, b.event));
  return { candidates, rest };
}

/** Where the label of `event` goes, or null. An event may stand anywhere within the time that it spans. */
function findPlace(
  event: TimelineEvent,
  rows: readonly Row[],
  within: { from: number; to: number },
  scale: number,
  settings: LayoutSettings,
): Place | null {
  // Widths here include the gap to the next label.
  const gap = GAP * scale;
  const full = Math.min(settings.measure(event), settings.maxWidth) * scale + gap;
  const least = Math.min(full, settings.minWidth * scale + gap);
  const from = Math.max(event.start, within.from);
  const until = Math.max(from, Math.min(event.end, within.to) - full);
  const middle = event.end - event.start > DAY_MS ? (from + until) / 2 : from;
  const right = (row: number, start: number, width: number): Place => ({
    row,
    from: start,
    to: start + width - gap,
    side: 'right',
  });
  for (const start of new Set([middle, from])) {
    const row = rows.findIndex((space) => space.room(start, within.to) >= full);
    if (row >= 0) return right(row, start, full);
  }
  for (const [row, space] of rows.entries()) {
    const start = space.firstFree(from, until, full, within.to);
    if (start !== null) return right(row, start, full);
  }
  const shortened = widest(rows, (space) => space.room(from, within.to));
  if (shortened.room >= least) return right(shortened.row, from, Math.min(full, shortened.room));
  if (within.to - from >= least) return null;
  // Too close to the end for a label at the right of its moment.
  const to = Math.min(Math.max(event.end, from), within.to);
  const flipped = widest(rows, (space) => space.roomBefore(to + gap, within.from));
  if (flipped.room < least) return null;
  return { row: flipped.row, from: to + gap - Math.min(full, flipped.room), to, side: 'left' };
}

function widest(rows: readonly Row[], roomOf: (row: Row) => number): { row: number; room: number } {
  let best = { row: 0, room: 0 };
  for (const [row, space] of rows.entries()) {
    const room = roomOf(space);
    if (room > best.room) best = { row, room };
  }
  return best;
}

/** Each event without a label joins the nearest one: a group before a single event, the weaker before the stronger. */
function group(leftOver: readonly Candidate[], placed: Mutable[], selected: string | null): void {
  const targets = new Map<number, Mutable | undefined>();
  for (const { event, bucket } of leftOver) {
    if (!targets.has(bucket)) targets.set(bucket, nearest(event, placed, selected));
    targets.get(bucket)?.members.push(event);
  }
  for (const label of placed) label.members.sort(byTime);
}

function nearest(
  event: TimelineEvent,
  placed: readonly Mutable[],
  selected: string | null,
): Mutable | undefined {
  let best: Mutable | undefined;
  let least = Infinity;
  for (const label of placed) {
    if (label.lead.id === selected && placed.length > 1) continue;
    const distance = Math.max(0, label.from - event.start, event.start - label.to);
    if (best !== undefined && (distance > least || (distance === least && !suitsBetter(label, best))))
      continue;
    best = label;
    least = distance;
  }
  return best;
}

/** Whether an event would rather join `label` than `other`, which is as near: a group, or else the weaker one. */
function suitsBetter(label: Mutable, other: Mutable): boolean {
  const [one, two] = [label.members.length > 1, other.members.length > 1];
  return one === two ? byStrength(label.lead, other.lead) > 0 : one;
}

/** Shortened labels grow into what stayed free at their right. */
function widen(
  placed: readonly Mutable[],
  rows: readonly Row[],
  bound: number,
  scale: number,
  { measure }: LayoutSettings,
): void {
  for (const label of placed) {
    if (label.side === 'left') continue;
    const wanted = measure(label.lead) * scale - (label.to - label.from);
    const free = (rows[label.row]?.room(label.to + GAP * scale, bound) ?? 0) - 1;
    if (wanted > 0 && free > 0) label.to += Math.min(wanted, free);
  }
}
