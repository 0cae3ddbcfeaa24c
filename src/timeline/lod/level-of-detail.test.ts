import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, type TimeSpan, utcMs } from '../../base/time.ts';
import type { TimelineEvent } from '../../bundle/schema.ts';
import { fullBits } from '../../state/bit-set.ts';
import { eventOn, laneOf, span } from '../test-events.ts';
import { LaneIndex } from './lane-index.ts';
import { createLevelOfDetail, type LabelItem, type LodItem } from './level-of-detail.ts';
import type { LayoutSettings } from './settings.ts';
import { chance, invented } from './test-columns.ts';

const range = span('2022-01-01', '2023-05-01');
const WIDTH = 1200;

const settings = (change: Partial<LayoutSettings> = {}): LayoutSettings => ({
  rows: 2,
  minWidth: 100,
  maxWidth: 240,
  measure: () => 180,
  widest: 180,
  limits: range,
  width: WIDTH,
  ...change,
});

const labels = (items: readonly LodItem[]): LabelItem[] => items.filter((item) => item.type !== 'band');

/** Where a label lies on the screen, in pixels. */
function box({ at, side, width }: LabelItem, window: TimeSpan): { left: number; right: number } {
  const x = ((at - window.start) / (window.end - window.start)) * WIDTH;
  return side === 'left' ? { left: x - width, right: x } : { left: x, right: x + width };
}

function overlapping(items: readonly LodItem[], window: TimeSpan): string[] {
  const boxes = labels(items)
    .map((item) => ({ id: item.id, row: `${item.lane} ${item.row}`, ...box(item, window) }))
    .sort((a, b) => (a.row < b.row ? -1 : a.row > b.row ? 1 : a.left - b.left));
  return boxes.flatMap((one, i) => {
    const next = boxes[i + 1];
    return next?.row === one.row && next.left < one.right - 1 ? [`${one.id} ${next.id}`] : [];
  });
}

const laneArbitrary = fc
  .record({ size: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(1500)), seed: fc.nat(1e6) })
  .map(({ size, seed }) => {
    const columns = invented(size, range.start + Math.floor(chance(seed) * 100) * DAY_MS, 380);
    return { id: 'lane', events: new LaneIndex(columns, fullBits(size)) };
  });

const windowArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 480 * 24 }), fc.integer({ min: 24, max: 485 * 24 }))
  .map(
    ([from, hours]): TimeSpan => ({
      start: utcMs(range.start + from * 3_600_000),
      end: utcMs(range.start + (from + hours) * 3_600_000),
    }),
  );

