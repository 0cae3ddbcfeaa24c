import type { DateRule } from '../date-rule.ts';

/** overnight, of the night that ended on the day of publication. Not "an overnight train" or a success that came overnight. */
export const overnight: DateRule = {
  name: 'overnight',
  starts: ['overnight'],
  pattern:
    /\bovernight\b(?=[.,;:)]|$| (?:and|as|in|on|at|after|when|by|from|into|that|but|with|near|against|for)\b)/imy,
  before:
    /\b(?<other>an?|the|became|become|happen|not|change[ds]?|his|her|their|stay(?:ed|ing|s)?|held|open) $/i,
  extract: ({ other }) =>
    other === undefined ? ({ published, direction }) => (direction === 'past' ? published : null) : null,
};
