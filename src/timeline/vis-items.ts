import type { DataSet } from 'vis-data/esnext';
import { DAY_MS, type TimeSpan } from '../base/time.ts';
import type { Folding } from './folding/folding.ts';
import type { LabelState } from './item-element.ts';
import type { Lane } from './lanes.ts';
import type { LodItem } from './lod/level-of-detail.ts';

/** A label or a band as vis-timeline takes it: times in UTC ms, no markup, classes of our own. */
export interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly content: string;
  readonly start: number;
  readonly end?: number;
  readonly type: 'box' | 'range';
  readonly align?: 'left' | 'right';
  readonly className: string;
  readonly item: LodItem;
  readonly state: LabelState;
}

/** A lane as vis-timeline takes it. */
export interface VisLane {
  readonly id: string;
  readonly content: string;
  readonly order: number;
  readonly lane: Lane;
  readonly slot: number | null;
  readonly isCollapsed: boolean;
}

/** Brings the lanes that vis-timeline holds in line with `next`; touches only what differs. */
export function updateLanes(held: DataSet<VisLane>, next: readonly VisLane[]): void {
  const key = ({ order, lane, slot, isCollapsed }: VisLane) =>
    [order, slot, isCollapsed, lane.kind, lane.events.size, lane.name].join(' ');
  held.remove(held.getIds().filter((id) => next.every((lane) => lane.id !== id)));
  held.update(
    next.filter((lane) => {
      const before = held.get(lane.id);
      return before === null || key(before) !== key(lane);
    }),
  );
}

/** As far as vis-timeline pans and zooms. */
export const limitOptions = ({ start, end }: TimeSpan) => ({
  min: start,
  max: end,
  zoomMin: Math.min(DAY_MS, end - start),
  zoomMax: end - start,
});

/** The folds that vis-timeline leaves out of its axis. */
export const foldOptions = ({ periods }: Folding) => ({
  hiddenDates: periods.map(({ start, end }) => ({ start, end })),
});

/** What an item looks like but for its width, in one string: it is given to vis-timeline anew when this changes. */
export function keyOf(item: LodItem, { slot, head, kind, report, selected, current }: LabelState): string {
  const look = [item.row, slot, kind, selected, current, report, head?.date, head?.title];
  if (item.type === 'band') return [item.of, item.span.start, item.span.end, ...look].join(' ');
  const { type, at, side, isAdrift, members } = item;
  return [type, at, side, isAdrift, members.count, ...look].join(' ');
}

export function visItem(item: LodItem, state: LabelState): VisItem {
  const common = { id: item.id, group: item.lane, content: '', item, state };
  return item.type === 'band'
    ? { ...common, type: 'range', start: item.span.start, end: item.span.end, className: 'tl-band-item' }
    : {
        ...common,
        type: 'box',
        start: item.at,
        align: item.side === 'left' ? 'right' : 'left',
        className: 'tl-label-item',
      };
}
