import { contains } from '../../base/text-span.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Token } from '../sentences/sentence.ts';

/** Verbs that look like nouns and lead to another verb: "the union plans to meet". */
const LEADS_TO_VERB = /^(?:plans?|hopes?|aims?|moves?|needs?|offers?|wants?|vows?|pledges)$/i;

/**
 * Corrects parts of speech that the vocabulary or the words beside them show to be wrong: "Cross" in "the Red Cross"
 * and "Will" in "Will Dahl" are no verbs, "plans" in "the union plans to meet" is one.
 */
export function withCorrectedTags(reading: Reading): Reading {
  const sentences = reading.sentences.map((sentence, index) => {
    const names = inSentence(reading.actors, index);
    const { tokens } = sentence;
    const isName = (token: Token): boolean =>
      /^(?:VERB|AUX)$/.test(token.pos) &&
      /^\p{Lu}/u.test(token.text) &&
      names.some((name) => contains(name, token));
    const tagOf = (token: Token, i: number): string => {
      if (isName(token)) return 'PROPN';
      if (isRelative(tokens, i)) return 'PRON';
      return isVerbAfterNoun(tokens, i) || isVerbAfterPronoun(tokens, i) ? 'VERB' : token.pos;
    };
    const mended = tokens.map((token, i) => {
      const pos = tagOf(token, i);
      return pos === token.pos ? token : { ...token, pos };
    });
    return { ...sentence, tokens: mended };
  });
  return { ...reading, sentences };
}

/** "Norway plans to sell": not "Norway announced plans to sell", "Norway's plans to sell". */
const isVerbAfterNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  LEADS_TO_VERB.test(tokens[i]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^to$/i.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 2]?.pos === 'VERB' &&
  !tokens.slice(0, i).some((token) => /^(?:VERB|AUX)$/.test(token.pos));

/** "It faults the crew", "a firm which supplies the cranes": after a bare pronoun no noun can stand. */
const isVerbAfterPronoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  /^\p{Ll}+[^s]s$/u.test(tokens[i]?.text ?? '') &&
  /^(?:he|she|it|who|which)$/i.test(tokens[i - 1]?.text ?? '') &&
  /^(?:DET|PRON|PROPN|ADJ|NUM|ADV|ADP|NOUN|PART)$/.test(tokens[i + 1]?.pos ?? '');

/** "which supplies": no determiner, for a verb follows. */
const isRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'DET' &&
  /^(?:which|who|that)$/.test(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.pos === 'VERB';
