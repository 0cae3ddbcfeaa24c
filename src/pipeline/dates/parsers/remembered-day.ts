import type { DateRule } from '../date-rule.ts';
import { DIGITS } from '../words.ts';

const DAY = '2001-09-11';

/** 9/11 · the Sept. 11 (attacks): a day that is told without its year long after. */
export const rememberedDay: DateRule = {
  name: 'remembered-day',
  starts: [DIGITS, 'sept', 'september'],
  pattern:
    /(?<![\w/.-])9\/11(?![\w/])|\b(?:Sept(?:ember|\.)? 11(?:th)?|11(?:th)? Sept(?:ember|\.)?)(?=,? (?:\p{Ll}+ )?(?:attacks?|hijack\w+|terror\w*)\b)/uy,
  extract:
    () =>
    ({ published }) =>
      published >= DAY ? DAY : null,
};
