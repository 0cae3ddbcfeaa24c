import { overlaps } from '../../base/text-span.ts';
import type { HeadlineSource } from './headline.ts';
import { nameActors } from './name-actors.ts';
import { withoutAsides, withoutDates } from './trim-words.ts';
import { type Word, wordsOf } from './words.ts';

/** The chosen tokens as words; a comma that led to something left out goes too. */
export const prepare = (chosen: readonly number[], source: HeadlineSource): Word[] => {
  const { tokens } = source.sentence;
  const indices = chosen.filter((i) => {
    const token = tokens[i];
    const isCredit = token !== undefined && source.credits.some((credit) => overlaps(credit, token));
    return !isCredit && (token?.text !== ',' || chosen.includes(i + 1));
  });
  return withoutAsides(
    withoutDates(
      nameActors(wordsOf(source.text, tokens, indices, source.quotations), source),
      tokens,
      source.dates,
    ),
  );
};
