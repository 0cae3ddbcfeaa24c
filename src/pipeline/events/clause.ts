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
