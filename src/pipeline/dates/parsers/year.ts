import { approximately } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { PART } from '../words.ts';

/** Words of time before a year that stands alone. */
const BEFORE_YEAR =
  'in|since|until|till|by|before|after|during|from|to|through|between|than|of|for|around|circa|late|early|mid|back in|year|fiscal|spring|summer|autumn|fall|winter|election|as';

/** Words after a number that make it a count: "in 2022 people" is none. */
const COUNTED =
  'people|persons|men|women|children|soldiers|troops|civilians|residents|refugees|deaths|cases|tanks|missiles|shells|meters|metres|miles|kilometers|kilometres|feet|acres|hectares|tons|tonnes|pounds|dollars|euros|rubles|roubles|hryvnias?|yen|yuan|rupees|fans|votes|seats|points|units|homes|houses|jobs|workers|employees|students|companies|stores|cars|vehicles|prisoners|hours|days|weeks|months|years|times|percent|per cent|million|billion|hp|MHz|km|kg';

/**
 * (since) 2014 · (the) 2014 (annexation) · (2008) · early 2024 · the end of 2022 · mid-2023 · fiscal 2021.
 * A bare number needs a word of time, a bracket or a determiner around it; amounts and counts are none.
 */
export const year: DateRule = {
  name: 'year',
  pattern: new RegExp(
    `(?<![\\w$€£#.,:/+-])(?:(?<part>${PART})[ -])?(?<![$€£#]\\s?)(?:(?<cue>(?<=\\b(?:${BEFORE_YEAR})[ -]|\\d{4},? (?:and|or) |\\())|(?<noun>(?<=\\b(?:the|a|an|its|their|his|her|our|this|that|'s|’s|'|’|[a-z]+['’]s?) )(?=\\d{4} [a-z]))|(?<start>(?<=^|[.!?:]["”’]? |\\n)(?=\\d{4},? (?:was|saw|will|is|has|had|marked|brought|and)\\b))|)(?<year>(?:1[5-9]|20)\\d{2})(?!\\w|[.,]\\d|[-/:]\\d|%| (?:${COUNTED})\\b|-(?:${COUNTED}|strong)\\b|[-–](?:member|nation|seat|mile|year|acre|foot|room|page))`,
    'gi',
  ),
  extract: ({ part, cue, noun, start, year: value = '' }) => {
    if (part === undefined && cue === undefined && noun === undefined && start === undefined) return null;
    return () => (part ? approximately(value) : value);
  },
};
