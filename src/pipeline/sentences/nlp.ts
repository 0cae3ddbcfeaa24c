import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type TokenItsFunction } from 'wink-nlp';
import { assert } from '../../base/assert.ts';
import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
import { plainLetters } from './plain-letters.ts';
import type { Token } from './sentence.ts';

/** What wink-nlp makes of one paragraph: its tokens, and the token index after which it would end a sentence. */
export interface ParagraphReading {
  readonly paragraph: TextSpan;
  readonly tokens: readonly Token[];
  /** Indexes into `tokens` of the last token of each of wink's sentences, ascending; that of the last may be missing. */
  readonly sentenceEnds: readonly number[];
}

/** Sentence boundaries and parts of speech; the model's other stages (entities, sentiment) cost time and serve nobody. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** The library's own types forget that `its.lemma` is a function for tokens like the others; its documentation does not. */
const lemmaOf = its.lemma as unknown as TokenItsFunction<string>;

/**
 * Stands between paragraphs, so that an article is read at once. wink makes a token of it that is in none of its
 * patterns: none goes on from one paragraph to the next.
 */
const GAP = '\t\t';

/** Reads the paragraphs of `text`; offsets of the tokens are into `text`. Tokens of white space alone are left out. */
export function readParagraphs(text: string, paragraphs: readonly TextSpan[]): ParagraphReading[] {
  const written = paragraphs.map((span) => sliceSpan(text, span));
  // wink takes a line break for a token of its own, which misleads its tagger; a space is as long.
  const prose = written.map((words) => plainLetters(words).replace(OTHER_SPACE, ' '));
  const doc = nlp.readDoc(prose.join(` ${GAP}`));
  const values = doc.tokens().out(its.value) as string[];
  const lemmas = doc.tokens().out(lemmaOf) as string[];
  const pos = doc.tokens().out(its.pos) as string[];
  const lastTokens = lastTokenOfSentences(doc);
  let index = 0;
  return paragraphs.map((paragraph, which) => {
    const tokens: Token[] = [];
    const sentenceEnds: number[] = [];
    const words = prose[which] ?? '';
    // wink holds each word once: where nothing was replaced, its strings do for all the tokens of a corpus.
    const asWritten = words === written[which];
    let cursor = 0;
    for (; index < values.length && values[index] !== GAP; index++) {
      const value = values[index] ?? '';
      // wink hands out tokens, not offsets. They are substrings in order, so a search from the cursor is exact.
      const found = words.indexOf(value, cursor);
      assert(found >= 0, 'wink-nlp made up a token');
      cursor = found + value.length;
      if (value.trim() !== '') {
        const [start, end] = [paragraph.start + found, paragraph.start + cursor];
        const word = asWritten ? value : text.slice(start, end);
        const lemma = (lemmas[index] || value).toLowerCase();
        tokens.push({
          start,
          end,
          text: word,
          lemma,
          pos: repairedTag(pos[index] ?? 'X', word === lemma, tokens),
        });
      }
      if (lastTokens.has(index) && tokens.length > 0) sentenceEnds.push(tokens.length - 1);
    }
    index++;
    return { paragraph, tokens, sentenceEnds };
  });
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
