import { addDays } from '../../../base/time.ts';
import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { Candidate } from '../date-rule.ts';
import { toldDay } from '../told.ts';
import { COUNT, countOf } from '../words.ts';

const COUNTED = new RegExp(
  `\\b(?<count>${COUNT}|the) (?<unit>day|week|month|year)s? (?<side>after|before)\\b(?= (?<rest>[^.,;:()]{0,60}))`,
  'gi',
);

/**
 * "two days after the Feb. 24 invasion": when the words that follow hold a day, the count from it is a date of its own.
 * A count from something that has no date is none.
 */
export function countFromDate(candidates: readonly Candidate[], text: string): Candidate[] {
  const counted = [...text.matchAll(COUNTED)].flatMap(({ 0: words, index, groups = {} }): Candidate[] => {
    const { count = 'the', unit = 'day', side, rest = '' } = groups;
    const end = index + words.length;
    const dated = candidates.find(
      (candidate) => candidate.start > end && candidate.end <= end + rest.length + 10,
    );
    if (dated === undefined || dated.start > end + rest.length) return [];
    const name = unit.toLowerCase() as CalendarUnit;
    const amount =
      (count.toLowerCase() === 'the' ? 1 : countOf(count)) * (side?.toLowerCase() === 'before' ? -1 : 1);
    const read: Candidate['read'] = (setting) => {
      const anchor = toldDay(dated.read(setting));
      if (anchor === null) return null;
      return name === 'week' ? addDays(anchor, 7 * amount) : unitValue(anchor, name, amount);
    };
    return [{ start: index, end, rule: 'count-from-date', read, sentence: dated.sentence }];
  });
  const free = counted.filter(
    (one) => !candidates.some((other) => other.start < one.end && one.start < other.end),
  );
  return [...candidates, ...free].sort((a, b) => a.start - b.start);
}
