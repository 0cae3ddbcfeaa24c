import type { Lists } from '../bundle/columns.ts';
import { addBit, type BitSet, countCommon, emptyBits, hasBit } from './bit-set.ts';

/**
 * The events of one actor, topic or outlet: as bits, or, when they are fewer than one in 32, as their places in
 * ascending order. Either way the smaller of the two, and the quicker to count.
 */
export type PlaceSet =
  | { readonly as: 'bits'; readonly bits: BitSet; readonly count: number }
  | { readonly as: 'places'; readonly places: Uint32Array; readonly count: number };

export const NO_PLACES: PlaceSet = { as: 'places', places: new Uint32Array(0), count: 0 };

/** The lists turned round: for each value below `values` the events that have it. */
export function placeSets({ offsets, values: listed }: Lists, values: number): readonly PlaceSet[] {
  const size = offsets.length - 1;
  const counts = new Uint32Array(values);
  for (let i = 0; i < listed.length; i++) {
    const value = listed[i] ?? values;
    if (value < values) counts[value] = (counts[value] ?? 0) + 1;
  }
  const sets = Array.from(
    counts,
    (count): PlaceSet =>
      count * 32 > size
        ? { as: 'bits', bits: emptyBits(size), count }
        : { as: 'places', places: new Uint32Array(count), count },
  );
  const filled = new Uint32Array(values);
  for (let place = 0, i = 0; place < size; place++) {
    for (const end = offsets[place + 1] ?? 0; i < end; i++) {
      const value = listed[i] ?? values;
      const set = sets[value];
      if (set === undefined) continue;
      if (set.as === 'bits') addBit(set.bits, place);
      else {
        const n = filled[value] ?? 0;
        set.places[n] = place;
        filled[value] = n + 1;
      }
    }
  }
  return sets;
}

/** How many of `set` are in `bits`. */
export function countWithin(set: PlaceSet, bits: BitSet): number {
  if (set.as === 'bits') return countCommon(set.bits, bits);
  let count = 0;
  for (let i = 0; i < set.places.length; i++) count += hasBit(bits, set.places[i] ?? 0) ? 1 : 0;
  return count;
}

/** Whether `place` is in `set`. */
export const hasPlace = (set: PlaceSet, place: number): boolean =>
  set.as === 'bits' ? hasBit(set.bits, place) : set.places.includes(place);

/** `set` as bits with room for `size` places. Not to be written to: they may be the set's own. */
export function bitsOf(set: PlaceSet, size: number): BitSet {
  if (set.as === 'bits') return set.bits;
  const bits = emptyBits(size);
  for (const place of set.places) addBit(bits, place);
  return bits;
}
