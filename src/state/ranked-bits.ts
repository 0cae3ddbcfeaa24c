import { type BitSet, onesIn } from './bit-set.ts';

/** Words of a set to one entry of the directory. */
const BLOCK = 16;

/** A set of places that also answers which is the n-th of them, and how many come before a place. */
export interface RankedBits {
  readonly bits: BitSet;
  readonly count: number;
  /** The place with `rank` others before it; null from `count` on. */
  readonly placeAt: (rank: number) => number | null;
  /** How many of the set come before `place`, which need not be in it. */
  readonly rankOf: (place: number) => number;
  /** The nearest of the set before `place` and after it. */
  readonly before: (place: number) => number | null;
  readonly after: (place: number) => number | null;
}

/** `bits` with a directory of counts: a pass over the words now, some dozen steps for each question. */
export function rankedBits(bits: BitSet): RankedBits {
  const blocks = Math.ceil(bits.length / BLOCK);
  /** Members before each block; at the end, all. */
  const sums = new Uint32Array(blocks + 1);
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    count += onesIn(bits[i] ?? 0);
    if (i % BLOCK === BLOCK - 1) sums[(i + 1) / BLOCK] = count;
  }
  sums[blocks] = count;

  const placeAt = (rank: number): number | null => {
    if (rank < 0 || rank >= count) return null;
    let low = 0;
    let high = blocks;
    // The last block with at most `rank` members before it.
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= rank) low = middle;
      else high = middle;
    }
    let left = rank - (sums[low] ?? 0);
    let word = low * BLOCK;
    for (let ones = onesIn(bits[word] ?? 0); ones <= left; ones = onesIn(bits[word] ?? 0)) {
      left -= ones;
      word++;
    }
    let rest = bits[word] ?? 0;
    for (; left > 0; left--) rest &= rest - 1;
    return word * 32 + (31 - Math.clz32(rest & -rest));
  };

  const rankOf = (place: number): number => {
    const word = Math.min(place >>> 5, bits.length);
    const block = Math.floor(word / BLOCK);
    let rank = sums[block] ?? count;
    for (let i = block * BLOCK; i < word; i++) rank += onesIn(bits[i] ?? 0);
    return rank + onesIn((bits[word] ?? 0) & (2 ** (place & 31) - 1));
  };

  return {
    bits,
    count,
    placeAt,
    rankOf,
    before: (place) => placeAt(rankOf(place) - 1),
    after: (place) => placeAt(rankOf(place + 1)),
  };
}
