import { contains } from '../../base/text-span.ts';
import type { Reading } from '../reading.ts';

/**
 * Corrects the part of speech of words in names: the vocabulary knows that "Cross" in "the Red Cross" and "Will" in
 * "Will Dahl" are no verbs.
 */
export function withNameTags(reading: Reading): Reading {
  const sentences = reading.sentences.map((sentence, index) => {
    const names = reading.actors.filter((actor) => actor.sentence === index);
    const isName = ({ pos, ...token }: (typeof sentence.tokens)[number]): boolean =>
      /^(?:VERB|AUX)$/.test(pos) &&
      /^\p{Lu}/u.test(token.text) &&
      names.some((name) => contains(name, token));
    return {
      ...sentence,
      tokens: sentence.tokens.map((token) => (isName(token) ? { ...token, pos: 'PROPN' } : token)),
    };
  });
  return { ...reading, sentences };
}
