/**
 * A set of small integers, 32 to a word: 100,000 events are 12.5 kB a set, and two sets meet in 3,125 steps. Sets
 * that meet must be of the same size.
 */
export type BitSet = Uint32Array;

/** The empty set with room for `0 … size - 1`. */
export const emptyBits = (size: number): BitSet => new Uint32Array(Math.ceil(size / 32));

/** The set of all of `0 … size - 1`. */
export function fullBits(size: number): BitSet {
  const bits = emptyBits(size).fill(0xffffffff);
  const rest = size % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function addBit(bits: BitSet, index: number): void {
  bits[index >>> 5] = wordAt(bits, index >>> 5) | (1 << (index & 31));
}

export const hasBit = (bits: BitSet, index: number): boolean =>
  (wordAt(bits, index >>> 5) & (1 << (index & 31))) !== 0;

export function intersection(a: BitSet, b: BitSet): BitSet {
  const common = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) common[i] = wordAt(a, i) & wordAt(b, i);
  return common;
}

export function union(a: BitSet, b: BitSet): BitSet {
  const either = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) either[i] = wordAt(a, i) | wordAt(b, i);
  return either;
}

/** What is in `a` and not in `b`. */
export function difference(a: BitSet, b: BitSet): BitSet {
  const left = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) left[i] = wordAt(a, i) & ~wordAt(b, i);
  return left;
}

export function countBits(bits: BitSet): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += onesIn(wordAt(bits, i));
  return count;
}

/** `countBits(intersection(a, b))` without the new set. */
export function countCommon(a: BitSet, b: BitSet): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += onesIn(wordAt(a, i) & wordAt(b, i));
  return count;
}

const wordAt = (bits: BitSet, index: number): number => bits[index] ?? 0;

/** The number of ones in a word: pairs, then nibbles, then bytes are summed side by side. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
