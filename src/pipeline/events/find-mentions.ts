import type { TimeSpan } from '../../base/time.ts';
import type { Reading } from '../reading.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { withCorrectedTags } from './correct-tags.ts';
import { fociInRange } from './foci-in-range.ts';
import type { UndatedMention } from './mention.ts';
import { mentionOf } from './mention-of.ts';
import { peopleOf } from './people.ts';
import { readSentence } from './sentence-reading.ts';

export interface FoundMentions {
  readonly mentions: readonly UndatedMention[];
  /** How many dated sentences lie outside the timeline's range. */
  readonly outOfRange: number;
}

/** Every sentence of an article that reports something, in the order of the text. */
export function findMentions(read: Reading, vocabulary: Vocabulary, range: TimeSpan): FoundMentions {
  const reading = withCorrectedTags(read);
  const people = peopleOf(reading, vocabulary);
  const mentions: UndatedMention[] = [];
  let outOfRange = 0;
  reading.sentences.forEach((sentence, index) => {
    const inContext = readSentence(reading, sentence, index);
    const { foci, hasOutside } = fociInRange(inContext, range);
    if (hasOutside) outOfRange += 1;
    const tellers = new Map<string, Clause>();
    const isMainTold = foci.some(({ clause }) => clause.kind === 'main');
    for (const focus of foci) {
      const mention = mentionOf(focus, inContext, people, vocabulary, isMainTold);
      // Two clauses of a sentence that come to the same line tell one thing.
      if (mention === null) continue;
      const teller = tellers.get(mention.title);
      if (teller !== undefined && teller !== focus.clause) continue;
      tellers.set(mention.title, focus.clause);
      mentions.push(mention);
    }
  });
  return { mentions, outOfRange };
}
