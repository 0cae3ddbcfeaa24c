import { overlaps } from '../../base/text-span.ts';
import { datelineLength } from './dateline.ts';
import type { Mention } from './mention.ts';

/** A summary ends with the sentence that passes this many UTF-16 units. */
const ENOUGH = 220;

/** "He" that opens a sentence or stands behind its quotation: whoever reads the summary alone cannot know him. */
const PRONOUN = /(^(?:(?:And|But) )?|[”"] )(?:he|she)\b/i;

/** The sentences of the event's first article that tell it, with names for pronouns, without dateline and credits. */
export function summaryOf(lead: Mention, mentions: readonly Mention[]): string {
  const own = [lead, ...mentions.filter((mention) => mention !== lead && mention.reading === lead.reading)];
  let summary = '';
  for (const mention of own) {
    const line = lineOf(mention);
    if (!summary.includes(line)) summary = `${summary} ${line}`.trim();
    if (summary.length >= ENOUGH) break;
  }
  return summary;
}

function lineOf({ reading, sentence: index, span, pronoun }: Mention): string {
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
