import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBit,
  type BitSet,
  countBits,
  countCommon,
  difference,
  emptyBits,
  fullBits,
  hasBit,
  intersection,
  union,
} from './bit-set.ts';

const SIZE = 100;
const members = fc.uniqueArray(fc.nat(SIZE - 1));

function bitsOf(indices: readonly number[]): BitSet {
  const bits = emptyBits(SIZE);
  for (const index of indices) addBit(bits, index);
  return bits;
}

const listOf = (bits: BitSet): number[] => [...Array(SIZE).keys()].filter((index) => hasBit(bits, index));
const sorted = (indices: readonly number[]): number[] => indices.toSorted((a, b) => a - b);

test('bit sets do as plain sets do', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const [bitsA, bitsB] = [bitsOf(a), bitsOf(b)];
      const common = a.filter((index) => b.includes(index));
      expect(listOf(bitsA)).toEqual(sorted(a));
      expect(listOf(intersection(bitsA, bitsB))).toEqual(sorted(common));
      expect(listOf(union(bitsA, bitsB))).toEqual(sorted([...new Set([...a, ...b])]));
      expect(listOf(difference(bitsA, bitsB))).toEqual(sorted(a.filter((index) => !b.includes(index))));
      expect(countBits(bitsA)).toBe(a.length);
      expect(countCommon(bitsA, bitsB)).toBe(common.length);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64, 100])('the full set of %d holds no more than that', (size) => {
  expect(countBits(fullBits(size))).toBe(size);
  expect(countBits(emptyBits(size))).toBe(0);
});
