import { DAY_MS, type TimeSpan, utcMs } from '../../base/time.ts';
import type { LaneIndex } from './lane-index.ts';
import type { Territory } from './lane-levels.ts';

/** The events behind a label, without a list of them. */
export class Members {
  readonly count: number;
  readonly #lane: LaneIndex;
  readonly #territory: Territory;

  constructor(lane: LaneIndex, territory: Territory) {
    this.#lane = lane;
    this.#territory = territory;
    this.count = territory.until - territory.from - territory.without.length;
  }

  /** The event of that number alone. */
  static only(lane: LaneIndex, index: number): Members {
    return new Members(lane, { from: index, until: index + 1, without: [] });
  }

  has(place: number): boolean {
    const { from, until, without } = this.#territory;
    const index = this.#lane.indexOfPlace(place);
    if (index < from || index >= until || this.#lane.placeAt(index) !== place) return false;
    return !without.includes(index);
  }

  /** Number of the first event after the one of `index`, by `1`, or before it, by `-1`, that is none of these. */
  leave(index: number, by: 1 | -1): number {
    const { from, until, without } = this.#territory;
    if (by === 1) return without.find((other) => other > index) ?? Math.max(until, index + 1);
    return without.findLast((other) => other < index) ?? Math.min(from - 1, index - 1);
  }

  /** Places of the members in order of time, from the `skip`-th on, at most `most`. */
  places(skip: number, most: number): number[] {
    const { from, until, without } = this.#territory;
    const left = new Set(without);
    const places: number[] = [];
    let passed = 0;
    for (let i = from; i < until && places.length < most; i++) {
      if (!left.has(i) && passed++ >= skip) places.push(this.#lane.placeAt(i));
    }
    return places;
  }

  /** Places of the at most `most` strongest, strongest first. */
  strongest(most: number): number[] {
    const { from, until, without } = this.#territory;
    const found = this.#lane.strongest(from, until, most, new Set(without));
    return found.map((index) => this.#lane.placeAt(index));
  }

  /** From the first member's start to the end of the day on which the last one starts, or of the one there is. */
  get days(): TimeSpan {
    const { from, until, without } = this.#territory;
    const left = new Set(without);
    let [first, last] = [from, until - 1];
    while (left.has(first)) first++;
    while (left.has(last)) last--;
    const end = first === last ? this.#lane.endOf(first) : this.#lane.startOf(last) + DAY_MS;
    return { start: utcMs(this.#lane.startOf(first)), end: utcMs(end) };
  }
}
