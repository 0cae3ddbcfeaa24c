import { edtfSpan } from '../../../base/edtf.ts';
import type { Candidate, Reading } from '../date-rule.ts';
import { firstDayOf } from '../told.ts';

const DASH = /^\s?[-–—]\s?$/;
const TO = /^,? (?:to|through|until|till|thru) $/;
const AND = /^ and $/;

/** Verbs that take a thing from one date to another, which is no range: "moved from Tuesday to Thursday". */
const MOVED = /\b(?:mov|postpon|delay|reschedul|push|chang|shift|brought|bring|extend|advanc)\w*\b[^.]*$/i;

/** Rules whose candidates can be an end of a range. */
const ENDS: ReadonlySet<string> = new Set([
  'iso-date',
  'numeric-date',
  'month-day',
  'day-month',
  'listed-day',
  'month-year',
  'month',
  'weekday',
  'year',
]);

const givesYear = (text: string, candidate: Candidate): boolean =>
  /\b\d{4}\b/.test(text.slice(candidate.start, candidate.end));

function isRange(text: string, a: Candidate, b: Candidate): boolean {
  if (!ENDS.has(a.rule) || !ENDS.has(b.rule) || (a.rule === 'year') !== (b.rule === 'year')) return false;
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 60), a.start);
  if (DASH.test(between)) return true;
  if (AND.test(between)) return /\bbetween $/i.test(before);
  return TO.test(between) && !MOVED.test(before);
}

/** An end without a year is read beside the other one: "December to March 2022" begins in 2021. */
function readRange(text: string, a: Candidate, b: Candidate): Reading {
  const bIsFixed = givesYear(text, b);
  return (setting) => {
    const fixed = bIsFixed ? firstDayOf(b.read(setting)) : null;
    const from = a.read(fixed ? { ...setting, published: fixed, direction: 'past' } : setting);
    const start = firstDayOf(from);
    // "Until June this year" is told from publication, whenever the range begins.
    const fromNow = / year\b/.test(text.slice(b.start, b.end));
    const to = start && b.read(fromNow ? setting : { ...setting, published: start, direction: 'future' });
    const value = `${from}/${to}`;
    return edtfSpan(value) && value;
  };
}

/** "March to May", "between Feb. 3 and March 5", "2014 to 2016": two candidates become one interval. */
export function mergeRanges(candidates: readonly Candidate[], text: string): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = merged.at(-1);
    if (previous !== undefined && isRange(text, previous, candidate)) {
      const read = readRange(text, previous, candidate);
      merged[merged.length - 1] = {
        ...previous,
        end: candidate.end,
        rule: 'range',
        read,
        ends: [previous, candidate],
      };
    } else {
      merged.push(candidate);
    }
  }
  return merged;
}
