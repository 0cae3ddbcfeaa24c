import type { TimelineEvent } from '../bundle/schema.ts';

/** Space that a label takes in one row, in milliseconds of the layout's scale: half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** One label of a lane: an event, or several that share it. */
export interface Placed extends Extent {
  readonly row: number;
  /** `left`: the label ends at its moment instead of beginning there, for want of room at its right. */
  readonly side: 'right' | 'left';
  /** The event whose title is shown. */
  readonly lead: TimelineEvent;
  /** All events behind this label, the lead included. */
  readonly members: readonly TimelineEvent[];
}

/** The taken parts of one row, in order of time, never overlapping. */
export class Row {
  readonly #taken: Extent[] = [];

  /** Index of the first taken part that ends after `time`. */
  #after(time: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.to ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Free time to the right of `from`, up to `bound`; 0 where `from` is taken. */
  room(from: number, bound: number): number {
    const next = this.#taken[this.#after(from)];
    if (next === undefined) return Math.max(0, bound - from);
    return Math.max(0, Math.min(next.from, bound) - from);
  }

  /** Free time to the left of `to`, down to `bound`; 0 where what ends at `to` would be taken. */
  roomBefore(to: number, bound: number): number {
    const index = this.#after(to);
    const here = this.#taken[index];
    if (here !== undefined && here.from < to) return 0;
    return Math.max(0, to - Math.max(this.#taken[index - 1]?.to ?? bound, bound));
  }

  /** The first moment in `[from, until]` with `width` free to its right, or null. */
  firstFree(from: number, until: number, width: number, bound: number): number | null {
    let at = from;
    while (at <= until && at + width <= bound) {
      const next = this.#taken[this.#after(at)];
      if (next === undefined || at + width <= next.from) return at;
      at = next.to;
    }
    return null;
  }

  take(extent: Extent): void {
    this.#taken.splice(this.#after(extent.from), 0, extent);
  }
}
