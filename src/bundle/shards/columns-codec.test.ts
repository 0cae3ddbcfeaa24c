import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnRow, columnsOf, columnsOfRows, KINDS } from '../columns.ts';
import { sampleBundle } from '../sample-bundle.ts';
import { decodeColumns, encodeColumns } from './columns-codec.ts';

const MINUTE = 60_000;
const places = fc.uniqueArray(fc.nat(65_535), { maxLength: 6 });
const rows = fc.array(
  fc.record<ColumnRow>({
    start: fc.integer({ min: -1e8, max: 1e8 }).map((minutes) => minutes * MINUTE),
    end: fc.nat(1e6),
    kind: fc.constantFrom(...KINDS),
    sources: fc.integer({ min: 1, max: 40 }),
    published: fc
      .date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    actors: places,
    topics: places,
    outlets: places,
  }),
);

describe('columns in bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const ordered = drawn
          .map((row) => ({ ...row, end: row.start + (row.end + 1) * MINUTE }))
          .sort((a, b) => a.start - b.start);
        const columns = columnsOfRows(ordered, ordered.length);
        expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('hold open ends', () => {
    const open = { ...columnsOf(sampleBundle()) };
    open.start[0] = -8.64e15;
    open.end[3] = 8.64e15;
    expect(decodeColumns(encodeColumns(open))).toEqual(open);
  });

  it('take about a dozen bytes an event', () => {
    const columns = columnsOf(sampleBundle());
    expect(encodeColumns(columns).length / columns.size).toBeLessThan(16);
  });

  it('are refused when they are cut short or claim more than there is', () => {
    const bytes = encodeColumns(columnsOf(sampleBundle()));
    for (const length of [0, 1, 10, bytes.length - 1]) {
      expect(() => decodeColumns(bytes.slice(0, length))).toThrow(RangeError);
    }
    expect(() => decodeColumns(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x7f))).toThrow(RangeError);
  });
});
