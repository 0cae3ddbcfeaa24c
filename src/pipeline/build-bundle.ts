import type { ArticleFile } from './articles/article.ts';
import { findingsOf } from './findings.ts';
import { type BuildOutput, type JoinInput, joinFindings } from './join-findings.ts';

export interface BuildInput extends JoinInput {
  readonly articles: readonly ArticleFile[];
}

/**
 * Articles, vocabulary and corrections to a bundle. Pure: the same input gives the same bytes.
 *
 *   files -> articles -> sentences -> dates -> actors -> topics -> quotes -> dated mentions   (each alone: `findingsOf`)
 *         -> events -> events with their old ids -> corrected events -> plans and outcomes (all together: `joinFindings`)
 */
export const buildBundle = ({ articles, ...rest }: BuildInput): BuildOutput =>
  joinFindings(
    articles.map((file) => findingsOf(file, rest.vocabulary)),
    rest,
  );
