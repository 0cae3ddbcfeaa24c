import type { TextSpan } from '../../base/text-span.ts';
import type { QuotedSpan } from '../sentences/quoted-spans.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { mendTags } from './mended-tags.ts';

/** A word outside quotations, or a whole quotation as if it were one. */
export interface Piece extends Token {
  /** `text` in lower case. */
  readonly lower: string;
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
      const last = pieces.at(-1);
      if (quote && quote.start <= token.start && token.end <= quote.end) {
        if (last?.quote !== next) pieces.push(quotePiece(quote, next));
        continue;
      }
      const joined = last && joinedWith(last, token, pieces.at(-2));
      if (joined) pieces.pop();
      pieces.push(joined ?? wordPiece(token, token.text, token.lemma, token.pos));
    }
    mendTags(pieces, sentence);
    return pieces;
  });
}

const wordPiece = ({ start, end }: TextSpan, text: string, lemma: string, pos: string): Piece => ({
  start,
  end,
  text,
  lemma,
  pos,
  lower: text.toLowerCase(),
  quote: -1,
  time: false,
});

const quotePiece = ({ start, end }: TextSpan, quote: number): Piece => ({
  start,
  end,
  text: '',
  lemma: '',
  pos: 'QUOTE',
  lower: '',
  quote,
  time: false,
});

/** "al" "-" "Tamimi", "Rev" ".": what wink-nlp parts and a reader takes for one word. Null for two words. */
function joinedWith(last: Piece, token: Token, beforeLast: Piece | undefined): Piece | null {
  if (last.quote >= 0 || last.end !== token.start) return null;
  const joint = token.text === '.' || HYPHEN.test(token.text) || HYPHEN.test(last.text.slice(-1));
  if (!joint) return null;
  const text = last.text + token.text;
  const span = { start: last.start, end: token.end };
  if (HYPHEN.test(token.text) && /[\p{L}\p{N}]$/u.test(last.text))
    return wordPiece(span, text, last.lemma, last.pos);
  if (/[\p{L}\p{N}][-‑]$/u.test(last.text)) {
    const pos = last.pos === 'PROPN' ? 'PROPN' : token.pos === 'VERB' ? 'ADJ' : token.pos;
    return wordPiece(span, text, text.toLowerCase(), pos);
  }
  const initial = token.text === '.' && /^\p{Lu}$/u.test(last.text) && beforeLast?.text !== '’';
  return initial || (token.text === '.' && TITLE.test(last.text))
    ? wordPiece(span, text, last.lemma, 'PROPN')
    : null;
}

const HYPHEN = /^[-‑]$/;
const TITLE = /^(?:Rev|Prof|Insp|Supt|Det|Hon|Cllr|Sgt|Cpl|Fr|Jr|Sr)$/;
