import { type TimeSpan, type UtcMs, utcMs } from '../../base/time.ts';
import type { EventColumns } from '../../bundle/columns.ts';
import type { Drawing } from '../../state/drawing.ts';
import type { QuietPeriod } from './quiet-periods.ts';

/**
 * Time as it is drawn while quiet periods are folded: ms without those of the folds before. The identity where nothing
 * is folded. Folds are few: fewer than forty, since each is a fortieth of the range.
 */
export class Folding {
  readonly periods: readonly QuietPeriod[];
  /** By which nothing lies in the periods. */
  readonly clock: Drawing['clock'];

  constructor(periods: readonly QuietPeriod[], clock: Drawing['clock'] = 'event') {
    this.periods = periods;
    this.clock = clock;
  }

  /** Where `time` is drawn; all of a fold is drawn at one point. */
  fold(time: number): number {
    let folded = 0;
    for (const { start, end } of this.periods) {
      if (time <= start) break;
      folded += Math.min(time, end) - start;
    }
    return time - folded;
  }

  /** The time that is drawn at `drawn`: where that is a fold, its first moment, or else the first `after` it. */
  unfold(drawn: number, after = false): UtcMs {
    let time = drawn;
    for (const { start, end } of this.periods) {
      if (after ? time < start : time <= start) break;
      time += end - start;
    }
    return utcMs(time);
  }

  foldSpan({ start, end }: TimeSpan): TimeSpan {
    return { start: utcMs(this.fold(start)), end: utcMs(this.fold(end)) };
  }

  /** The span that is drawn as `drawn`, which is not empty; no end of it is inside a fold. */
  unfoldSpan({ start, end }: TimeSpan): TimeSpan {
    return { start: this.unfold(start, true), end: this.unfold(end) };
  }

  /** `columns` in drawn time, in the same order. */
  foldColumns(columns: EventColumns): EventColumns {
    if (this.periods.length === 0) return columns;
    return { ...columns, start: this.#foldAll(columns.start), end: this.#foldAll(columns.end) };
  }

  #foldAll(times: Float64Array): Float64Array {
    const folded = new Float64Array(times.length);
    for (let i = 0; i < times.length; i++) folded[i] = this.fold(times[i] ?? 0);
    return folded;
  }
}

export const NO_FOLDING = new Folding([]);
