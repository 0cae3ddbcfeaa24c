import { weekValue } from '../calendar.ts';
import type { Candidate } from '../date-rule.ts';
import { toldDay } from '../told.ts';

const WEEK_OF = /\b(?:the )?week (?:of|beginning|starting)(?: on)? $/i;
const REACH = 32;

/** "The week of March 6", "the week beginning Monday": the week around the day. */
export const weeksOfDays = (candidates: readonly Candidate[], text: string): Candidate[] =>
  candidates.map((candidate) => {
    const before = WEEK_OF.exec(text.slice(Math.max(0, candidate.start - REACH), candidate.start));
    if (before === null) return candidate;
    const read: Candidate['read'] = (setting) => {
      const value = candidate.read(setting);
      const day = toldDay(value);
      return day === null ? value : weekValue(day);
    };
    return { ...candidate, start: candidate.start - before[0].length, read };
  });
