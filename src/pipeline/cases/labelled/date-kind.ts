const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const words = (pattern: string): RegExp =>
  new RegExp(String.raw`(?:^|[^\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'iu');

/** Kinds of date expression by their words; the first that fits counts. For reports only. */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['quarter or half', words('quarter|half|Q[1-4].*|period')],
  ['weekend', words('weekends?')],
  ['season', words('spring|summer|autumn|fall|winter')],
  ['decade or century', words(String.raw`(?:\d{2})?\d0s|['’]\d0s|thirties|decade|century`)],
  ['counted back or ahead', words('ago|from now')],
  [
    'from a date told before',
    words('later|earlier|before|following|previous|(?:the|that) (?:next|same) .*|that .*'),
  ],
  ['month and day', words(String.raw`${MONTH} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}`)],
  ['weekday', words('(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day')],
  [
    'today, yesterday, tonight',
    words('today|yesterday|tomorrow|tonight|(?:this|last) (?:morning|afternoon|evening|night)'),
  ],
  ['near period', words('(?:this|last|next|current|past) (?:week|month|year|quarter)')],
  ['end or middle of', words('end|middle|beginning|start|year-end|course')],
  ['month and year', words(String.raw`${MONTH},? (?:of )?(?:\d{4}|(?:this|last|next|that) year)`)],
  ['month', words(`(?:mid-)?${MONTH}`)],
  ['numeric', /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}/],
  ['year', words(String.raw`(?:mid-)?\d{4}`)],
];

/** The kind of the date expression `text`, as the report's rows name it. */
export const dateKind = (text: string): string =>
  KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