describe('level of detail', () => {
  it('never draws two labels over each other, at any window, whatever is selected', () => {
    fc.assert(
      fc.property(laneArbitrary, windowArbitrary, fc.nat(1499), (lane, window, selected) => {
        const items = createLevelOfDetail([lane], settings())(window, WIDTH, selected);
        expect(overlapping(items, window)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no event and shows none twice over the whole range', () => {
    fc.assert(
      fc.property(laneArbitrary, fc.nat(1499), (lane, selected) => {
        const items = labels(createLevelOfDetail([lane], settings())(range, WIDTH, selected));
        const places = items.flatMap(({ members }) => members.places(0, Infinity));
        expect(places.sort((a, b) => a - b)).toEqual([...lane.events.places]);
        expect(items.reduce((sum, { members }) => sum + members.count, 0)).toBe(lane.events.size);
      }),
      { numRuns: 60 },
    );
  });

  it('draws about 300 labels at most, however many events there are', () => {
    const lanes = [0, 1, 2, 3, 4].map((n) => {
      const columns = invented(4_000 + n, range.start, 485);
      return { id: `lane-${n}`, events: new LaneIndex(columns, fullBits(columns.size)) };
    });
    const query = createLevelOfDetail(lanes, settings({ rows: 3 }));
    for (const window of [range, span('2022-03-01', '2022-04-01'), span('2022-03-01', '2022-03-02')]) {
      const items = query(window, WIDTH, null);
      expect(items.length).toBeGreaterThan(10);
      expect(items.length).toBeLessThanOrEqual(300);
      expect(overlapping(items, window)).toEqual([]);
    }
  });

  it.each([60, 3000])('keeps what stays inside the window as it is under panning, of %i events', (size) => {
    const columns = invented(size, range.start, 485);
    const query = createLevelOfDetail(
      [{ id: 'lane', events: new LaneIndex(columns, fullBits(size)) }],
      settings(),
    );
    const inside = (window: TimeSpan) =>
      new Map(
        labels(query(window, WIDTH, null))
          .filter((item) => box(item, window).left > 0 && box(item, window).right < WIDTH)
          .map(({ id, row, at, type, width, members, lead }) => [
            id,
            { row, at, type, width, count: members.count, lead },
          ]),
      );
    const first = span('2022-02-20', '2022-04-01');
    const before = inside(first);
    for (const hours of [1, 7, 30, 100, 300]) {
      const by = (time: number) => utcMs(time + hours * 3_600_000);
      const after = inside({ start: by(first.start), end: by(first.end) });
      const common = [...after.keys()].filter((id) => before.has(id));
      expect(common.length).toBeGreaterThan(1);
      for (const id of common) expect(after.get(id)).toEqual(before.get(id));
    }
  });

  it('splits a group as the window narrows, down to labels of its own for each event of a day', () => {
    const lane = laneOf(['a', 'b', 'c', 'd', 'e'].map((id) => eventOn('2022-02-24', id)));
    const query = createLevelOfDetail([lane], settings());
    const counts = (window: TimeSpan) =>
      labels(query(window, WIDTH, null)).map(({ members }) => members.count);
    expect(counts(range).sort()).toEqual([1, 4]);
    expect(counts(span('2022-02-24', '2022-02-25'))).toEqual([1, 1, 1, 1, 1]);
  });

  it.each<[string, Partial<TimelineEvent>, Partial<TimelineEvent>]>([
    ['more actors', { actors: ['a', 'b'] }, { actors: ['a'] }],
    ['a happening before a statement', { kind: 'happening' }, { kind: 'statement' }],
    ['a plan before a statement', { kind: 'plan' }, { kind: 'statement' }],
  ])('names a group after the strongest: %s', (_, strong, weak) => {
    const lane = laneOf([eventOn('2022-02-24', 'a-weak', weak), eventOn('2022-02-24', 'z-strong', strong)]);
    const [item] = labels(createLevelOfDetail([lane], settings({ rows: 1 }))(range, WIDTH, null));
    expect(item).toMatchObject({ type: 'group', lead: 1 });
  });

  const crowd = laneOf([
    ...Array.from({ length: 8 }, (_, i) => eventOn('2022-02-24', `s${i}`, { actors: ['a', 'b'] })),
    eventOn('2022-02-24', 'weak', { kind: 'statement' }),
    eventOn('2022-06-01', 'away'),
  ]);

  it('names the group of the selected event after it, and moves nothing', () => {
    const query = createLevelOfDetail([crowd], settings());
    const [before, after] = [labels(query(range, WIDTH, null)), labels(query(range, WIDTH, 8))];
    expect(after.filter(({ members }) => members.has(8))).toMatchObject([{ type: 'group', lead: 8 }]);
    expect(after.map(({ id, at, row }) => [id, at, row])).toEqual(
      before.map(({ id, at, row }) => [id, at, row]),
    );
  });

  it('makes two items of an event in two lanes', () => {
    const lanes = [
      laneOf([eventOn('2022-02-24', 'both')], 'one'),
      laneOf([eventOn('2022-02-24', 'both')], 'two'),
    ];
    const items = createLevelOfDetail(lanes, settings())(range, WIDTH, null);
    expect(items.map(({ id }) => id)).toEqual(['0@one', '0@two']);
  });

  it('turns a label round that would reach past the end of the range', () => {
    const lane = laneOf([eventOn('2023-04-30', 'last')]);
    const [item] = labels(createLevelOfDetail([lane], settings())(range, WIDTH, null));
    expect(item).toMatchObject({ side: 'left', at: range.end });
  });

  it('keeps the label of an event that is under way in view, and its band', () => {
    const month = eventOn('2022-03-01', 'month', { date: '2022-03' }, 31);
    const query = createLevelOfDetail([laneOf([month])], settings());
    for (const window of [span('2022-03-02', '2022-03-05'), span('2022-03-27', '2022-03-30')]) {
      const items = query(window, WIDTH, null);
      expect(items.map(({ id }) => id)).toEqual(['~0@lane', '0@lane']);
      const [label] = labels(items);
      expect(label && box(label, window).left).toBeGreaterThanOrEqual(-1);
      expect(label && box(label, window).right).toBeLessThanOrEqual(WIDTH + 1);
    }
  });

  it('shows nothing where nothing is', () => {
    const query = createLevelOfDetail([laneOf([eventOn('2022-02-24', 'a')])], settings());
    expect(query(span('2022-06-01', '2022-07-01'), WIDTH, null)).toEqual([]);
  });
});
