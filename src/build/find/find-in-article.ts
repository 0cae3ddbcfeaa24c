import type { ArticleFile } from '../../pipeline/articles/article.ts';
import { type Findings, findingsOf, nothingIn } from '../../pipeline/findings.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { readPage } from '../html/read-page.ts';
import { problem } from '../read-text.ts';

/** What one file holds. Where the rules themselves fail, that is a diagnostic of this file: the others are read on. */
export function findInArticle(file: ArticleFile, vocabulary: Vocabulary): Findings {
  try {
    return findingsOf(readPage(file), vocabulary);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `This article cannot be read, through a fault of Newsline and not of the file (${why}). Please report it; without the file the others can be built.`;
    return nothingIn(file.path, [problem(file.path, 'internal-error', message)]);
  }
}
