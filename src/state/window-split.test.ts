import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../base/time.ts';
import { columnsOfRows } from '../bundle/columns.ts';
import { addBit, emptyBits } from './bit-set.ts';
import { rankedBits } from './ranked-bits.ts';
import { splitByWindow } from './window-split.ts';

/** Hours: days, parts of a day and months, some of them hidden. */
const event = fc.record({
  start: fc.nat(24 * 90),
  length: fc.constantFrom(1, 24, 24, 24, 72, 24 * 30),
  hidden: fc.boolean(),
});

test('splits as a look at every event would', () => {
  fc.assert(
    fc.property(fc.array(event), fc.nat(24 * 100), fc.nat(24 * 40), (drawn, from, length) => {
      const hour = DAY_MS / 24;
      const events = drawn
        .map(({ start, length, hidden }) => ({ start: start * hour, end: (start + length) * hour, hidden }))
        .sort((a, b) => a.start - b.start);
      const window = { start: utcMs(from * hour), end: utcMs((from + length) * hour + 1) };
      const rest = {
        kind: 'plan',
        sources: 1,
        published: '2022-01-01',
        actors: [],
        topics: [],
        outlets: [],
      } as const;
      const columns = columnsOfRows(
        events.map(({ start, end }) => ({ ...rest, start, end })),
        events.length,
      );
      const bits = emptyBits(events.length);
      for (const [place, { hidden }] of events.entries()) if (!hidden) addBit(bits, place);
      const places = (passes: (event: (typeof events)[number]) => boolean) =>
        [...events.keys()].filter((place) => {
          const event = events[place];
          return event !== undefined && !event.hidden && passes(event);
        });
      const before = places(({ end }) => end <= window.start);
      const inside = places(({ start, end }) => start < window.end && end > window.start);
      const after = places(({ start }) => start >= window.end);
      expect(splitByWindow(columns, rankedBits(bits), window)).toEqual({
        before: before.length,
        inside: inside.length,
        after: after.length,
        lastBefore: before.at(-1) ?? null,
        firstInside: inside[0] ?? null,
        lastInside: inside.at(-1) ?? null,
        firstAfter: after[0] ?? null,
      });
    }),
  );
});
