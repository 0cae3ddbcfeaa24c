import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, emptyBits, fullBits } from './bit-set.ts';
import { rankedBits } from './ranked-bits.ts';

test('ranks and places are those of the sorted members', () => {
  const sets = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.uniqueArray(fc.nat(1999)));
  fc.assert(
    fc.property(sets, fc.nat(2100), ([size, drawn], place) => {
      const members = drawn.filter((member) => member < size).sort((a, b) => a - b);
      const bits = emptyBits(size);
      for (const member of members) addBit(bits, member);
      const ranked = rankedBits(bits);
      expect(ranked.count).toBe(members.length);
      expect(members.map((_, rank) => ranked.placeAt(rank))).toEqual(members);
      expect(ranked.placeAt(members.length)).toBeNull();
      expect(ranked.placeAt(-1)).toBeNull();
      expect(ranked.rankOf(place)).toBe(members.filter((member) => member < place).length);
      expect(ranked.before(place)).toBe(members.findLast((member) => member < place) ?? null);
      expect(ranked.after(place)).toBe(members.find((member) => member > place) ?? null);
    }),
  );
});

test('in the full set a rank is its place', () => {
  const ranked = rankedBits(fullBits(1025));
  expect([0, 511, 512, 1024].map(ranked.placeAt)).toEqual([0, 511, 512, 1024]);
});
