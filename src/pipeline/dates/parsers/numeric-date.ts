import { dayValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';

/** 24/02/2022 · 02/24/2022 · 24.02.2022 · 2/24/22. The month comes first between strokes, unless it would be beyond 12. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  pattern:
    /(?<![\d./-])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|(?<=\/)\d{2})(?![\d/-]|\.\d)/g,
  extract: ({ first, mark, second, year }) => {
    const dayFirst = mark === '.' || Number(first) > 12;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const value = dayValue(Number(year?.length === 2 ? `20${year}` : year), Number(month), Number(day));
    return value && (() => value);
  },
};
