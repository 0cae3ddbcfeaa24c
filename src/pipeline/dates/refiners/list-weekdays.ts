import { addDays } from '../../../base/time.ts';
import { weekdayOf } from '../calendar.ts';
import type { Candidate } from '../date-rule.ts';
import { toldDay } from '../told.ts';
import { WEEKDAY, weekdayNumber } from '../words.ts';

const LISTED = /^(?:,| and| or|, and|, or) $/;
const BARE = new RegExp(`^${WEEKDAY}$`);

/** No list of weekdays is longer. */
const DAYS_OF_WEEK = 7;

/** "Monday and Tuesday", "Friday, Saturday and Sunday": each day is the next such after the one before it. */
export function listWeekdays(candidates: readonly Candidate[], text: string): Candidate[] {
  const listed: Candidate[] = [];
  let length = 1;
  for (const candidate of candidates) {
    const previous = listed.at(-1);
    const words = text.slice(candidate.start, candidate.end);
    const follows =
      length < DAYS_OF_WEEK &&
      previous?.rule === 'weekday' &&
      candidate.rule === 'weekday' &&
      BARE.test(words) &&
      LISTED.test(text.slice(previous.end, candidate.start));
    if (!follows) {
      listed.push(candidate);
      length = 1;
      continue;
    }
    length++;
    const read: Candidate['read'] = (setting) => {
      const day = toldDay(previous.read(setting));
      return day && addDays(day, ((weekdayNumber(words) - weekdayOf(day) + 6) % 7) + 1);
    };
    listed.push({ ...candidate, read });
  }
  return listed;
}
