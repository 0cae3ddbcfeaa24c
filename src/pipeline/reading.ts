import type { ReadArticle } from './articles/article.ts';
import type { ProseReading } from './read-prose.ts';

/** One article, and all that the stages before `events` found in it. */
export interface Reading extends ProseReading {
  readonly source: ReadArticle;
}
