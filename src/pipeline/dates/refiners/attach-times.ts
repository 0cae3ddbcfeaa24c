import { edtfSpan } from '../../../base/edtf.ts';
import type { Candidate, Reading } from '../date-rule.ts';

/** Zones whose letters mean one offset wherever they are written. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const ZONE = `(?<zone>${Object.keys(ZONES).join('|')}|ET|PT|BST|IST|local time)`;
const TIME = `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s?(?<half>[ap]\\.?m\\.?)|(?<hour24>\\d{1,2})(?::|(?=\\d{2} (?:GMT|UTC|hours|hrs|local time)))(?<minute24>\\d{2})(?: hours| hrs)?|(?<word>noon|midnight|midday)|(?:the early hours|dawn|dusk|daybreak|sunrise|sunset))(?:,? ?\\(?${ZONE}\\)?)?`;
const BEFORE = new RegExp(`(?<![\\w:.$€£])${TIME},? (?:on |of )?$`, 'i');
const AFTER = new RegExp(`^,? (?:at )?${TIME}(?![\\w:])`, 'i');

/** Rules whose values are days. */
const DAYS: ReadonlySet<string> = new Set([
  'iso-date',
  'month-day',
  'day-month',
  'listed-day',
  'weekday',
  'named-day',
]);

/** Longest time of day in words: "11:30 a.m. (local time), on ". */
const REACH = 32;

const padded = (value: number): string => String(value).padStart(2, '0');

/** `T05:00Z`; empty when no zone is given: then the day is all that we know in UTC. Null when it is no time. */
function timeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { hour, minute, half, hour24, minute24, word, zone } = groups;
  const hours = word ? (word.toLowerCase() !== 'midnight' ? 12 : 0) : Number(hour24 ?? hour);
  if (hours > (half ? 12 : 23) || Number(minute ?? minute24 ?? 0) > 59) return null;
  const offset = ZONES[zone?.toUpperCase() ?? ''];
  if (offset === undefined) return '';
  const inDay = half ? (hours % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  return `T${padded(inDay)}:${minute ?? minute24 ?? '00'}${offset}`;
}

const withTime =
  (read: Reading, time: string): Reading =>
  (setting) => {
    const day = read(setting);
    return day && edtfSpan(day + time) ? day + time : day;
  };

/** "5 a.m. Thursday", "05:00 GMT on 24 February", "Friday at noon": the time joins the date's words, and with a zone its value. */
export const attachTimes = (candidates: readonly Candidate[], text: string): Candidate[] =>
  candidates.map((candidate) => {
    if (!DAYS.has(candidate.rule)) return candidate;
    const before = BEFORE.exec(text.slice(Math.max(0, candidate.start - REACH), candidate.start));
    const after = before ? null : AFTER.exec(text.slice(candidate.end, candidate.end + REACH));
    const groups = (before ?? after)?.groups;
    const time = groups ? timeOf(groups) : null;
    if (time === null) return candidate;
    return {
      ...candidate,
      start: candidate.start - (before?.[0].length ?? 0),
      end: candidate.end + (after?.[0].length ?? 0),
      read: withTime(candidate.read, time),
    };
  });
