import { overlaps } from '../../base/text-span.ts';
import type { HeadlineSource } from './headline.ts';
import { nameActors } from './name-actors.ts';
import { withoutAges, withoutAsides } from './trim-words.ts';
import { withoutDates } from './without-dates.ts';
import { isWord, type Word } from './words.ts';

/** The chosen tokens (indices, ascending) as words: persons by their short names, without dates and asides. */
export const prepare = (chosen: readonly number[], source: HeadlineSource): readonly Word[] =>
  withoutAsides(
    withoutAges(
      withoutDates(
        namePerson(nameActors(toldWords(chosen, source), source), source),
        source.sentence.tokens,
        source.dates,
      ),
    ),
  );

/** The words without dateline and picture credit; a comma that led to something left out goes too. */
function toldWords(chosen: readonly number[], { words, sentence, prose, credits }: HeadlineSource): Word[] {
  const told: Word[] = [];
  chosen.forEach((i, k) => {
    const token = sentence.tokens[i];
    const word = words[i];
    if (!token || !word || token.start < prose || credits.some((credit) => overlaps(credit, token))) return;
    if (word.text !== ',' || chosen[k + 1] === i + 1) told.push(word);
  });
  return told;
}

/** "questioned her" becomes "questioned Berg", once, and not where Berg is in the line already. */
function namePerson(words: readonly Word[], source: HeadlineSource): readonly Word[] {
  const at = words.findIndex(
    (word, i) =>
      !word.quoted &&
      (isWord(word, 'him') ||
        (isWord(word, 'her') && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(words[i + 1]?.pos ?? ''))),
  );
  const found = words[at];
  const name = found && source.meant(found.token);
  if (!found || !name || words.some(({ text }) => text === name)) return words;
  const isSubject = words.slice(0, at).some((word) => isWord(word, 'he', 'she') && !word.quoted);
  return isSubject ? words : words.with(at, { ...found, text: name, pos: 'PROPN' });
}
