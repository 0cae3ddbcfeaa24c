import type { IsoDay } from '../../base/time.ts';
import { type FoundDay, fullDates, isoDay, WEEKDAYS, weekdayOf } from './calendar.ts';

/** A day that a line of the head or the foot states. */
export interface StatedDay {
  readonly day: IsoDay;
  /** The line gives it as the day of a change, and none of publication. */
  readonly isUpdate: boolean;
}

const LABEL =
  '(?:(?:first|originally|last|latest|date|online|article|story|web) )*(?:publish(?:ed)?|publication|post(?:ed)?|issued?|released?|updated?|modified|revised|edited|amended|created|added|uploaded|filed|submitted|aired|printed)(?: (?:date|online|time))?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day\\b|\\b\\.?)';
const ZONE =
  '\\(?(?:(?:UTC|GMT)(?: ?[+−-]\\d{1,2}(?::?\\d{2})?)?|[A-Z]{1,4}T|MSK|Z|(?:[A-Z][a-z]+ ){1,4}[Tt]ime|local time)\\b\\)?';

/** A time of day, in twelve or twenty-four hours, with its zone: "6:40pm", "17.52 BST", "T17:52:00-03:00", "9am ET", "18h30". */
const TIME = new RegExp(
  `(?:(?<=\\d)T|(?<![\\d./-]))(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?!\\d)(?:[.,]\\d{3,}\\b)?)?(?!\\d|[./]\\d)(?: ?[AaPp]\\.?[Mm]\\b\\.?)?|\\d{1,2} ?[AaPp]\\.?[Mm]\\b\\.?|\\d{1,2}h\\d{2}\\b|\\d{4}(?= ?(?:hrs|hours|${ZONE})))(?: ?(?:hrs|hours)\\b)?(?:,? ?(?:${ZONE}|[+−-]\\d{2}:?\\d{2}))?`,
  'g',
);

/** What a line may hold beside its date and its time: a label, a weekday, a zone, "min read", "4 years ago". */
const BESIDE_A_DATE = new RegExp(
  `\\b(?:${LABEL}|date|on|at|by|the|as of|in print|${WEEKDAY}|noon|midnight|o.clock|\\d+ min(?:ute)?s? read|\\d+ (?:comments?|shares?|views?)|\\d+ \\w+ ago)`,
  'gi',
);
const ZONES = new RegExp(ZONE, 'g');
const withoutLabels = (line: string): string => line.replace(ZONES, ' ').replace(BESIDE_A_DATE, ' ');

/** A label with nothing but a weekday between it and the date that follows. */
const LABELLED = new RegExp(`^${LABEL}\\W*(?:(?:on|at)\\b\\W*)?(?:${WEEKDAY}\\W*)?$`, 'i');
const UPDATE = new RegExp(
  `(?:updated?|modified|revised|edited|amended)\\W*(?:(?:date|time|on|at)\\b\\W*)?(?:${WEEKDAY}\\W*)?$`,
  'i',
);

const LONGEST_LINE = 160;

/** Times of day go, so that "Fri Oct 24 17:52:00 UTC 2025" holds a date like any other; what is left keeps its place. */
const withoutTimes = (line: string): string => line.replace(TIME, ' ').replace(/ {2,}/g, ' ').trim();

/** The day of a line of nothing but a date: "20220225", "Published: Feb. 25, 2022, 5:00 p.m. ET"; or of one that its label opens. */
export function statedDate(line: string): StatedDay | null {
  const digits = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/.exec(line)?.groups;
  if (digits) return onDay(isoDay(digits.year ?? '', Number(digits.month), digits.day ?? ''));
  if (line.length > LONGEST_LINE || !/(?:19|20)\d\d/.test(line)) return null;
  const plain = withoutTimes(line);
  const written = fullDates(plain);
  const found = written.length > 0 ? written : daysInFigures(plain);
  const isUpdate = ({ index }: FoundDay): boolean => UPDATE.test(plain.slice(0, index));
  // "Published … | Updated …": the first is the publication, unless it is labelled as the update.
  const first = found.find((date) => !isUpdate(date)) ?? found[0];
  if (first === undefined) return null;
  const rest = withoutLabels(found.reduce((text, { text: date }) => text.replace(date, ' '), plain));
  const isLabelled = LABELLED.test(plain.slice(0, first.index)) && !/[.?!]$/.test(line);
  if (/[\p{L}\p{N}]/u.test(rest) && !isLabelled) return null;
  return { day: first.day, isUpdate: isUpdate(first) };
}

