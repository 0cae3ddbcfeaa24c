import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
import type { QuotedSpan } from '../sentences/quoted-spans.ts';
import type { Piece } from './pieces.ts';

/** A quotation on the way to its speaker. */
export interface Draft {
  readonly quote: QuotedSpan;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Index into the pieces of the sentence. */
  readonly at: number;
  readonly words: number;
  /** True when its sentence holds nothing else. */
  readonly whole: boolean;
  /** True for "The Long Way Home", which nobody says. */
  readonly title: boolean;
  /** True when the words before lead to it (`called it “a wolf”`) or it begins inside a sentence. */
  readonly partial: boolean;
  speaker: TextSpan | null;
}

/** The quotations that stand in sentences, in order. */
export function draftsOf(
  text: string,
  pieces: readonly (readonly Piece[])[],
  quotes: readonly QuotedSpan[],
): Draft[] {
  let last = -1;
  return pieces.flatMap((own, sentence) => {
    const content = own.filter(({ pos }) => pos !== 'PUNCT').length;
    return own.flatMap((piece, at) => {
      const quote = quotes[piece.quote];
      // A quotation that is longer than any sentence stands in several.
      if (quote === undefined || piece.quote <= last) return [];
      last = piece.quote;
      const said = sliceSpan(text, quote.words);
      const words = said.split(/\s+/).length;
      const partial = isLed(own, at) || /^[^\p{Lu}]*\p{Ll}/u.test(said);
      const [whole, title] = [content === 1, isTitle(said)];
      return [{ quote, sentence, at, words, whole, title, partial, speaker: null }];
    });
  });
}

/** True when the words before a quotation lead to it without a mark: `called it “a wolf”`. */
export const isLed = (pieces: readonly Piece[], at: number): boolean =>
  /^(?!PUNCT|QUOTE|CCONJ)/.test(pieces[at - 1]?.pos ?? 'PUNCT');

const SMALL =
  /^(?:an?|the|of|and|or|but|nor|in|on|at|to|for|from|by|with|as|vs|de|la|le|du|von|is|it|into|over)$/;

/** True when every word has a capital but small ones. */
function isTitle(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const long = all.filter((word) => /^\p{Lu}\p{L}{3}/u.test(word));
  return (
    long.length > 1 && all.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) && !/[.?!]$/.test(words)
  );
}
