import type { TextSpan } from '../../base/text-span.ts';

/** A word or a mark, with what wink-nlp says of it. Offsets are into the article's text. */
export interface Token extends TextSpan {
  readonly text: string;
  /** Lower-case base form: `said` is `say`. */
  readonly lemma: string;
  /** Universal part of speech: `VERB`, `NOUN`, `PROPN`, `AUX`, `PUNCT` … */
  readonly pos: string;
}

/** A sentence of an article; a caption is kept whole as one. Quotations are never broken inside a sentence of theirs. */
export interface Sentence extends TextSpan {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly caption: boolean;
  readonly tokens: readonly Token[];
}
