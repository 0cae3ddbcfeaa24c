import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
import type { Article } from '../../bundle/schema.ts';
import type { ArticleFile, ReadArticle } from './article.ts';
import { articleId } from './article-id.ts';
import type { Block } from './block.ts';
import { creditsOf, isCaption } from './credits.ts';
import type { Fields } from './fields.ts';
import type { Publication } from './publication.ts';

const PARAGRAPH_GAP = '\n\n';

/** Puts the paragraphs together to one text and keeps for each offset of it the line of the file. */
export function assemble(
  file: ArticleFile,
  fields: Fields & { title: string; outlet: string },
  publication: Publication,
  blocks: readonly Block[],
): ReadArticle {
  const paragraphs: TextSpan[] = [];
  const lineStarts: { at: number; line: number }[] = [];
  let start = 0;
  for (const { text, origins } of blocks) {
    const base = start;
    paragraphs.push({ start, end: start + text.length });
    lineStarts.push(...origins.map(({ at, line }) => ({ at: base + at, line })));
    start += text.length + PARAGRAPH_GAP.length;
  }
  const text = blocks.map((block) => block.text).join(PARAGRAPH_GAP);
  const { title, outlet, digest, url, author } = fields;
  const article: Article = {
    id: articleId(outlet, publication.published, title),
    file: file.path.replace(/^.*[/\\]/, ''),
    title,
    outlet,
    ...publication,
    ...(digest === undefined ? {} : { digest }),
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author }),
    text,
    paragraphs,
  };
  const pictured = new Set(file.page?.captions);
  const lineAt = (offset: number): number => lineStarts.findLast(({ at }) => at <= offset)?.line ?? 1;
  return {
    article,
    captions: paragraphs.filter(
      (span, i) => isCaption(sliceSpan(text, span)) || pictured.has(blocks[i]?.text ?? ''),
    ),
    credits: creditsOf(text, paragraphs),
    lineAt,
  };
}
