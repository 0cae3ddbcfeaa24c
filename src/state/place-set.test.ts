import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lists } from '../bundle/columns.ts';
import { addBit, emptyBits, hasBit } from './bit-set.ts';
import { bitsOf, countWithin, placeSets } from './place-set.ts';

const VALUES = 4;

/** Mostly the value 0, so that some sets are dense and others sparse. */
const event = fc.uniqueArray(fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, fc.nat(VALUES - 1)), {
  maxLength: 3,
});

const listsOf = (events: readonly (readonly number[])[]): Lists => ({
  offsets: Uint32Array.from([0, ...events.map((_, i) => events.slice(0, i + 1).flat().length)]),
  values: Uint16Array.from(events.flat()),
});

test('turning the lists round loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 100 }), fc.array(fc.nat(99)), (events, others) => {
      const sets = placeSets(listsOf(events), VALUES);
      const within = emptyBits(events.length);
      const places = new Set(others.filter((place) => place < events.length));
      for (const place of places) addBit(within, place);
      for (const [value, set] of sets.entries()) {
        const members = [...events.keys()].filter((place) => events[place]?.includes(value));
        const bits = bitsOf(set, events.length);
        expect([...events.keys()].filter((place) => hasBit(bits, place))).toEqual(members);
        expect(set.count).toBe(members.length);
        expect(countWithin(set, within)).toBe(members.filter((place) => places.has(place)).length);
      }
    }),
  );
});

test('a value of few among many events is kept as places, one of many as bits', () => {
  const events = Array.from({ length: 200 }, (_, i) => (i === 70 ? [0, 1] : [0]));
  expect(placeSets(listsOf(events), 3).map(({ as, count }) => [as, count])).toEqual([
    ['bits', 200],
    ['places', 1],
    ['places', 0],
  ]);
});
