import type { Diagnostic } from '../base/diagnostic.ts';
import type { Article } from '../bundle/schema.ts';
import type { Findings } from './findings.ts';

export type FoundArticle = Findings & { readonly article: Article };

/** What is wrong with the articles taken together. */
export function checkArticles(found: readonly FoundArticle[]): Diagnostic[] {
  const byId = new Map<string, Article>();
  return found.flatMap(({ article }) => {
    const other = byId.get(article.id);
    byId.set(article.id, other ?? article);
    if (!other) return [];
    const message = `Another article, ${other.file}, has the same outlet, date and title (id "${article.id}"). Correct these in one of the files, or remove it.`;
    return [articleDiagnostic(article, 'error', 'duplicate-article', message)];
  });
}

/** A diagnostic about an article as a whole: it stands at the beginning of its file. */
export const articleDiagnostic = (
  { file }: Article,
  level: Diagnostic['level'],
  code: string,
  message: string,
): Diagnostic => ({ level, code, message, file, line: 1, column: 1 });
