import { addBoundaries, byIndex, type Side, sideOfCarrier } from './boundaries.ts';
import { chunkAt, type Grid, gridOf, spanOfChunk, topLevel } from './grid.ts';
import type { Label } from './label.ts';
import type { LaneIndex } from './lane-index.ts';
import { placeLabels, reachOf } from './place-labels.ts';
import { GAP, type LayoutSettings } from './settings.ts';

/** A part of a lane at one level. */
export interface Chunk {
  /** Of events that start in the chunk. */
  readonly labels: readonly Label[];
  /** Of events that start before it and last into it, where their span is drawn. */
  readonly passing: readonly Label[];
  readonly boundaries: readonly number[];
  readonly side: Side;
}

/** Events that share a label: all from `from` to `until - 1` that have none of their own, and the label's own. */
export interface Territory {
  readonly from: number;
  readonly until: number;
  /** Numbers of the events between that have labels of their own, ascending. */
  readonly without: readonly number[];
}

/** Chunks that are remembered of a lane before they are all forgotten; each is some kilobytes. */
const MOST_CHUNKS = 2000;

/**
 * The labels of one lane at every level, worked out chunk by chunk as they are asked for. A level has all labels of the
 * levels above it, in their places, and what else there is room for. So what is drawn depends on scale alone and not on
 * how the reader got there; zooming in adds labels, takes none away and moves none; and a group only ever loses members.
 *
 * Chunks of even number are laid out first, regardless of each other, for they are further apart than a label is
 * wide; those of odd number between them.
 */
export class LaneLevels {
  readonly lane: LaneIndex;
  readonly settings: LayoutSettings;
  readonly #top: number;
  readonly #grids = new Map<number, Grid>();
  readonly #chunks = new Map<string, Chunk>();
  readonly #territories = new Map<string, Territory>();

  constructor(lane: LaneIndex, settings: LayoutSettings) {
    this.lane = lane;
    this.settings = settings;
    this.#top = topLevel(settings);
  }

