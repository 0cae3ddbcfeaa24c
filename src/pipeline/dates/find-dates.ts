import { assert } from '../../base/assert.ts';
import { edtfSpan } from '../../base/edtf.ts';
import type { TextSpan } from '../../base/text-span.ts';
import { parseIsoDay } from '../../base/time.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { DateExpression } from './date-expression.ts';
import type { Candidate } from './date-rule.ts';
import { directionOf } from './direction.ts';
import { isFirmlyPast } from './direction-words.ts';
import { matchRules } from './match-rules.ts';
import { attachTimes } from './refiners/attach-times.ts';
import { countFromDate } from './refiners/count-from-date.ts';
import { dropFalseFriends } from './refiners/drop-false-friends.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { listWeekdays } from './refiners/list-weekdays.ts';
import { mergeRanges } from './refiners/merge-ranges.ts';
import { shareYear } from './refiners/share-year.ts';
import { weeksOfDays } from './refiners/weeks-of-days.ts';
import { hasBegun } from './told.ts';
import { toldBefore } from './told-before.ts';

type Refiner = (candidates: readonly Candidate[], text: string) => Candidate[];

/** In this order: what only looks like a date goes before it can hide one. */
const REFINERS: readonly Refiner[] = [
  dropFalseFriends,
  keepLongest,
  attachTimes,
  mergeRanges,
  listWeekdays,
  shareYear,
  countFromDate,
  weeksOfDays,
];

/** How many expressions back one may lean on another. */
const MEMORY = 60;

/**
 * The date expressions of an article, in the order of the text: words of time and the EDTF value that they have for
 * an article published on the day `published` (`YYYY-MM-DD`). Durations and vague words ("recently") are none.
 */
export function findDates(
  written: string,
  sentences: readonly Sentence[],
  published: string,
): DateExpression[] {
  const day = parseIsoDay(published);
  assert(day !== null, `"${published}" is no ISO day`);
  const text = withoutBreaks(written, sentences);
  const candidates = REFINERS.reduce((found, refine) => refine(found, text), matchRules(text, sentences));
  const expressions: DateExpression[] = [];
  for (const { start, end, rule, read, sentence: index, ends } of candidates) {
    const sentence = sentences[index];
    assert(sentence !== undefined, 'a candidate lies in a sentence');
    const direction = directionOf(text, sentence, { start, end });
    // "A day later", told as past, is no day after one that was still to come.
    const last = expressions.slice(-MEMORY);
    const anchors = direction === 'past' ? last.filter((one) => hasBegun(one.value, day)) : last;
    const told = toldBefore(anchors, sentences, index, { start, rule }, text, day);
    const firm = isFirmlyPast(text.slice(Math.max(sentence.start, start - 40), start));
    const value = read({ published: day, direction, firm, ...told });
    if (value === null || edtfSpan(value) === null) continue;
    const expression = (span: TextSpan, name: string, edtf: string): DateExpression => ({
      start: span.start,
      end: span.end,
      text: written.slice(span.start, span.end),
      value: edtf,
      known: true,
      rule: name,
      sentence: index,
    });
    const [from = '', to = ''] = value.split('/');
    expressions.push({
      ...expression({ start, end }, rule, value),
      ...(ends && { ends: [expression(ends[0], ends[0].rule, from), expression(ends[1], ends[1].rule, to)] }),
    });
  }
  return expressions;
}

/** The text with a space for each line break, tab or hard space inside a sentence: "last\nweek" is one expression. */
function withoutBreaks(text: string, sentences: readonly Sentence[]): string {
  let index = 0;
  return text.replace(/[^\S ]/g, (mark, offset: number) => {
    while ((sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return (sentences[index]?.start ?? Number.POSITIVE_INFINITY) <= offset ? ' ' : mark;
  });
}
