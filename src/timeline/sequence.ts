import { addBit, type BitSet, emptyBits, hasBit } from '../state/bit-set.ts';
import { memoLast } from '../state/memo.ts';
import { type RankedBits, rankedBits } from '../state/ranked-bits.ts';
import { type Clock, type Times, timesInOrder } from './clock.ts';

/** The events that pass the filters in the order of a clock, by their number in that order. */
export interface Sequence {
  /** Of all events, by number. */
  readonly times: Times;
  /** Numbers of those that pass. */
  readonly shown: RankedBits;
  readonly placeAt: (number: number) => number;
  readonly numberOf: (place: number) => number;
}

const same = (value: number): number => value;

/** The sequence of the events `visible`, which are by place. */
export function sequenceOf(clock: Clock, visible: RankedBits): Sequence {
  const { order } = clock;
  if (order === null) return { times: clock.columns, shown: visible, placeAt: same, numberOf: same };
  const { times, numbers } = orderOf(clock, order);
  return {
    times,
    shown: rankedBits(inOrder(order, visible.bits)),
    placeAt: (number) => order[number] ?? 0,
    numberOf: (place) => numbers[place] ?? 0,
  };
}

/** What does not change with the filters. */
const orderOf = memoLast((clock: Clock, order: Uint32Array) => {
  const numbers = new Uint32Array(order.length);
  for (let number = 0; number < order.length; number++) numbers[order[number] ?? 0] = number;
  return { times: timesInOrder(clock), numbers };
});

function inOrder(order: Uint32Array, bits: BitSet): BitSet {
  const ordered = emptyBits(order.length);
  for (let number = 0; number < order.length; number++) {
    if (hasBit(bits, order[number] ?? 0)) addBit(ordered, number);
  }
  return ordered;
}
