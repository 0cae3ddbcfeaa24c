import { overlaps } from '../../base/text-span.ts';
import { datelineLength } from './dateline.ts';
import type { UndatedMention } from './mention.ts';

/** "He" that opens a sentence or stands behind its quotation: whoever reads the summary alone cannot know him. */
const PRONOUN = /(^(?:(?:And|But) )?|[”"] )(?:he|she)\b/i;

/** The sentence of a mention, with a name for its pronoun, without dateline and credit. */
export function summaryLine({ reading, sentence: index, span, pronoun }: UndatedMention): string {
  const { article, credits } = reading.source;
  const sentence = reading.sentences[index] ?? span;
  const start = sentence.start + datelineLength(article.text.slice(sentence.start, sentence.end));
  const credit = credits.find((found) => overlaps(found, sentence) && found.start > start);
  return article.text
    .slice(start, credit?.start ?? sentence.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PRONOUN, (found: string, before: string) => (pronoun === null ? found : `${before}${pronoun}`));
}
