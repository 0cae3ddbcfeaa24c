import { DAY_MS, type TimeSpan } from '../../base/time.ts';
import type { Counts } from './counts.ts';
import { WordIndex } from './word-index.ts';

/** A span of more days than this is held by its months. */
const SHORT_DAYS = 8;
/** Days that stand for a long span: a decade is as good as its first year. */
const MOST_DAYS = 366;

/** Groups by their words and their time, so that a look at one day does not pass the others. */
export class TimeIndex<Word> {
  readonly #days = new Map<number, WordIndex<Word>>();
  readonly #months = new Map<number, WordIndex<Word>>();

  add(group: number, time: TimeSpan, words: readonly Word[]): void {
    const [indexes, units] = isShort(time) ? [this.#days, daysOf(time, 0)] : [this.#months, monthsOf(time)];
    for (let unit = units.first; unit <= units.last; unit++) at(indexes, unit).add(group, words);
  }

  /** Counts how many of `words` each group has whose time touches `time` or so many days around it. */
  count(time: TimeSpan, words: readonly Word[], counts: Counts, around = 0): void {
    const days = daysOf(time, around);
    for (let day = days.first; day <= days.last; day++) this.#days.get(day)?.count(words, counts);
    const months = monthsOf(time);
    for (let month = months.first; month <= months.last; month++)
      this.#months.get(month)?.count(words, counts);
  }
}

/** Days or months by number, both ends included. */
interface Units {
  readonly first: number;
  readonly last: number;
}

const isShort = ({ start, end }: TimeSpan): boolean => end - start <= SHORT_DAYS * DAY_MS;

function at<Word>(indexes: Map<number, WordIndex<Word>>, key: number): WordIndex<Word> {
  const found = indexes.get(key) ?? new WordIndex<Word>();
  indexes.set(key, found);
  return found;
}

/** The days that a span touches, and `around` more on either side, as whole days since 1970. */
function daysOf({ start, end }: TimeSpan, around: number): Units {
  const first = Math.floor(start / DAY_MS) - around;
  return { first, last: Math.min(Math.floor((end - 1) / DAY_MS), first + MOST_DAYS) + around };
}

/** The months that a span touches, as months since the year 0. */
const monthsOf = ({ start, end }: TimeSpan): Units => ({
  first: monthOf(start),
  last: Math.min(monthOf(end - 1), monthOf(start + MOST_DAYS * DAY_MS)),
});

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
