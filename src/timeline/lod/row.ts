import type { Extent } from './label.ts';
import { partition } from './lane-index.ts';

/** The taken parts of one row, in order of time, never overlapping. */
export class Row {
  readonly #taken: Extent[] = [];

  /** Index of the first taken part that ends after `time`. */
  #after(time: number): number {
    return partition(this.#taken.length, (i) => (this.#taken[i]?.to ?? 0) <= time);
  }

  /** Free time to the right of `from`, up to `bound`; 0 where `from` is taken. */
  room(from: number, bound: number): number {
    const next = this.#taken[this.#after(from)];
    if (next === undefined) return Math.max(0, bound - from);
    return Math.max(0, Math.min(next.from, bound) - from);
  }

  /** Free time to the left of `to`; 0 where what ends at `to` would be taken. */
  roomBefore(to: number): number {
    const index = this.#after(to);
    const here = this.#taken[index];
    if (here !== undefined && here.from < to) return 0;
    return Math.max(0, to - (this.#taken[index - 1]?.to ?? -Infinity));
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
    const index = partition(this.#taken.length, (i) => (this.#taken[i]?.from ?? 0) < extent.from);
    this.#taken.splice(index, 0, extent);
  }
}
