import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, utcMs } from '../../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../../bundle/columns.ts';
import { fullBits } from '../../state/bit-set.ts';
import { levelOfScale, scaleOfLevel } from './grid.ts';
import { extentOf, type Label } from './label.ts';
import { LaneIndex } from './lane-index.ts';
import { LaneLevels } from './lane-levels.ts';
import type { LayoutSettings } from './settings.ts';
import { chance } from './test-columns.ts';

const FIRST = Date.UTC(2020, 0, 1);
const DAYS = 400;
const limits = { start: utcMs(FIRST - 5 * DAY_MS), end: utcMs(FIRST + (DAYS + 5) * DAY_MS) };

const settings = (rows: number): LayoutSettings => ({
  rows,
  minWidth: 100,
  maxWidth: 220,
  measure: (place) => 60 + (place % 7) * 30,
  widest: 240,
  limits,
  width: 1000,
});

/** Lanes with crowds and gaps, of few events, which are laid out in one piece, and of many. */
const laneArbitrary = fc
  .record({
    size: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 501, max: 700 })),
    seed: fc.nat(1e6),
    crowds: fc.integer({ min: 1, max: 40 }),
    longest: fc.constantFrom(1, 30, 365),
    rows: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ size, seed, crowds, longest, rows }) => {
    const days = Array.from({ length: size }, (_, i) => {
      const crowd = Math.floor(chance(seed + i) * crowds) / crowds;
      return Math.floor(DAYS * (chance(seed - i) < 0.5 ? crowd : chance(seed + 31 * i)));
    }).sort((a, b) => a - b);
    const row = (day: number, i: number): ColumnRow => ({
      start: FIRST + day * DAY_MS,
      end: FIRST + (day + Math.max(1, Math.floor(longest * chance(seed + 7 * i) ** 3))) * DAY_MS,
      kind: 'happening',
      sources: 1 + (i % 3),
      published: '2020-01-01',
      actors: [],
      topics: [],
      outlets: [],
    });
    const lane = new LaneIndex(columnsOfRows(days.map(row), size), fullBits(size));
    return { lane, levels: new LaneLevels(lane, settings(rows)) };
  });

const TOP = levelOfScale((limits.end - limits.start) / 1000);
const BOTTOM = levelOfScale(DAY_MS / 1000);
const LEVELS = Array.from({ length: TOP - BOTTOM + 1 }, (_, i) => TOP - i);

const labelsOf = (levels: LaneLevels, level: number) => levels.labelsIn(level, limits.start, limits.end);

/** The numbers of the events behind a label. */
function membersOf(levels: LaneLevels, label: Label, level: number): number[] {
  if (!label.isCarrier) return [label.index];
  const { from, until, without } = levels.territoryOf(label, level);
  const others = new Set(without);
  return Array.from({ length: until - from }, (_, i) => from + i).filter((i) => !others.has(i));
}

describe('the labels of a lane', () => {
  it('never overlap in a row, at any level', () => {
    fc.assert(
      fc.property(laneArbitrary, ({ levels }) => {
        for (const level of LEVELS) {
          const extents = labelsOf(levels, level)
            .map((label) => ({ row: label.row, ...extentOf(label, scaleOfLevel(level)) }))
            .sort((a, b) => a.row - b.row || a.from - b.from);
          const overlaps = extents.filter(({ row, from }, i) => {
            const before = extents[i - 1];
            return before?.row === row && before.to > from + 1e-3;
          });
          expect(overlaps).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('stand for every event exactly once, at any level', () => {
    fc.assert(
      fc.property(laneArbitrary, ({ lane, levels }) => {
        for (const level of LEVELS) {
          const members = labelsOf(levels, level).flatMap((label) => membersOf(levels, label, level));
          expect(members.sort((a, b) => a - b)).toEqual(Array.from({ length: lane.size }, (_, i) => i));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('keep their places at a closer look, where groups only lose members', () => {
    fc.assert(
      fc.property(laneArbitrary, ({ levels }) => {
        for (const level of LEVELS.slice(1)) {
          const closer = new Map(labelsOf(levels, level).map((label) => [label.index, label]));
          const wider = labelsOf(levels, level + 1);
          const groupOf = new Map(
            wider.flatMap((label) =>
              membersOf(levels, label, level + 1).map((member) => [member, label.index] as const),
            ),
          );
          expect(wider.filter((label) => closer.get(label.index) !== label)).toEqual([]);
          for (const label of closer.values()) {
            const members = membersOf(levels, label, level);
            // Its own group of before, if it had one, or else one that it was in.
            const before = groupOf.get(label.index);
            expect(members.every((member) => groupOf.get(member) === before)).toBe(true);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('do not depend on where the reader was before', () => {
    fc.assert(
      fc.property(laneArbitrary, fc.nat(DAYS), fc.nat(LEVELS.length - 1), ({ lane, levels }, day, depth) => {
        const level = TOP - depth;
        const start = FIRST + day * DAY_MS;
        const end = start + 1000 * scaleOfLevel(level);
        const rows = 1 + Math.max(...labelsOf(levels, level).map(({ row }) => row));
        const look = (at: LaneLevels) =>
          at
            .labelsIn(level, start, end)
            .filter((label) => label.start >= start && label.start < end)
            .map((label) => ({ label, members: membersOf(at, label, level) }));
        const walked = look(levels);
        const fresh = new LaneLevels(lane, levels.settings);
        expect(look(fresh)).toEqual(walked);
        expect(rows).toBeLessThanOrEqual(levels.settings.rows);
      }),
      { numRuns: 10 },
    );
  });
});
