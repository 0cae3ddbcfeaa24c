import { overlaps } from '../../base/text-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import type { HeadlineSource } from './headline.ts';
import { cutShort } from './shorten.ts';
import { capitalise } from './subject.ts';
import { tidy } from './trim-words.ts';

/** Openings that say nothing to whom has not read the sentence before. */
const POINTS_BACK = /^(?:they|we|i|you|there|who|which|some|many|others|most|and|but|or|so|then)$/i;

/** Fewer words tell nothing. */
const LEAST = 4;

/**
 * The words of the sentence as they stand, cut with "…" after 90 characters: for a dated clause of which no better line can
 * be made. Null for a clause that is not what the sentence tells, and where the words do not say who.
 */
export function ownWords(clause: Clause, { words, sentence, prose, credits }: HeadlineSource): string | null {
  if (!isOfMain(clause, sentence)) return null;
  const told = tidy(
    words.filter((word) => {
      const token = sentence.tokens[word.token];
      return (
        token !== undefined && token.start >= prose && !credits.some((credit) => overlaps(credit, token))
      );
    }),
  );
  const [first] = told;
  const tells = told.some(({ pos, quoted }) => pos === 'VERB' && !quoted);
  if (first === undefined || told.length < LEAST || !tells || (!first.quoted && POINTS_BACK.test(first.text)))
    return null;
  return capitalise(cutShort(told));
}

/** "Both were held up by what Oslo called a fault and are due in May": a verb after "and" has the main clause's subject. */
const isOfMain = ({ kind, verb, tokens: own }: Clause, { tokens }: Sentence): boolean =>
  (kind !== 'relative' && kind !== 'adverbial') ||
  (kind === 'adverbial' &&
    tokens[(verb ?? 0) - 1]?.pos === 'CCONJ' &&
    own.every((i) => i >= (verb ?? 0) || !/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')));
