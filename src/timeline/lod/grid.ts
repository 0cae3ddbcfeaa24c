import { DAY_MS } from '../../base/time.ts';
import type { LayoutSettings } from './settings.ts';

/**
 * Levels are steps of scale, so many to a doubling; a higher level shows more time. Labels are laid out for a level and
 * drawn at every scale down to the next, where they take less time, so that they never overlap.
 */
const STEPS = 2;

/** A chunk is at least this many times as long as the widest label, so that none reaches past the next chunk. */
const CHUNK = 2;

/** A lane of no more events than this is laid out in one chunk. */
const WHOLE_LANE = 500;

/** The measures of a level, in ms. Cells and chunks are days or doublings of days, aligned to the epoch, so they nest. */
export interface Grid {
  readonly level: number;
  /** Of a pixel. */
  readonly scale: number;
  /** About a label's least width: the events of a cell compete for the same place. */
  readonly cell: number;
  /** A part of a lane that is laid out at once. */
  readonly chunk: number;
}

export const scaleOfLevel = (level: number): number => 2 ** (level / STEPS);

/** The level whose labels are drawn at `scale` ms a pixel. */
export const levelOfScale = (scale: number): number => Math.ceil(STEPS * Math.log2(scale) - 1e-9);

/** The level that shows all there is. */
export const topLevel = ({ limits, width }: LayoutSettings): number =>
  levelOfScale((limits.end - limits.start) / Math.max(1, width));

/** The grid of `level` for a lane of `size` events. */
export function gridOf(level: number, size: number, settings: LayoutSettings): Grid {
  const scale = scaleOfLevel(level);
  const days = (pixels: number) => Math.log2((pixels * scale) / DAY_MS);
  const isWhole = size <= WHOLE_LANE || level >= topLevel(settings);
  return {
    level,
    scale,
    cell: DAY_MS * 2 ** Math.max(0, Math.floor(days(settings.minWidth))),
    chunk: isWhole ? Infinity : DAY_MS * 2 ** Math.max(0, Math.ceil(days(CHUNK * settings.maxWidth))),
  };
}

/** Number of the chunk that `time` lies in; the only chunk of a whole lane is 0. */
export const chunkAt = (grid: Grid, time: number): number =>
  Number.isFinite(grid.chunk) ? Math.floor(time / grid.chunk) : 0;

export const spanOfChunk = ({ chunk }: Grid, number: number): { start: number; end: number } =>
  Number.isFinite(chunk)
    ? { start: number * chunk, end: (number + 1) * chunk }
    : { start: -Infinity, end: Infinity };
