import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence } from '../sentences/sentence.ts';

/** A part of a sentence with a verb of its own. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'adverbial' | 'complement' | 'attribution';
  /** Indices into the sentence's tokens, ascending; a main clause that a relative one interrupts has a gap. */
  readonly tokens: readonly number[];
  /** For a relative clause, the index of the token before it: the end of what it describes. */
  readonly antecedent: number | null;
  /** Index of the first finite verb, or null. */
  readonly verb: number | null;
}

/** Whether one of `words`, in lower case, is the first of a clause. */
export const opensWith = (clause: Clause, sentence: Sentence, ...words: readonly string[]): boolean =>
  words.includes(sentence.tokens[clause.tokens[0] ?? -1]?.text.toLowerCase() ?? '');

/** The words of a clause; of a main one, which others may interrupt, the sentence. */
export function clauseSpan(clause: Clause, sentence: Sentence): TextSpan {
  const first = sentence.tokens[clause.tokens[0] ?? 0];
  const last = sentence.tokens[clause.tokens[clause.tokens.length - 1] ?? 0];
  return clause.kind === 'main' || !first || !last ? sentence : { start: first.start, end: last.end };
}
