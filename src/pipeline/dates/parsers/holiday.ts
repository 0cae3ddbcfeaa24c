import { dayValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearestDay } from '../nearest.ts';
import { YEAR } from '../words.ts';

const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
};

/** Christmas Day · New Year's Eve 2021: holidays that fall on one day the world over, named with a capital. */
export const holiday: DateRule = {
  name: 'holiday',
  pattern: new RegExp(
    `(?<name>\\bNew Year['’]s (?:Eve|Day)|\\bChristmas (?:Eve|Day)|(?<=\\b(?:at|before|by|after|since|until|on) )Christmas)\\b(?! [A-Z])(?:,? (?<year>${YEAR}))?`,
    'g',
  ),
  extract: ({ name = '', year }) => {
    const [month, day] = HOLIDAYS[name.toLowerCase().replace('’', "'")] ?? [0, 0];
    return (setting) => (year ? dayValue(Number(year), month, day) : nearestDay(setting, month, day, null));
  },
};
