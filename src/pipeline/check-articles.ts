import type { Diagnostic } from '../base/diagnostic.ts';
import type { Article } from '../bundle/schema.ts';
import { likenessOf } from './articles/sketch.ts';
import type { Findings } from './findings.ts';

export type FoundArticle = Findings & { readonly article: Article };

/** Texts that share as much are copies: one agency's report in two papers, or a report and its update. */
const COPY = 0.6;
/** Copies share more of their sketch than this; a look at the sketches themselves costs more than this count. */
const FEWEST_SHARED = 8;
/** A sequence of words that more articles have is of the house and not of the news. */
const MOST_SHARERS = 20;

/** What is wrong with the articles taken together: one thing of each. */
export function checkArticles(found: readonly FoundArticle[]): Diagnostic[] {
  const byId = new Map<string, FoundArticle>();
  const byHash = new Map<number, FoundArticle[]>();
  return found.flatMap((one) => {
    const twin = byId.get(one.article.id);
    const copied = twin ?? copiedFrom(one, byHash);
    byId.set(one.article.id, twin ?? one);
    for (const hash of one.sketch) {
      const sharers = byHash.get(hash) ?? [];
      if (sharers.length < MOST_SHARERS) byHash.set(hash, [...sharers, one]);
    }
    if (twin) {
      const message = `Another article, ${twin.path}, has the same outlet, date and title (id "${one.article.id}"). Correct these in one of the files, or remove it.`;
      return [articleDiagnostic(one, 'error', 'duplicate-article', message)];
    }
    if (!copied) return [];
    const message = `This article is for the most part the same as ${copied.path}. Both are kept, and each event of theirs has two sources; if it is one article, remove one of the files.`;
    return [articleDiagnostic(one, 'warning', 'similar-article', message)];
  });
}

/** The earlier article of which `one` is most clearly a copy. */
function copiedFrom(
  one: FoundArticle,
  byHash: ReadonlyMap<number, readonly FoundArticle[]>,
): FoundArticle | null {
  const shared = new Map<FoundArticle, number>();
  for (const hash of one.sketch)
    for (const other of byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: FoundArticle | null = null;
  let most = COPY;
  for (const [other, count] of shared) {
    if (count < FEWEST_SHARED) continue;
    const likeness = likenessOf(one.sketch, other.sketch);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

/** A diagnostic about an article as a whole: it stands at the beginning of its file. */
export const articleDiagnostic = (
  { path }: FoundArticle,
  level: Diagnostic['level'],
  code: string,
  message: string,
): Diagnostic => ({ level, code, message, file: path, line: 1, column: 1 });
