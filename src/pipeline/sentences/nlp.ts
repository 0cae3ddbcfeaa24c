import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type TokenItsFunction } from 'wink-nlp';
import { assert } from '../../base/assert.ts';
import type { TextSpan } from '../../base/text-span.ts';
import { plainLetters } from './plain-letters.ts';
import type { Token } from './sentence.ts';

/** What wink-nlp makes of one paragraph: its tokens, and the token index after which it would end a sentence. */
export interface ParagraphReading {
  readonly tokens: readonly Token[];
  /** Indexes into `tokens` of the last token of each of wink's sentences, ascending. */
  readonly sentenceEnds: readonly number[];
}

/** Sentence boundaries and parts of speech; the model's other stages (entities, sentiment) cost time and serve nobody. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** The library's own types forget that `its.lemma` is a function for tokens like the others; its documentation does not. */
const lemmaOf = its.lemma as unknown as TokenItsFunction<string>;

/** Reads `span` of `text`; offsets of the tokens are into `text`. Tokens of white space alone are left out. */
export function readParagraph(text: string, span: TextSpan): ParagraphReading {
  // wink takes a line break for a token of its own, which misleads its tagger; a space is as long.
  const prose = plainLetters(text.slice(span.start, span.end).replace(/\s/g, ' '));
  const doc = nlp.readDoc(prose);
  const values = doc.tokens().out(its.value) as string[];
  const lemmas = doc.tokens().out(lemmaOf) as string[];
  const pos = doc.tokens().out(its.pos) as string[];
  const lastTokens = lastTokenOfSentences(doc);
  const tokens: Token[] = [];
  const sentenceEnds: number[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    // wink hands out tokens, not offsets. They are substrings in order, so a search from the cursor is exact.
    const found = prose.indexOf(value, cursor);
    assert(found >= 0, `wink-nlp made up the token ${JSON.stringify(value)}`);
    cursor = found + value.length;
    if (value.trim() !== '') {
      const lemma = (lemmas[index] || value).toLowerCase();
      const [start, end] = [span.start + found, span.start + cursor];
      const token = { start, end, text: text.slice(start, end), lemma, pos: pos[index] ?? 'X' };
      tokens.push({ ...token, pos: repairedTag(token, tokens.at(-1), tokens.at(-2)) });
    }
    if (lastTokens.has(index) && tokens.length > 0) sentenceEnds.push(tokens.length - 1);
  });
  return { tokens, sentenceEnds };
}

/**
 * Two of the tagger's frequent slips, mended by the words before: "who chairs" has a verb, and after "an apartment"
 * stands no bare verb but the noun "block".
 */
function repairedTag(token: Token, previous: Token | undefined, beforeIt: Token | undefined): string {
  if (token.pos === 'NOUN' && /^who$/i.test(previous?.text ?? '')) return 'VERB';
  const bare = token.pos === 'VERB' && token.text === token.lemma && previous?.pos === 'NOUN';
  return bare && /^(?:an?|each|every|this)$/i.test(beforeIt?.text ?? '') ? 'NOUN' : token.pos;
}

function lastTokenOfSentences(doc: Document): ReadonlySet<number> {
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  return new Set(spans.map(([, last]) => last));
}
