import { type TimeSpan, utcMs } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import type { Drawing } from '../state/drawing.ts';
import { memoLast } from '../state/memo.ts';
import { visibleRanks } from '../state/selectors.ts';
import type { AppState } from '../state/store.ts';
import { clampWindow, windowLimits, windowOf } from '../state/timeline-window.ts';
import { type Clock, eventClock, publicationClock, timesInOrder } from './clock.ts';
import { Folding, NO_FOLDING } from './folding/folding.ts';
import { type QuietPeriod, quietPeriods } from './folding/quiet-periods.ts';
import { type Sequence, sequenceOf } from './sequence.ts';

type Drawable = Pick<AppState, 'corpus' | 'drawing'>;
type DrawnView = Pick<AppState, 'corpus' | 'drawing' | 'view' | 'found'>;

/** The times at which the events stand. */
export const clockOf = ({ corpus, drawing }: Drawable): Clock => clockOfCorpus(corpus, drawing.clock);

const clockOfCorpus = memoLast(
  (corpus: Corpus, clock: Drawing['clock']): Clock =>
    clock === 'event' ? eventClock(corpus.columns) : publicationClock(corpus.columns, windowLimits(corpus)),
);

/** The events that pass the filters, by the clock. */
export const shownSequence = (state: DrawnView): Sequence =>
  sequenceOfClock(clockOf(state), visibleRanks(state));

const sequenceOfClock = memoLast(sequenceOf);

/** What could be folded. */
export const quietPeriodsOf = (state: Drawable): readonly QuietPeriod[] =>
  quietPeriodsOfClock(state.corpus, clockOf(state));

const quietPeriodsOfClock = memoLast((corpus: Corpus, clock: Clock): readonly QuietPeriod[] =>
  quietPeriods(timesInOrder(clock), windowLimits(corpus)),
);

/** What is folded. */
export const foldingOf = (state: Drawable): Folding =>
  state.drawing.folded ? foldingOfPeriods(quietPeriodsOf(state), state.drawing.clock) : NO_FOLDING;

const foldingOfPeriods = memoLast(
  (periods: readonly QuietPeriod[], clock: Drawing['clock']) => new Folding(periods, clock),
);

/** The clock in drawn time: the times at which level of detail works. */
export const drawnClockOf = (state: Drawable): Clock => foldedClock(clockOf(state), foldingOf(state));

const foldedClock = memoLast(
  ({ columns, order }: Clock, folding: Folding): Clock => ({ columns: folding.foldColumns(columns), order }),
);

/** The time at which the event at `place` stands. */
export function standsAt(state: Drawable, place: number): TimeSpan {
  const { start, end } = clockOf(state).columns;
  return { start: utcMs(start[place] ?? 0), end: utcMs(end[place] ?? 0) };
}

/** The window after `move`, which is told of window and limits in drawn time, so that folds take no way. */
export function movedWindow(
  state: Drawable & Pick<AppState, 'view'>,
  move: (window: TimeSpan, limits: TimeSpan) => TimeSpan,
): TimeSpan {
  const folding = foldingOf(state);
  const limits = windowLimits(state.corpus);
  if (folding.periods.length === 0) return move(windowOf(state), limits);
  return folding.unfoldSpan(move(folding.foldSpan(drawnWindow(state)), folding.foldSpan(limits)));
}

/** The view's window as it can be drawn: at least a day of it, and no end inside a fold. */
export const drawnWindow = (state: Drawable & Pick<AppState, 'view'>): TimeSpan =>
  drawable(windowOf(state), foldingOf(state), state.corpus);

/** `span` as it can be drawn. */
export const drawable = memoLast((span: TimeSpan, folding: Folding, corpus: Corpus): TimeSpan => {
  if (folding.periods.length === 0) return span;
  return folding.unfoldSpan(clampWindow(folding.foldSpan(span), folding.foldSpan(windowLimits(corpus))));
});
