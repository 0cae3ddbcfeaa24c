import { contains, type TextSpan } from '../../base/text-span.ts';
import type { TopicMention } from './topic-mention.ts';

/** For each of `topics` the words inside `span` that speak of it: as written, each once, in their order. */
export const topicWords = (
  mentions: readonly TopicMention[],
  span: TextSpan,
  topics: readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    topics.map((topic) => {
      const words = mentions.filter((mention) => mention.topic === topic && contains(span, mention));
      return [topic, [...new Set(words.map(({ text }) => text))]];
    }),
  );
