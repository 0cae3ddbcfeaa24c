import { DAY_MS, parseIsoDay, startOfDay, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import type { Moment, View } from '../url/view.ts';
import type { Drawing } from './drawing.ts';
import { memoLast } from './memo.ts';

/** The reader zooms in to a day and out to the whole range with its margin. */
export const MIN_WINDOW_MS = DAY_MS;

/** Days before and after a moment that a link leads to. */
const AROUND_MOMENT_MS = 10 * DAY_MS;

/** The corpus's range with a margin of a sixtieth at both ends, in whole days: as far as the window goes. */
export function windowLimits({ range }: Pick<Corpus, 'range'>): TimeSpan {
  const [first, last] = [parseIsoDay(range.start), parseIsoDay(range.end)];
  const start = first ? startOfDay(first) : utcMs(0);
  const end = Math.max(last ? startOfDay(last) : 0, start) + DAY_MS;
  const margin = Math.max(1, Math.round((end - start) / DAY_MS / 60)) * DAY_MS;
  return { start: utcMs(start - margin), end: utcMs(end + margin) };
}

/** `span` made no shorter than a day, no longer than `limits`, and moved inside them. */
export function clampWindow(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const widest = limits.end - limits.start;
  // Whole milliseconds first: rounding the end by itself could put it past the limit.
  const width = Math.round(
    Math.min(Math.max(span.end - span.start, Math.min(MIN_WINDOW_MS, widest)), widest),
  );
  const centred = span.start + (span.end - span.start - width) / 2;
  const start = Math.round(Math.min(Math.max(centred, limits.start), limits.end - width));
  return { start: utcMs(start), end: utcMs(start + width) };
}

/** `span` scaled by `factor` (below 1 zooms in) with `anchor` kept where it is on the screen. */
export function zoomAround(span: TimeSpan, factor: number, anchor: UtcMs, limits: TimeSpan): TimeSpan {
  const width = span.end - span.start;
  const target = Math.min(Math.max(width * factor, MIN_WINDOW_MS), limits.end - limits.start);
  const start = anchor - (anchor - span.start) * (target / width);
  return clampWindow({ start: utcMs(start), end: utcMs(start + target) }, limits);
}

/** `span` moved by a fraction of its width: 0.5 is half a window later. */
export function pan(span: TimeSpan, fraction: number, limits: TimeSpan): TimeSpan {
  const step = (span.end - span.start) * fraction;
  return clampWindow({ start: utcMs(span.start + step), end: utcMs(span.end + step) }, limits);
}

/** The window moved, at its width, to have `target` in the middle; as it is when `target` is in view already. */
export function reveal(window: TimeSpan, target: TimeSpan, limits: TimeSpan): TimeSpan {
  if (target.start < window.end && target.end > window.start) return window;
  const middle = (target.start + target.end) / 2;
  return pan(window, (middle - (window.start + window.end) / 2) / (window.end - window.start), limits);
}

/** The calendar month, UTC, that `time` is in. */
export function spanOfMonth(time: UtcMs): TimeSpan {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { start: utcMs(Date.UTC(year, month)), end: utcMs(Date.UTC(year, month + 1)) };
}

/** The span of a moment: its day or its minute. */
export const spanOfMoment = ({ time, precision }: Moment): TimeSpan => ({
  start: time,
  end: utcMs(time + (precision === 'day' ? DAY_MS : 60_000)),
});

/** The time that the event at `place` spans. */
export const spanOfEvent = ({ columns }: Corpus, place: number): TimeSpan => ({
  start: utcMs(columns.start[place] ?? 0),
  end: utcMs(columns.end[place] ?? 0),
});

/** The time at which the timeline draws the event at `place`: that of the clock that the reader has chosen. */
export function spanByClock(corpus: Corpus, { clock }: Drawing, place: number): TimeSpan {
  if (clock === 'event') return spanOfEvent(corpus, place);
  const start = (corpus.columns.published[place] ?? 0) * DAY_MS;
  return { start: utcMs(start), end: utcMs(start + DAY_MS) };
}

/** Place of the event that the view has open; null if none, if there is no such event, and until that is known. */
export const openPlace = ({
  corpus,
  view,
}: {
  readonly corpus: Corpus;
  readonly view: View;
}): number | null => (view.event === null ? null : (corpus.details.placeOf(view.event) ?? null));

const windowOfView = memoLast(
  (corpus: Corpus, span: TimeSpan | null, place: number | null, at: Moment | null): TimeSpan => {
    const limits = windowLimits(corpus);
    if (span) return clampWindow(span, limits);
    const opened = place === null ? null : spanOfEvent(corpus, place);
    const target = opened ?? (at && spanOfMoment(at));
    if (!target) return limits;
    const [start, end] = [target.start - AROUND_MOMENT_MS, target.end + AROUND_MOMENT_MS];
    return clampWindow({ start: utcMs(start), end: utcMs(end) }, limits);
  },
);

/**
 * The window that the timeline shows: the one in the view; else the days around the event or moment of a link that
 * names nothing else; else the whole range with its margin. Always within `windowLimits`.
 */
export const windowOf = (state: { readonly corpus: Corpus; readonly view: View }): TimeSpan =>
  windowOfView(state.corpus, state.view.span, openPlace(state), state.view.at);
