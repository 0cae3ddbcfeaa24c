import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, type TimeSpan, utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import type { LayoutSettings } from './lane-layout.ts';
import { createLevelOfDetail, type LabelItem, type LodItem } from './level-of-detail.ts';
import { eventOn, laneOf, span } from './test-events.ts';

const range = span('2022-01-01', '2023-05-01');
const WIDTH = 1200;

const settings = (change: Partial<LayoutSettings> = {}): LayoutSettings => ({
  rows: 2,
  minWidth: 100,
  maxWidth: 240,
  measure: () => 180,
  limits: range,
  selected: null,
  ...change,
});

const labels = (items: readonly LodItem[]): LabelItem[] => items.filter((item) => item.type !== 'band');
const shownIds = (items: readonly LodItem[]) =>
  labels(items)
    .flatMap(({ members }) => members.map(({ id }) => id))
    .sort();

/** Where a label lies on the screen, in pixels. */
function box({ at, side, width }: LabelItem, window: TimeSpan): { left: number; right: number } {
  const x = ((at - window.start) / (window.end - window.start)) * WIDTH;
  return side === 'left' ? { left: x - width, right: x } : { left: x, right: x + width };
}

function overlapping(items: readonly LodItem[], window: TimeSpan): string[] {
  const all = labels(items).map((item) => ({ item, ...box(item, window) }));
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.item.lane === b.item.lane && a.item.row === b.item.row)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.item.id} ${b.item.id}`),
  );
}

const eventsArbitrary = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 484 }),
      days: fc.constantFrom(1, 1, 1, 3, 30, 365),
      sources: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ day, days, sources }, i): TimelineEvent => {
      const iso = new Date(range.start + day * DAY_MS).toISOString().slice(0, 10);
      const event = eventOn(iso, `e${i}`, {}, days);
      const [source] = event.sources;
      return source === undefined ? event : { ...event, sources: Array(sources).fill(source) };
    }),
  );

const windowArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 480 * 24 }), fc.integer({ min: 24, max: 485 * 24 }))
  .map(
    ([from, hours]): TimeSpan => ({
      start: utcMs(range.start + from * 3_600_000),
      end: utcMs(range.start + (from + hours) * 3_600_000),
    }),
  );

describe('level of detail', () => {
  it('never draws two labels over each other, at any window', () => {
    fc.assert(
      fc.property(eventsArbitrary, windowArbitrary, (events, window) => {
        const items = createLevelOfDetail([laneOf(events)], settings())(window, WIDTH);
        expect(overlapping(items, window)).toEqual([]);
      }),
    );
  });

  it('loses no event and shows none twice over the whole range', () => {
    fc.assert(
      fc.property(eventsArbitrary, (events) => {
        const items = createLevelOfDetail([laneOf(events)], settings())(range, WIDTH);
        expect(shownIds(items)).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  it('draws about 300 labels at most, however many events there are', () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      eventOn(new Date(range.start + (i % 485) * DAY_MS).toISOString().slice(0, 10), `e${i}`),
    );
    const lanes = [0, 1, 2, 3, 4].map((n) =>
      laneOf(
        events.filter((_, i) => i % 5 === n),
        `lane-${n}`,
      ),
    );
    const query = createLevelOfDetail(lanes, settings({ rows: 3 }));
    for (const window of [range, span('2022-03-01', '2022-04-01'), span('2022-03-01', '2022-03-02')]) {
      const items = query(window, WIDTH);
      expect(items.length).toBeGreaterThan(10);
      expect(items.length).toBeLessThanOrEqual(300);
      expect(overlapping(items, window)).toEqual([]);
    }
  });

  it('keeps ids, rows and moments of what stays inside the window under panning', () => {
    const days = ['05', '05', '05', '06', '09', '10', '10', '17', '18', '25'];
    const events = days.map((day, i) => eventOn(`2022-03-${day}`, `e${i}`));
    const query = createLevelOfDetail([laneOf(events)], settings());
    const place = (items: readonly LodItem[], window: TimeSpan) =>
      new Map(
        labels(items)
          .filter((item) => box(item, window).left > 0 && box(item, window).right < WIDTH)
          .map(({ id, row, at }) => [id, `${row} ${at}`]),
      );
    const first = span('2022-02-20', '2022-04-01');
    const before = place(query(first, WIDTH), first);
    for (const hours of [1, 7, 30, 100]) {
      const moved = {
        start: utcMs(first.start + hours * 3_600_000),
        end: utcMs(first.end + hours * 3_600_000),
      };
      const after = place(query(moved, WIDTH), moved);
      const common = [...after.keys()].filter((id) => before.has(id));
      expect(common.length).toBeGreaterThan(3);
      for (const id of common) expect(after.get(id)).toBe(before.get(id));
    }
  });

  it('splits a group as the window narrows, down to labels of its own for each event of a day', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => eventOn('2022-02-24', id));
    const query = createLevelOfDetail([laneOf(events)], settings());
    const counts = (window: TimeSpan) => labels(query(window, WIDTH)).map(({ members }) => members.length);
    expect(counts(range).sort()).toEqual([1, 4]);
    expect(counts(span('2022-02-24', '2022-02-25'))).toEqual([1, 1, 1, 1, 1]);
  });

  it.each<[string, Partial<TimelineEvent>, Partial<TimelineEvent>]>([
    ['more actors', { actors: ['a', 'b'] }, { actors: ['a'] }],
    ['a happening before a statement', { kind: 'happening' }, { kind: 'statement' }],
    ['a plan before a statement', { kind: 'plan' }, { kind: 'statement' }],
  ])('names a group after the strongest: %s', (_, strong, weak) => {
    const events = [eventOn('2022-02-24', 'a-weak', weak), eventOn('2022-02-24', 'z-strong', strong)];
    const [item] = labels(createLevelOfDetail([laneOf(events)], settings({ rows: 1 }))(range, WIDTH));
    expect(item).toMatchObject({ type: 'group', id: '+z-strong@lane', lead: { id: 'z-strong' } });
  });

  it('never puts the selected event into a group', () => {
    const strong = Array.from({ length: 8 }, (_, i) =>
      eventOn('2022-02-24', `s${i}`, { actors: ['a', 'b'] }),
    );
    const events = [...strong, eventOn('2022-02-24', 'weak', { kind: 'statement' })];
    const query = createLevelOfDetail([laneOf(events)], settings({ selected: 'weak' }));
    const own = labels(query(range, WIDTH)).find(({ lead }) => lead.id === 'weak');
    expect(own).toMatchObject({ type: 'event', id: 'weak@lane' });
  });

  it('makes two items of an event in two lanes', () => {
    const event = eventOn('2022-02-24', 'both');
    const items = createLevelOfDetail([laneOf([event], 'one'), laneOf([event], 'two')], settings())(
      range,
      WIDTH,
    );
    expect(items.map(({ id }) => id)).toEqual(['both@one', 'both@two']);
  });

  it('turns a label round that would reach past the end of the range', () => {
    const [item] = labels(
      createLevelOfDetail([laneOf([eventOn('2023-04-30', 'last')])], settings())(range, WIDTH),
    );
    expect(item).toMatchObject({ side: 'left', at: range.end });
  });

  it('keeps the label of an event that is under way in view, and its band', () => {
    const month = eventOn('2022-03-01', 'month', { date: '2022-03' }, 31);
    const query = createLevelOfDetail([laneOf([month])], settings());
    for (const window of [span('2022-03-02', '2022-03-05'), span('2022-03-27', '2022-03-30')]) {
      const items = query(window, WIDTH);
      expect(items.map(({ id }) => id)).toEqual(['~month@lane', 'month@lane']);
      const [label] = labels(items);
      expect(label && box(label, window).left).toBeGreaterThanOrEqual(-1);
      expect(label && box(label, window).right).toBeLessThanOrEqual(WIDTH + 1);
    }
  });

  it('shows nothing where nothing is', () => {
    const query = createLevelOfDetail([laneOf([eventOn('2022-02-24', 'a')])], settings());
    expect(query(span('2022-06-01', '2022-07-01'), WIDTH)).toEqual([]);
  });
});
