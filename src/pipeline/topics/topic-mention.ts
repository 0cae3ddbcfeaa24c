import type { TextSpan } from '../../base/text-span.ts';

/** Words that speak of a topic of the vocabulary. */
export interface TopicMention extends TextSpan {
  readonly text: string;
  /** Topic id. */
  readonly topic: string;
  /** 1 is enough for a sentence to be about the topic; weaker terms add up. */
  readonly weight: number;
  /** Index into the article's sentences. */
  readonly sentence: number;
}
