import type { Quotation } from '../quotes/quotation.ts';
import type { HeadlineSource } from './headline.ts';
import { shorten } from './shorten.ts';
import { capitalise, dropArticle } from './subject.ts';
import { tidy } from './trim-words.ts';
import type { Word } from './words.ts';

/** The line for a sentence that is all quotation: `Berg: “The strike ends here”`. */
export function quotedHeadline({ speaker }: Quotation, source: HeadlineSource): string | null {
  if (!speaker) return null;
  const short = speaker.actor === null ? null : source.shortName(speaker.actor);
  const name = short ?? capitalise(dropArticle(speaker.text));
  const [first, ...rest] = tidy(source.words);
  if (!first || rest.length < 3) return null;
  const glue: Word = {
    text: `${name}:`,
    pos: 'NOUN',
    lemma: '',
    spaced: false,
    token: -1,
    quoted: false,
  };
  return shorten([glue, { ...first, spaced: true }, ...rest]);
}