  /** The grid of `level`, or of the highest. */
  gridOf(level: number): Grid {
    const known = this.#grids.get(level);
    if (known !== undefined) return known;
    const grid = gridOf(Math.min(level, this.#top), this.lane.size, this.settings);
    this.#grids.set(level, grid);
    return grid;
  }

  /** All labels that may be in `[start, end)` in part, or have a span that is. */
  labelsIn(level: number, start: number, end: number): Label[] {
    if (this.#chunks.size > MOST_CHUNKS) {
      this.#chunks.clear();
      this.#territories.clear();
    }
    const grid = this.gridOf(level);
    const reach = reachOf(grid, this.settings);
    if (!Number.isFinite(grid.chunk)) return [...this.#chunk(grid, 0).labels];
    const first = chunkAt(grid, start - Math.max(reach, grid.chunk / 2));
    return [
      ...this.#chunk(grid, first).passing,
      ...this.#chunksWithEvents(grid, first, chunkAt(grid, end + reach)).flatMap(({ labels }) => labels),
    ];
  }

  /** What the carrier `label` stands for at `level`. */
  territoryOf(label: Label, level: number): Territory {
    const grid = this.gridOf(level);
    const key = `${grid.level}/${label.index}`;
    const known = this.#territories.get(key);
    if (known !== undefined) return known;
    const territory = this.#findTerritory(label, grid);
    this.#territories.set(key, territory);
    return territory;
  }

  #findTerritory({ start, index }: Label, grid: Grid): Territory {
    const { lane } = this;
    const own = chunkAt(grid, start);
    const labels: Label[] = [];
    let from: number | undefined;
    for (let number = own; ; ) {
      const chunk = this.#chunk(grid, number);
      from = chunk.boundaries.findLast((boundary) => boundary <= index);
      labels.push(...chunk.labels);
      const before = lane.indexOfTime(spanOfChunk(grid, number).start) - 1;
      if (from !== undefined || before < 0) break;
      number = chunkAt(grid, lane.startOf(before));
    }
    let until: number | undefined;
    for (let number = own; ; ) {
      const chunk = this.#chunk(grid, number);
      until = chunk.boundaries.find((boundary) => boundary > index);
      if (number !== own) labels.push(...chunk.labels);
      const after = lane.indexOfTime(spanOfChunk(grid, number).end);
      if (until !== undefined || after >= lane.size) break;
      number = chunkAt(grid, lane.startOf(after));
    }
    const territory = { from: from ?? 0, until: until ?? lane.size };
    const without = labels
      .map((label) => label.index)
      .filter((other) => other !== index && other >= territory.from && other < territory.until)
      .sort((a, b) => a - b);
    return { ...territory, without };
  }

  #chunksWithEvents(grid: Grid, first: number, last: number): Chunk[] {
    const { lane } = this;
    if (!Number.isFinite(grid.chunk)) return [this.#chunk(grid, 0)];
    const until = lane.indexOfTime((last + 1) * grid.chunk);
    const found: Chunk[] = [];
    for (let i = lane.indexOfTime(first * grid.chunk); i < until; ) {
      const number = chunkAt(grid, lane.startOf(i));
      found.push(this.#chunk(grid, number));
      i = lane.indexOfTime((number + 1) * grid.chunk);
    }
    return found;
  }

  #chunk(grid: Grid, number: number): Chunk {
    const key = `${grid.level}/${number}`;
    const known = this.#chunks.get(key);
    if (known !== undefined) return known;
    const chunk = this.#layOut(grid, number);
    this.#chunks.set(key, chunk);
    return chunk;
  }

  #layOut(grid: Grid, number: number): Chunk {
    const { lane } = this;
    const span = spanOfChunk(grid, number);
    const from = lane.indexOfTime(span.start);
    const until = lane.indexOfTime(span.end);
    const { near, ...inherited } = this.#inherit(grid, span, from, until);
    if (from === until) return { ...inherited, boundaries: [], side: null };
    const neighbours = number % 2 === 0 ? [] : [number - 1, number + 1];
    const taken = new Set(near);
    for (const neighbour of neighbours) {
      for (const { labels } of this.#chunksWithEvents(grid, neighbour, neighbour)) {
        for (const label of labels) taken.add(label);
      }
    }
    const added = placeLabels(lane, from, until, inherited.labels, [...taken], grid, this.settings);
    const isNew = new Set(added);
    const labels = [...inherited.labels, ...added].sort(byIndex);
    return {
      labels,
      passing: inherited.passing,
      boundaries: addBoundaries(lane, labels, (label) => isNew.has(label), inherited, from, until),
      side: inherited.side,
    };
  }

  /** What a chunk has from the level above, and the labels `near` it that may be in the way of new ones. */
  #inherit(grid: Grid, span: { start: number; end: number }, from: number, until: number) {
    if (grid.level >= this.#top) return { labels: [], passing: [], boundaries: [], side: null, near: [] };
    const above = this.gridOf(grid.level + 1);
    const parent = chunkAt(above, span.start);
    const whole = this.#chunk(above, parent);
    const reach = reachOf(grid, this.settings);
    const [first, last] = [chunkAt(above, span.start - reach), chunkAt(above, span.end + reach)];
    const around = this.#chunksWithEvents(above, Math.min(first, parent - 1), last).flatMap(
      ({ labels }) => labels,
    );
    const passing = [...new Set([...whole.passing, ...around])].filter(
      // To its end there belongs the gap to the next label.
      ({ hasBand, start, end }) => hasBand && start < span.start && end + GAP * above.scale > span.start,
    );
    const isNear = ({ start }: Label) => start >= span.start - reach && start < span.end + reach;
    return {
      labels: whole.labels.filter(({ start }) => start >= span.start && start < span.end),
      passing,
      boundaries: whole.boundaries.filter((boundary) => boundary >= from && boundary <= until),
      side: sideOfCarrier(whole, whole.labels, from, until),
      near: [...new Set([...passing, ...around.filter(isNear)])],
    };
  }
}
