import type { HeadlineSource } from './headline.ts';
import { nameActors } from './name-actors.ts';
import { withoutAsides, withoutDates } from './trim-words.ts';
import { type Word, wordsOf } from './words.ts';

/** The chosen tokens as words; a comma that led to something left out goes too. */
export const prepare = (chosen: readonly number[], source: HeadlineSource): Word[] => {
  const indices = chosen.filter((i) => source.sentence.tokens[i]?.text !== ',' || chosen.includes(i + 1));
  return withoutAsides(
    withoutDates(
      nameActors(wordsOf(source.text, source.sentence.tokens, indices, source.quotations), source),
      source.sentence.tokens,
      source.dates,
    ),
  );
};
