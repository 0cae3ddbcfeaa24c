import { describe, expect, test } from 'vitest';
import { DAY_MS, utcMs } from '../base/time.ts';
import { type ColumnRow, columnsOfRows } from '../bundle/columns.ts';
import { fullBits } from '../state/bit-set.ts';
import { publicationClock } from './clock.ts';
import { inTrueTime, withLags } from './drawn-items.ts';
import { Folding } from './folding/folding.ts';
import { LaneIndex } from './lod/lane-index.ts';
import { createLevelOfDetail, type LodItem } from './lod/level-of-detail.ts';

const day = (n: number) => utcMs(n * DAY_MS);
const iso = (n: number) => new Date(day(n)).toISOString().slice(0, 10);
const row = (from: number, days: number, published: number): ColumnRow => ({
  start: day(from),
  end: day(from + days),
  kind: 'happening',
  sources: 1,
  published: iso(published),
  actors: [],
  topics: [],
  outlets: [],
});
const limits = { start: day(0), end: day(400) };
const settings = { rows: 3, minWidth: 40, maxWidth: 60, measure: () => 50, widest: 60, limits, width: 800 };
const folding = new Folding([{ start: day(100), end: day(300), hasVague: false }]);

const at = (items: readonly LodItem[]) =>
  items.flatMap((item) => (item.type === 'band' ? [] : [item.at / DAY_MS])).sort((a, b) => a - b);

test('labels stand at their true times, however far a fold has brought them', () => {
  const columns = columnsOfRows([row(10, 1, 10), row(310, 1, 310)], 2);
  const lanes = [{ id: 'lane', events: new LaneIndex(folding.foldColumns(columns), fullBits(2)) }];
  const drawn = createLevelOfDetail(lanes, { ...settings, limits: folding.foldSpan(limits) });
  expect(at(inTrueTime(drawn, folding)(limits, 800, null))).toEqual([10, 310]);
});

test('what a fold brings close together shares a label where there is no room', () => {
  const columns = columnsOfRows([row(97, 1, 97), row(303, 1, 303)], 2);
  const lanes = [{ id: 'lane', events: new LaneIndex(folding.foldColumns(columns), fullBits(2)) }];
  const drawn = createLevelOfDetail(lanes, { ...settings, rows: 1, limits: folding.foldSpan(limits) });
  const [item, ...more] = inTrueTime(drawn, folding)(limits, 800, null);
  expect([item?.type, more.length]).toEqual(['group', 0]);
});

describe('by the clock of publication', () => {
  const lagsOf = (event: ColumnRow) => {
    const columns = columnsOfRows([event], 1);
    const clock = publicationClock(columns, limits);
    const lanes = [{ id: 'lane', events: new LaneIndex(clock.columns, fullBits(1), clock.order) }];
    const items = withLags(createLevelOfDetail(lanes, settings), columns, clock.columns)(limits, 800, null);
    return items.flatMap((item) =>
      item.type === 'band' ? [[item.of, item.span.start / DAY_MS, item.span.end / DAY_MS]] : [],
    );
  };

  test.each<[string, ColumnRow, (string | number)[][]]>([
    ['a line leads back to the event’s own day', row(20, 1, 32), [['late', 20, 32]]],
    ['and to the last day of a longer one', row(20, 5, 32), [['late', 24, 32]]],
    ['or ahead to what was only announced', row(60, 1, 32), [['early', 32, 60]]],
    ['what was told on its day has none', row(32, 1, 32), []],
    ['and what was told within its month has none', row(20, 30, 32), []],
  ])('%s', (_, event, expected) => {
    expect(lagsOf(event)).toEqual(expected);
  });
});
