import { contains } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
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
    const { tokens } = sentence;
    const names = inSentence(reading.actors, index);
    const mended = tokens.map((token, i) => {
      const pos = tagOf(token, i, tokens, names);
      if (pos === token.pos) return token;
      return { ...token, pos, lemma: token.text === 'said' ? 'say' : token.lemma };
    });
    return { ...sentence, tokens: mended };
  });
  return { ...reading, sentences };
}

function tagOf(token: Token, i: number, tokens: readonly Token[], names: readonly ActorMention[]): string {
  switch (token.pos) {
    case 'VERB':
    case 'AUX':
      return /^\p{Lu}/u.test(token.text) && names.some((name) => contains(name, token)) ? 'PROPN' : token.pos;
    case 'DET':
      return isRelative(tokens, i) ? 'PRON' : token.pos;
    case 'NOUN':
      return isVerbAfterNoun(tokens, i) || isVerbAfterPronoun(tokens, i) ? 'VERB' : token.pos;
    case 'ADJ':
      // "Berg said aid was late": no "said aid".
      return token.text === 'said' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '')
        ? 'VERB'
        : token.pos;
    default:
      return token.pos;
  }
}

/** "Norway plans to sell": not "Norway announced plans to sell", "Norway's plans to sell". */
const isVerbAfterNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.pos === 'VERB' &&
  /^to$/i.test(tokens[i + 1]?.text ?? '') &&
  LEADS_TO_VERB.test(tokens[i]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  !tokens.slice(0, i).some((token) => /^(?:VERB|AUX)$/.test(token.pos));

/** "It faults the crew", "a firm which supplies the cranes": after a bare pronoun no noun can stand. */
const isVerbAfterPronoun = (tokens: readonly Token[], i: number): boolean =>
  /^(?:he|she|it|who|which)$/i.test(tokens[i - 1]?.text ?? '') &&
  /^\p{Ll}+[^s]s$/u.test(tokens[i]?.text ?? '') &&
  /^(?:DET|PRON|PROPN|ADJ|NUM|ADV|ADP|NOUN|PART)$/.test(tokens[i + 1]?.pos ?? '');

/** "which supplies": no determiner, for a verb follows. */
const isRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.pos === 'VERB' && /^(?:which|who|that)$/.test(tokens[i]?.text ?? '');
