import { parseIsoDay } from '../../../base/time.ts';
import { daysBetween } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { DIGITS } from '../words.ts';

/** Eight digits in a row are a date only within so many days of publication: a date line or a stamp. */
const STAMP_DAYS = 366;

/** 2022-02-24 · 2022-02-24T05:00Z · 2022-02-24 05:00+02:00 · 20220224 in a date line */
export const isoDate: DateRule = {
  name: 'iso-date',
  starts: [DIGITS],
  pattern:
    /(?<![\w/.-])(?:(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?|(?<compact>(?:19|20)\d{6}))(?![\w/-]|\.\d)/y,
  extract: ({ day, time, zone, compact }) => {
    const value = parseIsoDay(day ?? compact?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') ?? '');
    if (value === null) return null;
    return ({ published }) => {
      if (compact && Math.abs(daysBetween(published, value)) > STAMP_DAYS) return null;
      return time && zone ? `${value}T${time}${zone}` : value;
    };
  },
};
