import { overlaps } from '../../base/text-span.ts';
import { datelineLength } from './dateline.ts';
import type { HeadlineSource } from './headline.ts';
import { nameActors } from './name-actors.ts';
import { withoutAsides } from './trim-words.ts';
import { withoutDates } from './without-dates.ts';
import { isWord, type Word, wordsOf } from './words.ts';

/** The chosen tokens as words; a comma that led to something left out goes too. */
export const prepare = (chosen: readonly number[], source: HeadlineSource): Word[] => {
  const { tokens, start, end } = source.sentence;
  const from = start + datelineLength(source.text.slice(start, end));
  const indices = chosen.filter((i) => {
    const token = tokens[i];
    const isCredit = token !== undefined && source.credits.some((credit) => overlaps(credit, token));
    const isDateline = token !== undefined && token.start < from;
    return !isCredit && !isDateline && (token?.text !== ',' || chosen.includes(i + 1));
  });
  return withoutAsides(
    withoutDates(
      nameActors(namePerson(wordsOf(source.text, tokens, indices, source.quotations), source), source),
      tokens,
      source.dates,
    ),
  );
};

/** "questioned her" becomes "questioned Berg", once. */
function namePerson(words: readonly Word[], { him }: HeadlineSource): Word[] {
  const at = words.findIndex(
    (word, i) =>
      !word.quoted &&
      (isWord(word, 'him') ||
        (isWord(word, 'her') && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(words[i + 1]?.pos ?? ''))),
  );
  return words.map((word, i) => (i === at && him !== null ? { ...word, text: him, pos: 'PROPN' } : word));
}
