import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, emptyBits } from './bit-set.ts';
import { tally } from './tally.ts';

const VALUES = 3;

test('counts what a look at every event would, of few and of most', () => {
  const event = fc.record({ has: fc.uniqueArray(fc.nat(VALUES)), isIn: fc.boolean() });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 100 }), (events) => {
      const bits = emptyBits(events.length);
      for (const [place, { isIn }] of events.entries()) if (isIn) addBit(bits, place);
      const lists = {
        offsets: Uint32Array.from([
          0,
          ...events.map((_, i) => events.slice(0, i + 1).flatMap((e) => e.has).length),
        ]),
        values: Uint16Array.from(events.flatMap(({ has }) => has)),
      };
      const having = (value: number) => events.filter(({ has }) => has.includes(value));
      const totals = Array.from({ length: VALUES }, (_, value) => having(value).length);
      expect([...tally(lists, bits, totals)]).toEqual(
        totals.map((_, value) => having(value).filter(({ isIn }) => isIn).length),
      );
    }),
  );
});
