import type { DateRule } from '../date-rule.ts';
import { DIGITS } from '../words.ts';

/** 2014-2016 · 2014–16 · 2021/22. Four digits first, growing, within a century; with a stroke, one after the other. */
export const yearRange: DateRule = {
  name: 'year-range',
  starts: [DIGITS],
  pattern:
    /(?<![\w$€£#.,:/+-])(?<from>(?:1[5-9]|20)\d{2})\s?(?<mark>[-–—]|\/(?=\d{2}\b(?!\/)))\s?(?<to>(?:(?:1[5-9]|20)\d{2}|\d{2}))(?![\w%]|[-–—/.,:]\d)/y,
  extract: ({ from = '', mark, to = '' }) => {
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    const span = Number(end) - Number(from);
    if (mark === '/' && span !== 1) return null;
    return span > 0 && span <= 100 ? () => `${from}/${end}` : null;
  },
};
