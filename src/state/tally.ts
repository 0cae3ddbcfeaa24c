import type { Lists } from '../bundle/columns.ts';
import { type BitSet, countBits, difference, fullBits } from './bit-set.ts';

/**
 * For each value of `lists` below `totals.length`, how many of the events in `bits` have it; `totals` says how many of
 * all events do. Looks at the events that are in `bits`, or, when they are more than half, at those that are not.
 */
export function tally(lists: Lists, bits: BitSet, totals: readonly number[]): Uint32Array {
  const size = lists.offsets.length - 1;
  if (countBits(bits) * 2 <= size) return count(lists, bits, totals.length);
  const missing = count(lists, difference(fullBits(size), bits), totals.length);
  return missing.map((absent, value) => (totals[value] ?? 0) - absent);
}

function count({ offsets, values }: Lists, bits: BitSet, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const place = word * 32 + (31 - Math.clz32(rest & -rest));
      const end = offsets[place + 1] ?? 0;
      for (let i = offsets[place] ?? end; i < end; i++) {
        const value = values[i] ?? size;
        if (value < size) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
