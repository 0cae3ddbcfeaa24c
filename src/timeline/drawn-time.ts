import type { TimeSpan } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import type { Drawing } from '../state/drawing.ts';
import { memoLast } from '../state/memo.ts';
import type { AppState } from '../state/store.ts';
import { windowLimits, windowOf } from '../state/timeline-window.ts';
import { type Clock, eventClock, publicationClock, timesInOrder } from './clock.ts';
import { Folding, NO_FOLDING } from './folding/folding.ts';
import { type QuietPeriod, quietPeriods } from './folding/quiet-periods.ts';

type DrawnState = Pick<AppState, 'corpus' | 'view' | 'drawing'>;

/** The times at which the events stand. */
export const clockOf = ({ corpus, drawing }: Pick<DrawnState, 'corpus' | 'drawing'>): Clock =>
  clockOfCorpus(corpus, drawing.clock);

const clockOfCorpus = memoLast(
  (corpus: Corpus, clock: Drawing['clock']): Clock =>
    clock === 'event' ? eventClock(corpus.columns) : publicationClock(corpus.columns, windowLimits(corpus)),
);

/** What could be folded. */
export const quietPeriodsOf = ({ corpus, drawing }: Pick<DrawnState, 'corpus' | 'drawing'>) =>
  quietPeriodsOfClock(corpus, clockOfCorpus(corpus, drawing.clock));

const quietPeriodsOfClock = memoLast((corpus: Corpus, clock: Clock): readonly QuietPeriod[] =>
  quietPeriods(timesInOrder(clock), windowLimits(corpus)),
);

/** What is folded. */
export const foldingOf = (state: Pick<DrawnState, 'corpus' | 'drawing'>): Folding =>
  state.drawing.folded ? foldingOfPeriods(quietPeriodsOf(state)) : NO_FOLDING;

const foldingOfPeriods = memoLast((periods: readonly QuietPeriod[]) => new Folding(periods));

/** The window after `move`, which is told of window and limits in drawn time, so that folds take no way. */
export function movedWindow(
  state: DrawnState,
  move: (window: TimeSpan, limits: TimeSpan) => TimeSpan,
): TimeSpan {
  const folding = foldingOf(state);
  const window = folding.foldSpan(windowOf(state));
  return folding.unfoldSpan(move(window, folding.foldSpan(windowLimits(state.corpus))));
}
