import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type TokenItsFunction } from 'wink-nlp';
import { assert } from '../../base/assert.ts';
import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
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
  const written = sliceSpan(text, span);
  // wink takes a line break for a token of its own, which misleads its tagger; a space is as long.
  const prose = plainLetters(written).replace(OTHER_SPACE, ' ');
  const doc = nlp.readDoc(prose);
  const values = doc.tokens().out(its.value) as string[];
  const lemmas = doc.tokens().out(lemmaOf) as string[];
  const pos = doc.tokens().out(its.pos) as string[];
  const lastTokens = lastTokenOfSentences(doc);
  // wink holds each word once: where nothing was replaced, its strings do for all the tokens of a corpus.
  const asWritten = prose === written;
  const tokens: Token[] = [];
  const sentenceEnds: number[] = [];
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    // wink hands out tokens, not offsets. They are substrings in order, so a search from the cursor is exact.
    const found = prose.indexOf(value, cursor);
    assert(found >= 0, 'wink-nlp made up a token');
    cursor = found + value.length;
    if (value.trim() !== '') {
      const word = asWritten ? value : written.slice(found, cursor);
      const lemma = (lemmas[index] || value).toLowerCase();
      const tag = repairedTag(pos[index] ?? 'X', word === lemma, tokens);
      tokens.push({ start: span.start + found, end: span.start + cursor, text: word, lemma, pos: tag });
    }
    if (lastTokens.has(index) && tokens.length > 0) sentenceEnds.push(tokens.length - 1);
  }
  return { tokens, sentenceEnds };
}

const OTHER_SPACE = /[^\S ]/g;
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'this']);

/**
 * Two of the tagger's frequent slips, mended by the words before: "who chairs" has a verb, and after "an apartment"
 * stands no bare verb but the noun "block". `bare` is the word that is its own base form.
 */
function repairedTag(tag: string, bare: boolean, before: readonly Token[]): string {
  const previous = before.at(-1);
  if (tag === 'NOUN') return previous?.text.toLowerCase() === 'who' ? 'VERB' : tag;
  if (tag !== 'VERB' || !bare || previous?.pos !== 'NOUN') return tag;
  return DETERMINERS.has(before.at(-2)?.text.toLowerCase() ?? '') ? 'NOUN' : tag;
}

function lastTokenOfSentences(doc: Document): ReadonlySet<number> {
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  return new Set(spans.map(([, last]) => last));
}
