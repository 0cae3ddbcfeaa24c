import type { EventColumns } from '../../bundle/columns.ts';
import { type BitSet, countBits, hasBit } from '../../state/bit-set.ts';

/** Events to a block, of which the greatest strength is known, and blocks to a block of blocks: powers of two. */
const BLOCK = 32;
const BLOCK_OF_BLOCKS = 1024;

/**
 * The events of one lane in order of time, by their number in the lane: `0 … size - 1`. Answers where a moment
 * lies among them and which are the strongest in a part of the lane, in far fewer steps than there are events.
 */
export class LaneIndex {
  readonly size: number;
  /** Places in the columns, by start and then ascending. */
  readonly places: Uint32Array;
  readonly #columns: EventColumns;
  readonly #strengths: Uint32Array;
  /** Greatest strength of each block, and of each block of blocks. */
  readonly #blocks: Uint32Array;
  readonly #blocksOfBlocks: Uint32Array;

  /** The lane of the events in `bits`. `order` is that of all places by start; null where it is their own. */
  constructor(columns: EventColumns, bits: BitSet, order: Uint32Array | null = null) {
    this.#columns = columns;
    this.places = order === null ? placesOf(bits) : placesInOrder(bits, order);
    this.size = this.places.length;
    this.#strengths = new Uint32Array(this.size);
    this.#blocks = new Uint32Array(Math.ceil(this.size / BLOCK));
    this.#blocksOfBlocks = new Uint32Array(Math.ceil(this.size / BLOCK_OF_BLOCKS));
    for (let i = 0; i < this.size; i++) {
      const strength = columns.strength[this.placeAt(i)] ?? 0;
      this.#strengths[i] = strength;
      if (strength > at(this.#blocks, (i / BLOCK) | 0)) this.#blocks[(i / BLOCK) | 0] = strength;
    }
    for (const [i, strength] of this.#blocks.entries()) {
      const block = ((i * BLOCK) / BLOCK_OF_BLOCKS) | 0;
      if (strength > at(this.#blocksOfBlocks, block)) this.#blocksOfBlocks[block] = strength;
    }
  }

  placeAt(index: number): number {
    return at(this.places, index);
  }

  /** UTC ms. */
  startOf(index: number): number {
    return this.#columns.start[this.placeAt(index)] ?? 0;
  }

  /** UTC ms, exclusive. */
  endOf(index: number): number {
    return this.#columns.end[this.placeAt(index)] ?? 0;
  }

  strengthOf(index: number): number {
    return at(this.#strengths, index);
  }

  /** Number of events that start before `time`: the number of the first that does not. */
  indexOfTime(time: number): number {
    return partition(this.size, (index) => this.startOf(index) < time);
  }

  /** Number of events before the one at `place`: its number, if the lane has it. */
  indexOfPlace(place: number): number {
    const start = this.#columns.start[place] ?? 0;
    return partition(this.size, (index) => {
      const other = this.startOf(index);
      return other < start || (other === start && this.placeAt(index) < place);
    });
  }

  /** The at most `most` strongest of `from … until - 1` without the `skipped`, strongest first. */
  strongest(from: number, until: number, most: number, skipped: ReadonlySet<number> = NONE): number[] {
    const best: number[] = [];
    // What is not stronger than this is not among the best.
    let floor = -1;
    for (let i = from; i < until; ) {
      const isBlockOfBlocks = i % BLOCK_OF_BLOCKS === 0 && i + BLOCK_OF_BLOCKS <= until;
      if (isBlockOfBlocks && at(this.#blocksOfBlocks, i / BLOCK_OF_BLOCKS) <= floor) {
        i += BLOCK_OF_BLOCKS;
      } else if (i % BLOCK === 0 && i + BLOCK <= until && at(this.#blocks, i / BLOCK) <= floor) {
        i += BLOCK;
      } else {
        const strength = at(this.#strengths, i);
        if (strength > floor && !skipped.has(i)) {
          let rank = best.length;
          while (rank > 0 && this.strengthOf(best[rank - 1] ?? 0) < strength) rank--;
          best.splice(rank, 0, i);
          if (best.length > most) best.pop();
          if (best.length === most) floor = this.strengthOf(best[most - 1] ?? 0);
        }
        i++;
      }
    }
    return best;
  }
}

const NONE: ReadonlySet<number> = new Set();

const at = (values: Uint32Array, index: number): number => values[index] ?? 0;

function placesOf(bits: BitSet): Uint32Array {
  const places = new Uint32Array(countBits(bits));
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      places[count++] = i * 32 + 31 - Math.clz32(word & -word);
    }
  }
  return places;
}

function placesInOrder(bits: BitSet, order: Uint32Array): Uint32Array {
  const places = new Uint32Array(countBits(bits));
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const place = order[i] ?? 0;
    if (hasBit(bits, place)) places[count++] = place;
  }
  return places;
}

/** The first of `0 … size` for which `isBefore`, true up to some number and false from there on, is false. */
export function partition(size: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
