import type { HeadlineSource } from './headline.ts';
import { isWord, type Word } from './words.ts';

/** Writes each person by the short name, without the office before it: "Mayor Anna Berg" becomes "Berg". */
export function nameActors(words: readonly Word[], source: HeadlineSource): readonly Word[] {
  const { tokens } = source.sentence;
  let result = words;
  for (const mention of source.actors) {
    const name = source.shortName(mention.actor);
    if (name === null) continue;
    const at = result.findIndex((word) => {
      const token = tokens[word.token];
      return token !== undefined && mention.start <= token.start && token.end <= mention.end;
    });
    const first = result[at];
    if (!first || first.quoted) continue;
    let end = at + 1;
    while (
      end < result.length &&
      (tokens[result[end]?.token ?? -1]?.end ?? Number.POSITIVE_INFINITY) <= mention.end
    )
      end++;
    const isTitled = isWord(result[at - 1], 'the', 'a', 'an');
    // "the premier" of years ago was somebody else.
    if (isTitled && source.isLongAgo) continue;
    const from = isTitled ? at - 1 : officeStart(result, at);
    const possessive = /['’]s?$/.exec(mention.text)?.[0] ?? '';
    const named: Word = {
      ...first,
      text: `${name}${possessive}`,
      pos: 'PROPN',
      spaced: result[from]?.spaced ?? true,
    };
    result = result.toSpliced(from, end - from, named);
  }
  return withoutRepeats(result);
}

/** "the premier, Berg," told as "Berg, Berg," is said once. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  const isRepeat = (i: number): boolean => {
    const word = words[i];
    if (word?.pos !== 'PROPN') return false;
    const before = words[words[i - 1]?.text === ',' ? i - 2 : i - 1];
    return word.text === before?.text;
  };
  if (!words.some((_, i) => isRepeat(i))) return words;
  return words.filter(
    (word, i) => !isRepeat(i) && !(word.text === ',' && (isRepeat(i + 1) || isRepeat(i - 1))),
  );
}

/** Index of the first word of the office before a name, or of the name when words before it are no office. */
function officeStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ)$/.test(words[from - 1]?.pos ?? '') && !words[from - 1]?.quoted)
    from--;
  if (isWord(words[from - 1], 'the', 'a', 'an')) from--;
  const before = words[from - 1];
  return before === undefined || /^(?:PUNCT|VERB|AUX|DET|ADP|CCONJ|SCONJ|ADV)$/.test(before.pos)
    ? stopAtPlace(words, from, at)
    : at;
}

/** "to Oslo Anna Berg": the preposition before the run belongs to the place, so the run stays. */
const stopAtPlace = (words: readonly Word[], from: number, at: number): number =>
  isWord(words[from - 1], 'to', 'of', 'in', 'at') && from < at ? at : from;
