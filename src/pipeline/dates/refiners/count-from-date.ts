import { overlaps } from '../../../base/text-span.ts';
import { addDays } from '../../../base/time.ts';
import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { Candidate, Reading } from '../date-rule.ts';
import { anchorFor } from '../told.ts';
import { COUNT, countOf } from '../words.ts';

const SIDE = /\b(?:after|before)\b(?= (?<rest>[^.,;:()]{0,60}))/gi;
/** What stands right before a side. */
const COUNTED = new RegExp(
  `(?<!\\b(?:for|within|in|over|during|the|first|last|next) )\\b(?<count>${COUNT}|the) (?<unit>day|week|month|year)s? $`,
  'i',
);
/** Longest count with what must not stand before it, in UTF-16 units. */
const REACH = 40;

/** The date `amount` units from the day that `dated` gives; weeks are counted as seven days. */
const countingFrom =
  (dated: Candidate, unit: CalendarUnit, amount: number): Reading =>
  (setting) => {
    const anchor = anchorFor({ ...setting, told: dated.read(setting), here: [] }, unit);
    if (anchor === null) return null;
    return unit === 'week' ? addDays(anchor, 7 * amount) : unitValue(anchor, unit, amount);
  };

/**
 * "two days after the Feb. 24 invasion": when the words that follow hold a day, the count from it is a date of its own.
 * It takes the place of a count from something told before.
 */
export function countFromDate(candidates: readonly Candidate[], text: string): Candidate[] {
  if (candidates.length === 0) return [];
  const counted = [...text.matchAll(SIDE)].flatMap(({ 0: side, index: at, groups = {} }): Candidate[] => {
    const words = COUNTED.exec(text.slice(Math.max(0, at - REACH), at));
    if (words === null) return [];
    const { count = 'the', unit = 'day' } = words.groups ?? {};
    const { rest = '' } = groups;
    const [index, end] = [at - words[0].length, at + side.length];
    const dated = candidates.find(({ start }) => start > end);
    if (dated === undefined || dated.start > end + rest.length) return [];
    // "On Monday, a day before the Aug. 31 deadline": the day has its own words.
    if (candidates.some((other) => other.end === index - 2) && text.startsWith(', ', index - 2)) return [];
    const size = count.toLowerCase() === 'the' ? 1 : countOf(count);
    const amount = side.toLowerCase() === 'before' ? -size : size;
    const read = countingFrom(dated, unit.toLowerCase() as CalendarUnit, amount);
    // "The day after Christmas" is one date; "two days after the Feb. 24 raid" tells of another one too.
    const joint =
      /^(?: the)? $/.test(text.slice(end, dated.start)) &&
      !/^(?:['’]| \p{Ll})/u.test(text.slice(dated.end, dated.end + 2));
    return [
      { start: index, end: joint ? dated.end : end, rule: 'count-from-date', read, sentence: dated.sentence },
    ];
  });
  const others = candidates.filter((candidate) => !counted.some((one) => overlaps(one, candidate)));
  return [...others, ...counted].sort((a, b) => a.start - b.start);
}
