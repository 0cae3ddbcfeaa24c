import type { Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './clause-drafts.ts';
import { type MarkedTokens, startsClause } from './marked-tokens.ts';
import { isSaying, takesNoun } from './verbs.ts';

/** "the day that the port opened" says when, as "when the port opened" does. */
const TIME_NOUN = /^(?:day|night|morning|evening|week|month|year|hour|moment|time)$/;

/** Whether the "that" at `i` opens a clause and does not point at a noun ("that day"). */
export const opensWithThat = (marked: MarkedTokens, i: number): boolean =>
  i > 0 &&
  marked.lower[i - 1] !== 'once' &&
  !TIME_NOUN.test(marked.lower[i + 1] ?? '') &&
  /^(?:VERB|ADV|PROPN|NOUN|PRON)$/.test(marked.tokens[i - 1]?.pos ?? '') &&
  startsClause(marked, i + 1);

/** What the "that" at `i` opens within `clause`. */
export const thatKind = ({ tokens }: MarkedTokens, clause: Draft, i: number): Clause['kind'] => {
  if (TIME_NOUN.test(tokens[i - 1]?.lemma ?? '')) return 'adverbial';
  return lastVerbTakesThat(tokens, clause, i) ? 'complement' : 'relative';
};

/** "rejected suggestions that …": nouns that tell what was said. */
const CONTENT =
  /^(?:suggestion|claim|allegation|report|idea|accusation|notion|charge|fact|belief|rumou?r|assertion|statement|argument|assumption|warning|possibility|prospect|view)$/;

/** "that" after a noun describes it; after a verb it opens what was said. */
function lastVerbTakesThat(tokens: readonly Token[], clause: Draft, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos === 'VERB') return true;
  // "rejected the offer that Norway made": the offer, and not what was said.
  const carrier = tokens[clause.verb ?? -1];
  if (before?.pos === 'NOUN' && carrier && takesNoun(carrier) && !CONTENT.test(before.lemma)) return false;
  return clause.tokens.some((k) => {
    const token = tokens[k];
    return (
      token !== undefined &&
      (isSaying(token) || /^(?:show|indicate|hear|fear|find|learn|mean|agree|decide)$/.test(token.lemma))
    );
  });
}
