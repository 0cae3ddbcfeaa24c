import { edtfSpan } from '../../base/edtf.ts';
import { contains } from '../../base/text-span.ts';
import { addDays, DAY_MS, type IsoDay, parseIsoDay, startOfDay } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { UndatedMention } from './mention.ts';

/** What lends its date to the sentences after it: a dated mention, or words of time alone. */
export type Lender = Pick<DateExpression, 'start' | 'end' | 'text' | 'value' | 'known' | 'rule'>;

/** Words that place a sentence in the story that is being told, whatever the calendar says. */
const IN_STORY =
  /\b(?:within (?:(?:\w+ )?hours?|(?:\w+ )?minutes|moments|seconds)|(?:hours?|minutes?|moments|seconds) (?:later|earlier|afterwards?|(?:before|after)(?=[.,;]|$))|(?:through(?:out)?|all|late into|deep into|for much of|most of) (?:the|that) (?:night|day|evening|morning|afternoon)|at the time(?! of)|at that (?:time|moment|point)|by then|after(?:wards?|(?= that,))|soon after|shortly (?:after(?:wards)?|before(?:hand)?)(?=[,.]))\b/i;

/** Rules whose words go on with a story. */
const GOING_ON: ReadonlySet<string> = new Set(['same-time', 'from-told', 'near-told', 'count-from-date']);

/** What a date may open a sentence with, and how many words may stand before it. */
const OPENING = /^(?:on|in|at|of|during|the)$/i;
const OPENING_WORDS = 6;

/** So long after it, a scene is old enough that what was said in it was not said since. */
const SCENE_DAYS = 90;

/** The mentions of one article that have a date of their own, in the order of the text. */
export type Dated = readonly UndatedMention[];

/**
 * The date of the story where a mention without one stands: that of the nearest sentence before it in its paragraph,
 * or, when its own words go on with the story ("within hours", "at the time"), in the one before too. Null for what
 * somebody says, unless its words do so, or it is said by whom the sentence before told of.
 */
export function storyDate(mention: UndatedMention, dated: Dated): Lender | null {
  if (mention.isOfNow) return null;
  const { reading, sentence: index } = mention;
  const { sentences } = reading;
  const paragraph = sentences[index]?.paragraph ?? 0;
  const goesOn = isInStory(mention);
  if (mention.kind === 'statement' && !goesOn) return ofScene(mention, dated);
  for (let i = index - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.paragraph < paragraph - (goesOn ? 1 : 0)) return null;
    if (sentence.caption) continue;
    const told = toldIn(i, dated) ?? placing(mention, i, goesOn);
    if (told) return told;
  }
  return null;
}

/** Whether its words, those that it quotes left out, go on with the story told before. */
export const isInStory = ({ reading, span }: UndatedMention): boolean =>
  IN_STORY.test(reading.source.article.text.slice(span.start, span.end).replace(/["“][^"”]*["”]/g, ' '));

/** The date of what a sentence tells as done. */
const toldIn = (index: number, dated: Dated): Lender | null =>
  inSentence(dated, index).findLast(({ kind, isAside }) => kind !== 'plan' && !isAside)?.date ?? null;

/** Words of time that place a sentence though nothing of it is news: "On 4 May it rained", "what came that morning". */
function placing({ reading }: UndatedMention, index: number, goesOn: boolean): Lender | null {
  const { sentences, source } = reading;
  const published = source.article.published as IsoDay;
  const past = inSentence(reading.dates, index).filter(
    (date) =>
      (edtfSpan(date.value)?.end ?? Number.POSITIVE_INFINITY) <= startOfDay(published) + DAY_MS &&
      !reading.quotations.some((quotation) => contains(quotation, date)),
  );
  const found =
    past.findLast(({ rule }) => GOING_ON.has(rule)) ??
    past.find((date) => parseIsoDay(date.value) !== null && opens(date, sentences[index]?.tokens ?? []));
  return found ?? (goesOn ? past.at(-1) : undefined) ?? null;
}

/** "Then, on the evening of 4 May, …": no verb stands before it, nor "since" or "until". */
function opens(
  { start }: DateExpression,
  tokens: UndatedMention['reading']['sentences'][number]['tokens'],
): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const before = tokens.slice(0, Math.max(0, at));
  return (
    at >= 0 &&
    at <= OPENING_WORDS &&
    !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    (at === 0 || OPENING.test(before.at(-1)?.text ?? ''))
  );
}

/** "On 4 May Berg met the crew. She told them …": what she said she said there. */
function ofScene(
  { reading, sentence: index, speaker, perfect }: UndatedMention,
  dated: Dated,
): Lender | null {
  const { sentences, source } = reading;
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (speaker === null || perfect || sentence === undefined || before?.paragraph !== sentence.paragraph)
    return null;
  const isHers = /^(?:he|she|they|it)$/i.test(sentence.tokens[0]?.text ?? '');
  const scene = inSentence(dated, index - 1).findLast(({ kind }) => kind === 'happening');
  const value = scene?.date?.value ?? '';
  const day = parseIsoDay(value);
  const published = source.article.published as IsoDay;
  const isRecent = day !== null && day <= published && day >= addDays(published, -SCENE_DAYS);
  return isHers && isRecent && scene?.agents.includes(speaker) ? scene.date : null;
}
