import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, isoDayOf, type TimeSpan, utcMs } from '../base/time.ts';
import { corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import {
  clampWindow,
  MIN_WINDOW_MS,
  pan,
  reveal,
  spanOfMonth,
  windowLimits,
  windowOf,
  zoomAround,
} from './timeline-window.ts';

const corpus = corpusOf(
  makeBundle([
    { id: 'early', date: '2022-02-24' },
    { id: 'late', date: '2023-04' },
  ]),
);
const limits = windowLimits(corpus);

/** First and last day of a span whose ends are midnights. */
const days = ({ start, end }: TimeSpan) => `${isoDayOf(start)}..${isoDayOf(utcMs(end - DAY_MS))}`;
const span = (from: string, to: string): TimeSpan => ({
  start: utcMs(Date.parse(from)),
  end: utcMs(Date.parse(to) + DAY_MS),
});

test('the limits are the range, its last day included, with eight days of margin', () => {
  expect(days(limits)).toBe('2021-12-24..2023-05-08');
});

describe('the window of a view', () => {
  test.each<[Partial<View>, string]>([
    [{}, '2021-12-24..2023-05-08'],
    [{ event: 'early' }, '2022-02-14..2022-03-06'],
    [{ event: 'late' }, '2023-03-20..2023-05-08'],
    [{ event: 'lost' }, '2021-12-24..2023-05-08'],
    [{ at: { time: utcMs(Date.UTC(2022, 5, 15)), precision: 'day' } }, '2022-06-05..2022-06-25'],
    [{ event: 'early', span: span('2022-06-01', '2022-06-30') }, '2022-06-01..2022-06-30'],
    [{ span: span('2010-01-01', '2030-01-01') }, '2021-12-24..2023-05-08'],
    [{ span: span('2021-01-01', '2021-01-10') }, '2021-12-24..2022-01-02'],
  ])('%j', (view, window) => {
    expect(days(windowOf({ corpus, view: { ...DEFAULT_VIEW, ...view } }))).toBe(window);
  });

  test('a window of minutes opens to a day around its middle', () => {
    const noon = Date.parse('2022-06-15T12:00Z');
    const narrow = { start: utcMs(noon - 60_000), end: utcMs(noon + 60_000) };
    expect(days(clampWindow(narrow, limits))).toBe('2022-06-15..2022-06-15');
  });
});

describe('moving', () => {
  const june = span('2022-06-01', '2022-06-30');

  test('zooming in half keeps the anchor in its place', () => {
    expect(days(zoomAround(june, 0.5, june.start, limits))).toBe('2022-06-01..2022-06-15');
    expect(days(zoomAround(june, 0.5, june.end, limits))).toBe('2022-06-16..2022-06-30');
  });

  test('zooming stops at a day and at the limits', () => {
    const close = zoomAround(june, 1e-9, june.start, limits);
    expect(close.end - close.start).toBe(MIN_WINDOW_MS);
    expect(zoomAround(june, 1e9, june.start, limits)).toEqual(limits);
  });

  test('panning stops at the limits with its width', () => {
    expect(days(pan(june, 0.5, limits))).toBe('2022-06-16..2022-07-15');
    expect(days(pan(june, -100, limits))).toBe('2021-12-24..2022-01-22');
  });

  test('reveal leaves what is in view and centres what is not', () => {
    expect(reveal(june, span('2022-06-30', '2022-07-04'), limits)).toBe(june);
    expect(days(reveal(june, span('2022-08-15', '2022-08-16'), limits))).toBe('2022-08-01..2022-08-30');
  });

  test('a month is its calendar month', () => {
    expect(days(spanOfMonth(utcMs(Date.parse('2022-02-24T23:59Z'))))).toBe('2022-02-01..2022-02-28');
    expect(days(spanOfMonth(utcMs(Date.parse('2022-12-31'))))).toBe('2022-12-01..2022-12-31');
  });

  test('whatever the reader does, the window stays within the limits and is a day at least', () => {
    const time = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) }).map(utcMs);
    const move = fc.oneof(
      fc.tuple(fc.constant('zoom' as const), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), time),
      fc.tuple(fc.constant('pan' as const), fc.double({ min: -1e3, max: 1e3, noNaN: true }), time),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let window = june;
        for (const [kind, amount, anchor] of moves) {
          window = kind === 'zoom' ? zoomAround(window, amount, anchor, limits) : pan(window, amount, limits);
          expect(window.start).toBeGreaterThanOrEqual(limits.start);
          expect(window.end).toBeLessThanOrEqual(limits.end);
          expect(window.end - window.start).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
        }
      }),
      // A width that rounds up at the very end of the range once passed it by a millisecond.
      { examples: [[[['zoom', 13.679989219714132, utcMs(946684800000)]]]] },
    );
  });
});
