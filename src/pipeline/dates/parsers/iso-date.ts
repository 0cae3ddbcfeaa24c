import { parseIsoDay } from '../../../base/time.ts';
import type { DateRule } from '../date-rule.ts';

/** 2022-02-24 · 2022-02-24T05:00Z · 2022-02-24 05:00+02:00 */
export const isoDate: DateRule = {
  name: 'iso-date',
  pattern:
    /(?<![\d/-])(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?(?![\d/-])/g,
  extract: ({ day = '', time, zone }) => {
    if (parseIsoDay(day) === null) return null;
    return () => (time && zone ? `${day}T${time}${zone}` : day);
  },
};
