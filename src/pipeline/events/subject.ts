import type { HeadlineSource } from './headline.ts';
import { isWord, type Word } from './words.ts';

/** Puts a name for a leading "he", "she" or "it"; null when another pronoun leads or nobody can tell who is meant. */
export function withSubject(
  words: readonly Word[],
  source: Pick<HeadlineSource, 'meant' | 'it' | 'owner' | 'sentence'>,
): readonly Word[] | null {
  if (isWord(words[0], 'both')) return withSubject(words.slice(1), source);
  const first = words[0];
  if (!first) return null;
  const opensMany = isWord(first, 'they') && first.token === 0;
  if ((isWord(first, 'he', 'she', 'it') || opensMany) && !first.quoted) {
    // "It says the tug was full when it sank": only the first of them is known.
    const isOpening = !source.sentence.tokens
      .slice(0, Math.max(first.token, 0))
      .some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
    const it = isOpening ? source.it : null;
    const name = isWord(first, 'it', 'they') ? it : source.meant(first.token);
    return name === null ? null : [{ ...first, text: name, pos: 'PROPN' }, ...words.slice(1)];
  }
  if (isWord(first, 'his', 'her', 'its') && !first.quoted && first.token === 0 && source.owner !== null)
    return [{ ...first, text: `${source.owner}’s`, pos: 'PROPN' }, ...words.slice(1)];
  const body = words[1];
  if (
    source.it !== null &&
    isWord(first, 'the') &&
    body?.pos === 'NOUN' &&
    !/^(?:NOUN|PROPN|ADP|PART)$/.test(words[2]?.pos ?? '')
  )
    return [{ ...first, text: source.it, pos: 'PROPN' }, ...words.slice(2)];
  if (isWord(first, 'some', 'many', 'others', 'most') && /^(?:AUX|VERB)$/.test(words[1]?.pos ?? ''))
    return null;
  return !first.quoted &&
    /^(?:it|they|we|i|you|this|that|these|those|his|her|their|its|there|who|which|what)$/i.test(first.text)
    ? null
    : words;
}

/** The words of a line without the article that opens it. */
export function withoutArticle(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  const opens = isWord(first, 'the', 'a', 'an', 'one') && second?.spaced && /^[\p{L}\d]/u.test(second.text);
  return opens && !isWord(second, 'of') ? words.slice(1) : words;
}

/** The same for a line of text. */
export const dropArticle = (line: string): string =>
  line.replace(/^(?:The|An?|One) (?!of\b)(?=\p{L}|\d)/iu, '');
export const capitalise = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
