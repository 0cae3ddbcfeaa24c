import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfPrecision, edtfSpan, isApproximate } from './edtf.ts';

const iso = (value: string): string | null => {
  const span = edtfSpan(value);
  return span && `${new Date(span.start).toISOString()} ${new Date(span.end).toISOString()}`;
};

describe('edtfSpan', () => {
  test.each([
    ['2022', '2022-01-01T00:00:00.000Z 2023-01-01T00:00:00.000Z'],
    ['2022-02', '2022-02-01T00:00:00.000Z 2022-03-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z 2024-03-01T00:00:00.000Z'],
    ['2022-02-24T05:00Z', '2022-02-24T05:00:00.000Z 2022-02-24T05:01:00.000Z'],
    ['2022-02-24T01:30+02:00', '2022-02-23T23:30:00.000Z 2022-02-23T23:31:00.000Z'],
    ['2022-02-24T23:30-05:00', '2022-02-25T04:30:00.000Z 2022-02-25T04:31:00.000Z'],
    ['199X', '1990-01-01T00:00:00.000Z 2000-01-01T00:00:00.000Z'],
    ['19XX', '1900-01-01T00:00:00.000Z 2000-01-01T00:00:00.000Z'],
    ['2022-21', '2022-03-01T00:00:00.000Z 2022-06-01T00:00:00.000Z'],
    ['2022-24', '2022-12-01T00:00:00.000Z 2023-03-01T00:00:00.000Z'],
    ['2022-36', '2022-10-01T00:00:00.000Z 2023-01-01T00:00:00.000Z'],
    ['2022-40', '2022-01-01T00:00:00.000Z 2022-07-01T00:00:00.000Z'],
    ['2022-41~', '2022-07-01T00:00:00.000Z 2023-01-01T00:00:00.000Z'],
    ['2022-02-24/2022-03-01', '2022-02-24T00:00:00.000Z 2022-03-02T00:00:00.000Z'],
    ['2022-02~/2023?', '2022-02-01T00:00:00.000Z 2024-01-01T00:00:00.000Z'],
    ['../2022-03', '-271821-04-20T00:00:00.000Z 2022-04-01T00:00:00.000Z'],
    ['2022-03/..', '2022-03-01T00:00:00.000Z +275760-09-13T00:00:00.000Z'],
  ])('%s', (value, expected) => expect(iso(value)).toBe(expected));

  test.each([
    '',
    'soon',
    '2022-13',
    '2022-02-30',
    '2022-2-3',
    '2022-02-24T24:00Z',
    '../..',
    '2022/2023/2024',
    '2023/2022',
    '20222',
  ])('reads no span in "%s"', (value) => expect(edtfSpan(value)).toBeNull());

  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
  const date = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
    fc.integer({ min: 100, max: 999 }).map((n) => `${n}X`),
  );
  const qualified = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
  const grouped = fc
    .tuple(year, fc.constantFrom('33', '34', '35', '36', '40', '41'))
    .map((parts) => parts.join('-'));

  test('agrees with the edtf package where their readings are the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          qualified.filter((v) => !/X[~?%]/.test(v)),
          grouped,
        ),
        (value) => {
          const oracle = edtf(value);
          expect(edtfSpan(value)).toEqual({ start: oracle.min, end: oracle.max + 1 });
        },
      ),
    );
  });

  test('an interval runs from the start of one end to the end of the other', () => {
    fc.assert(
      fc.property(qualified, qualified, (a, b) => {
        const [from, to] = [edtfSpan(a), edtfSpan(b)];
        fc.pre(from !== null && to !== null && from.start < to.end);
        expect(edtfSpan(`${a}/${b}`)).toEqual({ start: from?.start, end: to?.end });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void edtfSpan(text)));
  });
});

test.each([
  ['2022', 'year'],
  ['2022~', 'year'],
  ['2022-02', 'month'],
  ['2022-02?', 'month'],
  ['2022-02-24', 'day'],
  ['2022-02-24~', 'day'],
  ['2022-02-24T05:00Z', 'minute'],
  ['2022-21', 'season'],
  ['2022-34', 'season'],
  ['2022-41', 'season'],
  ['199X', 'decade'],
  ['2022-02-24/2022-03-01', 'range'],
  ['2022/..', 'range'],
] as const)('the precision of %s is %s', (value, precision) => {
  expect(edtfPrecision(value)).toBe(precision);
});

test.each([
  ['2022-03~', true],
  ['2022?', true],
  ['2022~/2023', true],
  ['2022-03', false],
  ['2022-02-24/..', false],
])('%s approximate: %s', (value, expected) => expect(isApproximate(value)).toBe(expected));