const onDay = (day: IsoDay | null): StatedDay | null => day && { day, isUpdate: false };

/** What parts a byline, a place or an outlet from a date. */
const PARTS = [/ *[|•·] *| \/ /, / *[–—] *| - /] as const;

/** The day of a line that has a date beside its byline or its place: "March 15, 2016 | Monrovia". */
export function dateBesideByline(line: string): StatedDay | null {
  if (line.length > LONGEST_LINE || /[.?!]$/.test(line) || !/(?:19|20)\d\d/.test(line)) return null;
  for (const mark of PARTS) {
    const parts = line.split(mark);
    if (parts.length < 2) continue;
    const stated = [parts[0] ?? '', parts.at(-1) ?? '', ...(mark === PARTS[0] ? parts : [])].map(statedDate);
    const found = stated.find((one) => one && !one.isUpdate) ?? stated.find((one) => one !== null);
    if (found) return found;
  }
  return null;
}

/** "Ann Lund, May 3, 2021", "London, 24 October 2025": names, and nothing that a sentence or a headline has. */
export function dateBesideNames(line: string): StatedDay | null {
  if (line.length > LONGEST_LINE || /[.?!:]$/.test(line) || !/(?:19|20)\d\d/.test(line)) return null;
  const plain = withoutTimes(line);
  const [date, ...others] = fullDates(plain);
  if (date === undefined || others.length > 0) return null;
  const before = withoutLabels(plain.slice(0, date.index)).trim();
  const after = withoutLabels(plain.slice(date.index + date.text.length)).trim();
  if ((before === '') === (after === '')) return null;
  const names = before + after;
  const words = names.split(/[\s,]+/).filter((word) => word !== '');
  const areNames = words.every((word) =>
    /^(?:\p{Lu}[\p{L}.'’&-]*|and|of|the|for|in|de|van|von)$/u.test(word),
  );
  return areNames && words.length <= MOST_NAMES ? onDay(date.day) : null;
}
const MOST_NAMES = 7;

const FIGURES =
  /(?<![\d./-])(?:(?<one>\d\d?)(?<mark>[/.-])(?<two>\d\d?)\k<mark>(?<year>(?:19|20)\d\d)|(?<full>(?:19|20)\d\d)[/.](?<month>\d\d?)[/.](?<of>\d\d?))(?![\d/-])/g;

/** "18/07/2019", the American "07/18/2019", "2019/07/18"; none where both orders are a day and no weekday decides. */
function daysInFigures(line: string): FoundDay[] {
  const weekday = new RegExp(WEEKDAY, 'i').exec(line)?.[0].slice(0, 3).toLowerCase();
  const fits = (day: IsoDay): boolean => WEEKDAYS[weekdayOf(day)]?.slice(0, 3).toLowerCase() === weekday;
  return [...line.matchAll(FIGURES)].flatMap(({ 0: text, index, groups = {} }) => {
    const { one = '', two = '', year = '', full, month, of = '' } = groups;
    const readings = full
      ? [isoDay(full, Number(month), of)]
      : [isoDay(year, Number(two), one), isoDay(year, Number(one), two)];
    const days = new Set(readings.filter((day) => day !== null));
    const fitting = [...days].filter(fits);
    const [day, other] = fitting.length > 0 ? fitting : [...days];
    return day === undefined || other !== undefined ? [] : [{ day, text, index }];
  });
}
