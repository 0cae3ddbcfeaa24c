import { contains } from '../../base/text-span.ts';
import type { QuotedSpan } from '../sentences/quoted-spans.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';

/** A token outside quotations, or a whole quotation as if it were one token. */
export interface Piece extends Token {
  /** Index of the quotation, or -1 for a token. */
  readonly quote: number;
}

/** The sentences of a text with each quotation in one piece: what is said in it does not say who speaks. */
export function piecesOf(sentences: readonly Sentence[], quotes: readonly QuotedSpan[]): Piece[][] {
  let next = 0;
  return sentences.map(({ tokens }) => {
    const pieces: Piece[] = [];
    for (const token of tokens) {
      while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
      const quote = quotes[next];
      if (quote === undefined || !contains(quote, token)) {
        pieces.push({ ...token, quote: -1 });
      } else if (pieces.at(-1)?.quote !== next) {
        pieces.push({ start: quote.start, end: quote.end, text: '', lemma: '', pos: 'QUOTE', quote: next });
      }
    }
    return pieces;
  });
}
