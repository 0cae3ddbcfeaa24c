import type { Article, TimelineEvent } from '../bundle/schema.ts';
import { contextOf } from '../ui/highlight.ts';

/**
 * Whether the summary tells what its only source, shown in its place in `articles`, does not: else the source says
 * it, once.
 */
export function summarySaysMore(
  { summary, sources }: Pick<TimelineEvent, 'summary' | 'sources'>,
  articles: ReadonlyMap<string, Pick<Article, 'text' | 'paragraphs'>>,
): boolean {
  const [source, ...others] = sources;
  const article = articles.get(source?.article ?? '');
  if (!source || !article || others.length > 0) return true;
  const { start, end } = contextOf(article.text, article.paragraphs, source);
  return !squeeze(article.text.slice(start, end)).includes(squeeze(summary));
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
