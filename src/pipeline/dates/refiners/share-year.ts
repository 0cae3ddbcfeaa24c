import type { Candidate } from '../date-rule.ts';
import { firstDayOf } from '../told.ts';

/** What stands between members of one list. */
const LISTED = /^(?:,| and| or|, and) $/;

const FLOATING: ReadonlySet<string> = new Set(['month', 'month-day', 'day-month', 'listed-day']);
const DATED: ReadonlySet<string> = new Set(['month-year', 'month-day', 'day-month', 'listed-day']);

/** The most members of a list that share the year at its end. */
const LONGEST = 12;

/** Whether there is a list at all: two dates with no more than a comma and a word between them. */
const hasList = (candidates: readonly Candidate[], text: string): boolean =>
  candidates.some(({ start }, i) => {
    const end = candidates[i - 1]?.end ?? start;
    return end < start && start - end <= 6 && LISTED.test(text.slice(end, start));
  });

/** "in March and April 2021", "on Feb. 24 and March 3, 2021": the year at the end of a list is that of all its members. */
export function shareYear(candidates: readonly Candidate[], text: string): Candidate[] {
  if (!hasList(candidates, text)) return [...candidates];
  const shared: Candidate[] = [];
  let next: Candidate | undefined;
  let length = 0;
  for (const candidate of candidates.toReversed()) {
    const dated = next;
    const words = text.slice(candidate.start, candidate.end);
    const takesYear =
      length < LONGEST &&
      dated !== undefined &&
      FLOATING.has(candidate.rule) &&
      !/\d{4}|year/.test(words) &&
      DATED.has(dated.rule) &&
      LISTED.test(text.slice(candidate.end, dated.start));
    const read: Candidate['read'] = takesYear
      ? (setting) =>
          candidate.read({
            ...setting,
            published: firstDayOf(dated.read(setting)) ?? setting.published,
            direction: 'past',
          })
      : candidate.read;
    const placed = { ...candidate, read };
    shared.push(placed);
    length = takesYear ? length + 1 : 0;
    const givesYear = /\d{4}| year$/.test(words) || takesYear;
    next = givesYear
      ? { ...placed, rule: DATED.has(candidate.rule) ? candidate.rule : 'month-year' }
      : undefined;
  }
  return shared.reverse();
}
