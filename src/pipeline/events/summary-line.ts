import { overlaps } from '../../base/text-span.ts';
import { datelineLength } from './dateline.ts';
import type { UndatedMention } from './mention.ts';

/** "He" that opens a sentence or stands behind its quotation: whoever reads the summary alone cannot know him. */
const PRONOUN = /(^(?:(?:And|But) )?|[”"] )(?:he|she)\b/i;

/** White space that is not already one space. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** The sentence of a mention, with a name for its pronoun, without dateline and credit. */
export function summaryLine({ reading, sentence: index, span, pronoun }: UndatedMention): string {
  const { article, credits } = reading.source;
  const sentence = reading.sentences[index] ?? span;
  const start = sentence.start + datelineLength(article.text.slice(sentence.start, sentence.end));
  const credit = credits.find((found) => overlaps(found, sentence) && found.start > start);
  const line = article.text
    .slice(start, credit?.start ?? sentence.end)
    .replace(UNEVEN, ' ')
    .trim();
  return pronoun === null ? line : line.replace(PRONOUN, (_, before: string) => `${before}${pronoun}`);
}
