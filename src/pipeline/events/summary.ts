import type { Mention } from './mention.ts';

/** A summary ends with the sentence that passes this many UTF-16 units. */
const ENOUGH = 220;

/** The sentences of the event's first article that tell it, with names for pronouns, without dateline and credits. */
export function summaryOf(lead: Mention, mentions: readonly Mention[]): string {
  const own = [lead, ...mentions.filter((mention) => mention !== lead && mention.article === lead.article)];
  let summary = '';
  for (const mention of own) {
    if (!summary.includes(mention.line)) summary = `${summary} ${mention.line}`.trim();
    if (summary.length >= ENOUGH) break;
  }
  return summary;
}
