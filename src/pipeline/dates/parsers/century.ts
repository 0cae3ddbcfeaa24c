import { approximately, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY_WORD, dayNumber, ORDINAL, PART } from '../words.ts';

/** the 19th century · the late 18th century · the twentieth century. Not "an 18th-century house". */
export const century: DateRule = {
  name: 'century',
  starts: ['century'],
  pattern: /\bcentury\b(?! B\.?C)/iy,
  lead: new RegExp(
    `(?:\\bthe )?(?:\\b(?<part>${PART})[ -](?:the )?)?\\b(?<nth>[12]?\\d(?=${ORDINAL})|${DAY_WORD})(?:${ORDINAL})? $`,
    'i',
  ),
  extract: ({ nth = '', part }) => {
    const number = dayNumber(nth);
    if (number < 1 || number > 21) return null;
    const value = `${yearValue((number - 1) * 100).slice(0, 2)}XX`;
    return () => (part ? approximately(value) : value);
  },
};
