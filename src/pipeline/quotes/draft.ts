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
  /** True for four words and more. */
  readonly long: boolean;
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
  const drafts: Draft[] = [];
  let last = -1;
  pieces.forEach((own, sentence) => {
    own.forEach((piece, at) => {
      // A quotation that is longer than any sentence stands in several; a word stands in none.
      if (piece.quote <= last) return;
      const quote = quotes[piece.quote];
      if (quote === undefined) return;
      last = piece.quote;
      const said = sliceSpan(text, quote.words);
      drafts.push({
        quote,
        sentence,
        at,
        long: LONG.test(said),
        whole: own.every(({ pos }, index) => index === at || pos === 'PUNCT'),
        title: isTitle(said),
        partial: isLed(own, at) || /^[^\p{Lu}]*\p{Ll}/u.test(said),
        speaker: null,
      });
    });
  });
  return drafts;
}

/** Four words and more. Fewer are as often irony or a title as speech: they need their own words of attribution. */
const LONG = /^(?:\S+\s+){3}/;

/** True when the words before a quotation lead to it without a mark: `called it “a wolf”`. */
export const isLed = (pieces: readonly Piece[], at: number): boolean =>
  /^(?!PUNCT|QUOTE|CCONJ)/.test(pieces[at - 1]?.pos ?? 'PUNCT');

const SMALL =
  /^(?:an?|the|of|and|or|but|nor|in|on|at|to|for|from|by|with|as|vs|de|la|le|du|von|is|it|into|over)$/;

/** True when every word has a capital but small ones. */
function isTitle(words: string): boolean {
  if (/[.?!]$/.test(words)) return false;
  let long = 0;
  for (const [word] of words.matchAll(/\p{L}[\p{L}'’]*/gu)) {
    if (/^\p{Lu}\p{L}{3}/u.test(word)) long++;
    else if (!/^\p{Lu}/u.test(word) && !SMALL.test(word)) return false;
  }
  return long > 1;
}
