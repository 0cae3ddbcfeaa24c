import type { Diagnostic } from '../base/diagnostic.ts';
import type { Article } from '../bundle/schema.ts';
import { type UnknownName, unknownNames } from './actors/unknown-names.ts';
import type { ArticleFile, ReadArticle } from './articles/article.ts';
import { readArticle } from './articles/read-article.ts';
import { sketchOf } from './articles/sketch.ts';
import { findMentions } from './events/find-mentions.ts';
import { inheritDates } from './events/inherit-dates.ts';
import type { Mention } from './events/mention.ts';
import { type Prose, readProse } from './read-prose.ts';
import type { Reading } from './reading.ts';
import { rangeOf, type Vocabulary } from './vocabulary.ts';

/**
 * All that the build takes from one article. It depends on nothing but the file and the vocabulary, and is plain data
 * (`structuredClone` keeps it): found in any thread, kept in a cache.
 */
export interface Findings {
  /** Of the file, as the caller gave it. */
  readonly path: string;
  /** Null when there is an error among the diagnostics. */
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of the text; those outside the timeline's range are left out. */
  readonly mentions: readonly Mention[];
  /** How many dated sentences lie outside the timeline's range. */
  readonly outOfRange: number;
  /** Names that look like actors and are not in the vocabulary. */
  readonly unknownNames: readonly UnknownName[];
  /** By which copies of its text are found. */
  readonly sketch: readonly number[];
}

/** file -> article -> sentences -> dates -> actors -> topics -> quotes -> mentions -> dated mentions */
export function findingsOf(file: ArticleFile, vocabulary: Vocabulary): Findings {
  const { read, diagnostics } = readArticle(file);
  const { path } = file;
  if (!read) return nothingIn(path, diagnostics);
  const reading: Reading = { source: read, ...readProse(proseOf(read), vocabulary) };
  const range = rangeOf(vocabulary);
  const found = findMentions(reading, vocabulary, range);
  return {
    path,
    article: read.article,
    diagnostics,
    mentions: inheritDates(found.mentions).filter(
      ({ time }) => time.start >= range.start && time.end <= range.end,
    ),
    outOfRange: found.outOfRange,
    unknownNames: unknownNames(reading.sentences, reading.actors),
    sketch: sketchOf(read.article.text),
  };
}

/** Of a file that could not be read. */
export const nothingIn = (path: string, diagnostics: readonly Diagnostic[]): Findings => ({
  path,
  article: null,
  diagnostics,
  mentions: [],
  outOfRange: 0,
  unknownNames: [],
  sketch: [],
});

const proseOf = ({ article, captions, credits }: ReadArticle): Prose => ({
  text: article.text,
  paragraphs: article.paragraphs,
  captions,
  credits,
  published: article.published,
});
