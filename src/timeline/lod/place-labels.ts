import { DAY_MS } from '../../base/time.ts';
import type { Grid } from './grid.ts';
import { extentOf, type Label } from './label.ts';
import type { LaneIndex } from './lane-index.ts';
import { Row } from './row.ts';
import { GAP, type LayoutSettings } from './settings.ts';

/** The most time that a label takes from the start of its event on, unless it stands in the middle of a long one. */
const spread = ({ scale }: Grid, { maxWidth }: LayoutSettings): number => Math.max(DAY_MS, maxWidth * scale);

/** The time around a chunk in which labels of other chunks may be in the way of its own. */
export const reachOf = (grid: Grid, settings: LayoutSettings): number =>
  spread(grid, settings) + settings.maxWidth * grid.scale;

type Draft = Omit<Label, 'isCarrier'>;

/**
 * Places new labels for events `from … until - 1` among the `taken` ones, which stay where they are: the strongest
 * first, each in the first row where it fits, shortened if it must. `inherited` are the labels that these events have
 * already.
 *
 * One label of each cell stands for the events around it that have none, its carrier. The last row is kept for
 * carriers, so that there is one wherever there are many events. Of the new labels of a cell without a carrier the
 * weakest becomes it, so that the strongest stand for themselves.
 */
export function placeLabels(
  lane: LaneIndex,
  from: number,
  until: number,
  inherited: readonly Label[],
  taken: readonly Label[],
  grid: Grid,
  settings: LayoutSettings,
): Label[] {
  const rows = Array.from({ length: settings.rows }, () => new Row());
  for (const label of taken) take(rows, label, grid.scale);
  const cellOf = (start: number) => Math.floor(start / grid.cell);
  /** Start of the carrier of each cell. */
  const carriers = new Map<number, number>();
  for (const { start, isCarrier } of inherited) if (isCarrier) carriers.set(cellOf(start), start);
  const drafts: Draft[] = [];
  const inLastRow = new Set<Draft>();
  const placed = new Set(inherited.map(({ index }) => index));
  for (const index of candidates(lane, from, until, placed, rows, grid, settings)) {
    const start = lane.startOf(index);
    const carrier = carriers.get(cellOf(start));
    const open = carrier === undefined || carrier === start ? rows : rows.slice(0, -1);
    const draft = findPlace(lane, index, open, grid, settings);
    if (draft === null) continue;
    take(rows, draft, grid.scale);
    drafts.push(draft);
    if (draft.row === rows.length - 1 && carrier === undefined) {
      carriers.set(cellOf(start), start);
      inLastRow.add(draft);
    }
  }
  const ofCells = new Map<number, Draft>();
  for (const draft of drafts) {
    if (!carriers.has(cellOf(draft.start))) ofCells.set(cellOf(draft.start), draft);
  }
  const isCarrier = (draft: Draft) => inLastRow.has(draft) || ofCells.get(cellOf(draft.start)) === draft;
  return drafts.map((draft) => ({ ...draft, isCarrier: isCarrier(draft) }));
}

function take(rows: readonly Row[], label: Draft, scale: number): void {
  const { from, to } = extentOf({ ...label, isCarrier: false }, scale);
  rows[label.row]?.take({ from, to: to + GAP * scale });
}

/** The events worth trying, strongest first: of each cell with room a few more than could stand in it. */
function candidates(
  lane: LaneIndex,
  from: number,
  until: number,
  placed: ReadonlySet<number>,
  rows: readonly Row[],
  { cell, scale }: Grid,
  { minWidth, limits }: LayoutSettings,
): number[] {
  const most = rows.length * Math.ceil(cell / scale / minWidth) + 2;
  const found: number[] = [];
  for (let i = from; i < until; ) {
    const start = Math.floor(lane.startOf(i) / cell) * cell;
    const next = Math.min(until, lane.indexOfTime(start + cell));
    const isNearEnd = start + cell > limits.end - minWidth * scale;
    const hasRoom = (row: Row) => row.firstFree(start, start + cell, minWidth * scale, Infinity) !== null;
    if (isNearEnd || rows.some(hasRoom)) {
      for (const index of lane.strongest(i, next, most, placed)) found.push(index);
    }
    i = next;
  }
  return found.sort((a, b) => lane.strengthOf(b) - lane.strengthOf(a));
}

/** Where the label of an event goes, or null. It may stand anywhere in the first of the time that the event spans. */
function findPlace(
  lane: LaneIndex,
  index: number,
  rows: readonly Row[],
  grid: Grid,
  settings: LayoutSettings,
): Draft | null {
  const { scale } = grid;
  const { measure, minWidth, maxWidth, limits } = settings;
  const start = lane.startOf(index);
  const end = lane.endOf(index);
  // Widths here include the gap to the next label.
  const gap = GAP * scale;
  const full = Math.min(measure(lane.placeAt(index)), maxWidth) * scale + gap;
  const least = Math.min(full, minWidth * scale + gap);
  const bound = limits.end + gap;
  // A longer one would stand, or be drawn, too far from the chunk for its neighbours to know of it.
  const hasBand = end - start > DAY_MS && end - start <= grid.chunk / 2;
  const draft = (row: number, side: Label['side'], at: number, width: number): Draft => ({
    index,
    start,
    end,
    row,
    side,
    at,
    claim: (width - gap) / scale,
    hasBand,
  });
  const middle = Math.max(start, (start + end - full + gap) / 2);
  if (hasBand && middle > start) {
    const row = rows.findIndex((space) => space.room(middle, bound) >= full);
    if (row >= 0) return draft(row, 'middle', start, full);
  }
  let widest = -1;
  let room = 0;
  for (let row = 0; row < rows.length && room < full; row++) {
    const here = rows[row]?.room(start, bound) ?? 0;
    if (here > room) [widest, room] = [row, here];
  }
  if (room >= full) return draft(widest, hasBand && middle === start ? 'middle' : 'right', start, full);
  const last = hasBand ? Math.min(end, start + spread(grid, settings)) : Math.min(end, start + DAY_MS);
  const until = last - full;
  for (let row = 0; until > start && row < rows.length; row++) {
    const at = rows[row]?.firstFree(start, until, full, bound) ?? null;
    if (at !== null) return draft(row, 'right', at, full);
  }
  if (room >= least) return draft(widest, 'right', start, Math.min(full, room));
  if (bound - start >= least) return null;
  // Too close to the end for a label at the right of its moment.
  const to = Math.min(last, limits.end);
  const free = rows.map((row) => row.roomBefore(to + gap));
  const flipped = free.indexOf(Math.max(...free));
  const length = free[flipped] ?? 0;
  return length < least ? null : draft(flipped, 'left', to, Math.min(full, length));
}
