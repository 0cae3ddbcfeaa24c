import { contains } from '../../base/text-span.ts';
import type { QuotedSpan } from '../sentences/quoted-spans.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { withMendedTags } from './mended-tags.ts';

/** A word outside quotations, or a whole quotation as if it were one. */
export interface Piece extends Token {
  /** Index of the quotation, or -1 for a word. */
  readonly quote: number;
  /** A weekday, a month, "yesterday". */
  readonly time: boolean;
}

/** The sentences of a text with each quotation in one piece: what is said in it does not say who speaks. */
export function piecesOf(sentences: readonly Sentence[], quotes: readonly QuotedSpan[]): Piece[][] {
  let next = 0;
  return sentences.map((sentence) => {
    const pieces: Piece[] = [];
    for (const token of sentence.tokens) {
      while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
      const quote = quotes[next];
      if (quote === undefined || !contains(quote, token)) {
        const last = pieces.at(-1);
        const joined = last && joinedWith(last, token, pieces.at(-2));
        if (joined) pieces.pop();
        pieces.push(joined ?? pieceOf(token));
      } else if (pieces.at(-1)?.quote !== next) {
        const { start, end } = quote;
        pieces.push({ start, end, text: '', lemma: '', pos: 'QUOTE', quote: next, time: false });
      }
    }
    return withMendedTags(pieces, sentence);
  });
}

const pieceOf = ({ start, end, text, lemma, pos }: Token): Piece => ({
  start,
  end,
  text,
  lemma,
  pos,
  quote: -1,
  time: false,
});

/** "al" "-" "Tamimi", "Rev" ".": what wink-nlp parts and a reader takes for one word. Null for two words. */
function joinedWith(last: Piece, token: Token, beforeLast: Piece | undefined): Piece | null {
  if (last.quote >= 0 || last.end !== token.start) return null;
  const joint = token.text === '.' || HYPHEN.test(token.text) || HYPHEN.test(last.text.slice(-1));
  if (!joint) return null;
  const text = last.text + token.text;
  const span = { start: last.start, end: token.end, quote: -1, time: false };
  if (HYPHEN.test(token.text) && /[\p{L}\p{N}]$/u.test(last.text)) return { ...last, ...span, text };
  if (/[\p{L}\p{N}][-‑]$/u.test(last.text)) {
    const pos = last.pos === 'PROPN' ? 'PROPN' : token.pos === 'VERB' ? 'ADJ' : token.pos;
    return { ...span, text, lemma: text.toLowerCase(), pos };
  }
  const initial = token.text === '.' && /^\p{Lu}$/u.test(last.text) && beforeLast?.text !== '’';
  return initial || (token.text === '.' && TITLE.test(last.text))
    ? { ...last, ...span, text, pos: 'PROPN' }
    : null;
}

const HYPHEN = /^[-‑]$/;
const TITLE = /^(?:Rev|Prof|Insp|Supt|Det|Hon|Cllr|Sgt|Cpl|Fr|Jr|Sr)$/;
