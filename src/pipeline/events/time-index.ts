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
    if (isShort(time)) for (const day of daysOf(time, 0)) at(this.#days, day).add(group, words);
    else for (const month of monthsOf(time)) at(this.#months, month).add(group, words);
  }

  /** Counts how many of `words` each group has whose time touches `time`, or for a short time, a day next to it. */
  count(time: TimeSpan, words: readonly Word[], counts: Counts): void {
    for (const day of daysOf(time, isShort(time) ? 1 : 0)) this.#days.get(day)?.count(words, counts);
    for (const month of monthsOf(time)) this.#months.get(month)?.count(words, counts);
  }
}

const isShort = ({ start, end }: TimeSpan): boolean => end - start <= SHORT_DAYS * DAY_MS;

function at<Word>(indexes: Map<number, WordIndex<Word>>, key: number): WordIndex<Word> {
  const found = indexes.get(key) ?? new WordIndex<Word>();
  indexes.set(key, found);
  return found;
}

/** The days that a span touches, and `around` more on either side, as whole days since 1970. */
function daysOf({ start, end }: TimeSpan, around: number): number[] {
  const first = Math.floor(start / DAY_MS) - around;
  const last = Math.min(Math.floor((end - 1) / DAY_MS), first + MOST_DAYS) + around;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The months that a span touches, as months since the year 0. */
function monthsOf({ start, end }: TimeSpan): number[] {
  const first = monthOf(start);
  const last = Math.min(monthOf(end - 1), monthOf(start + MOST_DAYS * DAY_MS));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
