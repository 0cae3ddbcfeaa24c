import type { Mention } from './mention.ts';

/** A summary ends with the sentence that passes this many UTF-16 units. */
const ENOUGH = 220;

/** The sentences of the event's first article that tell it, credits and doubled space left out. */
export function summaryOf(lead: Mention, mentions: readonly Mention[]): string {
  const own = [lead, ...mentions.filter((mention) => mention !== lead && mention.reading === lead.reading)];
  let summary = '';
  for (const mention of own) {
    const { text } = mention.reading.source.article;
    const sentence = mention.reading.sentences[mention.sentence] ?? mention.span;
    const line = text
      .slice(sentence.start, sentence.end)
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!summary.includes(line)) summary = `${summary} ${line}`.trim();
    if (summary.length >= ENOUGH) break;
  }
  return summary;
}
