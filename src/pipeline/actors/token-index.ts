import type { Sentence, Token } from '../sentences/sentence.ts';

/** A token and where it stands. */
export interface TokenPlace {
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Index into the sentence's tokens. */
  readonly token: number;
}

/** The token at or after `offset` in the sentence that holds `offset`, or null if none does. */
export function tokenPlaceAt(sentences: readonly Sentence[], offset: number): TokenPlace | null {
  const sentence = firstEndingAfter(sentences, offset);
  const found = sentences[sentence];
  if (found === undefined || found.start > offset) return null;
  return { sentence, token: firstEndingAfter(found.tokens, offset) };
}

/** Binary search: spans are in order and do not overlap. */
function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const titleCase = new WeakMap<Sentence, boolean>();

/** True for a headline, which ends without a full stop: capitals say nothing about names in it. */
export function isTitleCase(sentence: Sentence): boolean {
  let known = titleCase.get(sentence);
  if (known === undefined) {
    const ends = /^[.!?"”]$/.test(sentence.tokens.at(-1)?.text ?? '');
    const long = ends ? [] : sentence.tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
    const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    known = long.length >= 3 && capitals / long.length > 0.8;
    titleCase.set(sentence, known);
  }
  return known;
}

export const tokenAt = (sentence: Sentence | undefined, index: number): Token | undefined =>
  index < 0 ? undefined : sentence?.tokens[index];
