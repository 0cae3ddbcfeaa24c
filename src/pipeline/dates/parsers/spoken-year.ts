import { yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, countOf } from '../words.ts';

const CENTURIES = 'sixteen seventeen eighteen nineteen twenty'.split(' ');
const REST =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)';

/** (in) nineteen ninety-eight · nineteen-oh-five · (the year) two thousand · two thousand and three: years as they are spoken. */
export const spokenYear: DateRule = {
  name: 'spoken-year',
  starts: [...CENTURIES, 'two'],
  pattern: new RegExp(
    `\\b(?:(?<century>${CENTURIES.join('|')})[ -](?:(?<hundred>hundred)|(?:oh|o)[ -](?<digit>one|two|three|four|five|six|seven|eight|nine)|(?<rest>${REST}))|two thousand(?: (?:and )?(?<add>one|two|three|four|five|six|seven|eight|nine|ten))?)\\b(?![ -](?:${COUNT}|hundred|thousand|million|billion|percent|years?|days?|people|dollars)\\b)`,
    'iy',
  ),
  before: /\b(?<cue>in|since|until|till|by|of|from|to|before|after|during|early|late|mid|and|year|the)[ -]$/i,
  extract: ({ cue, century, digit, rest, add }) => {
    if (cue === undefined) return null;
    const base = century ? (CENTURIES.indexOf(century.toLowerCase()) + 16) * 100 : 2000;
    const after = rest ?? digit ?? add;
    const value = yearValue(base + (after ? countOf(after.replace(' ', '-')) : 0));
    return () => value;
  },
};
