import { addDays } from '../../../base/time.ts';
import type { DateRule } from '../date-rule.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  'last evening': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** today · yesterday · tomorrow · tonight · last night · this morning · yesterday evening · late yesterday */
export const namedDay: DateRule = {
  name: 'named-day',
  starts: ['the', 'yesterday', 'today', 'tomorrow', 'tonight', 'last', 'this'],
  pattern:
    /\b(?<words>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last (?:night|evening)|this (?:morning|afternoon|evening))\b(?: (?:morning|afternoon|evening|night)\b)?(?! (?:show|programme|program)\b)/iy,
  lead: /\b(?:early|late|earlier|later) $/i,
  extract: ({ words = '' }) => {
    const shift = SHIFTS[words.toLowerCase()] ?? 0;
    return ({ published }) => addDays(published, shift);
  },
};
