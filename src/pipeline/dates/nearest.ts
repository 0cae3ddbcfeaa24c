import { edtfSpan } from '../../base/edtf.ts';
import { addDays, type IsoDay } from '../../base/time.ts';
import { daysBetween, dayValue, monthOf, monthValue, weekdayOf, yearOf } from './calendar.ts';
import type { Setting } from './date-rule.ts';
import { firstDayOf } from './told.ts';

/** Up to this many days from publication the nearest year is right, whatever the tense ("the deadline was March 8"). */
const NEAR_DAYS = 60;

/** How far a weekday may move the year of a day and month that it does not fit. */
const YEARS_TO_TRY = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

/** So many days after it, what was to be is told as missed; else it is to come. */
const MISSED_DAYS = 1;

/** The day with this weekday: the last one up to publication, or the first one from it on when the words look ahead. */
export function nearestWeekday({ published, direction }: Setting, weekday: number): IsoDay {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const isAhead = direction === 'future' ? back > 0 : direction === 'either' && back > MISSED_DAYS;
  return addDays(published, isAhead ? 7 - back : -back);
}

/** Whether the account that an expression stands in is of a period that holds `value` whole. */
function isWithin({ within }: Setting, value: string | null): value is string {
  const period = within === null ? null : edtfSpan(within);
  const span = value === null ? null : edtfSpan(value);
  return period !== null && span !== null && period.start <= span.start && span.end <= period.end;
}

/** The years that the period of the account touches, the first first; a winter has two. */
const yearsWithin = ({ within }: Setting): readonly number[] =>
  within === null ? [] : [yearOf(within), yearOf(within) + 1];

/** How far back from publication a reading must lie, in days, to give way to the time that the text has gone back to. */
const ERA_DAYS = 150;

/**
 * "The strike began in March last year, and ended in May", "… She wrote again in June", told in a June, which would be
 * "this month": a later month of the year that the tale is in.
 */
function isNextStep({ published, direction, firm, goesOn }: Setting, day: IsoDay, era: IsoDay): boolean {
  if (goesOn === null || direction !== 'past' || firm || monthOf(day) <= monthOf(era)) return false;
  return goesOn === 'same-sentence' || monthOf(day) === monthOf(published);
}

/**
 * The setting to read `day` in: back in an era that the text just told, unless the words look ahead or `day`, the
 * reading from publication, is recent and no next step of the tale. The nearest such date after the era's start is meant, if it is past.
 */
function inEra<T extends string>(setting: Setting, value: T, again: (setting: Setting) => T): T {
  const { published, era, direction } = setting;
  const day = firstDayOf(value);
  if (era === null || direction === 'future' || day === null || yearOf(era) >= yearOf(published))
    return value;
  if (!isNextStep(setting, day, era) && Math.abs(daysBetween(day, published)) < ERA_DAYS) return value;
  return again({ ...setting, published: era, direction: 'future', era: null });
}

/** Up to this many months ahead the nearest one is meant when nothing tells the direction. */
const NEAR_MONTHS = 2;
/** The same for what had been planned. */
const HALF_YEAR = 6;
/** From this many months ahead on, the one just gone by is meant whatever the words. */
const FAR_MONTHS = 10;

/**
 * The month as `YYYY-MM`: this one or the last such before it, or the next when the words look ahead. "In October" of
 * a November is not the one in eleven months, nor that of a December the one in ten.
 */
export function nearestMonth(setting: Setting, month: number): string {
  const { published, direction } = setting;
  const told = yearsWithin(setting)
    .map((year) => monthValue(year, month))
    .find((value) => isWithin(setting, value));
  if (told !== undefined) return told;
  const year = yearOf(published);
  const ahead = (month - monthOf(published) + 12) % 12;
  const isAhead =
    (direction === 'future' && ahead < FAR_MONTHS) ||
    (direction === 'either' && ahead <= HALF_YEAR) ||
    (direction === 'unclear' && !setting.firm && ahead <= NEAR_MONTHS);
  const next = isAhead && month < monthOf(published) ? 1 : 0;
  const last = !isAhead && month > monthOf(published) ? 1 : 0;
  return inEra(setting, monthValue(year + next - last, month), (era) => nearestMonth(era, month));
}

/** A day and month without a year: in the nearest year, across New Year too; far off, the tense decides. */
export function nearestDay(
  setting: Setting,
  month: number,
  day: number,
  weekday: number | null,
): IsoDay | null {
  const told = yearsWithin(setting)
    .map((year) => dayValue(year, month, day))
    .find((value) => isWithin(setting, value));
  if (told) return told;
  const days = YEARS_TO_TRY.map((shift) => dayValue(yearOf(setting.published) + shift, month, day)).filter(
    (candidate) => candidate !== null,
  );
  const fitting = days.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const placed = nearestOf(fitting.length > 0 ? fitting : days, setting);
  if (placed === null || setting.firm || Math.abs(daysBetween(setting.published, placed)) <= NEAR_DAYS)
    return placed;
  return inEra(setting, placed, (era) => nearestDay(era, month, day, weekday) ?? placed);
}

/** Of days that one name has in several years, the one that is meant: a near one, or else the nearest on the side told. */
export function nearestOf(days: readonly IsoDay[], { published, direction, firm }: Setting): IsoDay | null {
  const distance = (day: IsoDay): number => Math.abs(daysBetween(published, day));
  const ordered = days.toSorted((a, b) => distance(a) - distance(b));
  if (firm) return ordered.find((day) => day <= published) ?? null;
  const nearest = ordered[0] ?? null;
  if (nearest === null || direction === 'unclear' || direction === 'either' || distance(nearest) <= NEAR_DAYS)
    return nearest;
  return ordered.find((day) => day > published === (direction === 'future')) ?? nearest;
}
