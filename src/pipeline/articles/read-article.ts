import { type Diagnostic, lineAndColumn } from '../../base/diagnostic.ts';
import type { TextSpan } from '../../base/text-span.ts';
import type { IsoDay } from '../../base/time.ts';
import type { Article } from '../../bundle/schema.ts';
import type { ArticleFile, ReadArticle, ReadResult } from './article.ts';
import { articleId } from './article-id.ts';
import { type Block, lineOf } from './block.ts';
import { captionsOf, creditsOf, isCaption } from './credits.ts';
import { type Fields, readFields } from './fields.ts';
import { inferPublicationDate } from './inferred-date.ts';
import { readMarkdown } from './markdown.ts';
import { outletFromUrl } from './outlet.ts';
import { type RawText, readRawText } from './raw-text.ts';

export const UNKNOWN_OUTLET = 'Unknown outlet';
const LONGEST_TITLE = 90;
const PARAGRAPH_GAP = '\n\n';

type Report = (level: Diagnostic['level'], code: string, message: string, line?: number) => void;
type Publication = Pick<Article, 'published' | 'publishedKnown'>;

/** Reads one article file: `.md` with front matter, or raw text with or without a sidecar. Never throws. */
export function readArticle(file: ArticleFile): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (level, code, message, line = 1) => {
    diagnostics.push({ level, code, message, file: file.path, line, column: 1 });
  };
  const unreadable = whyUnreadable(file.text);
  if (unreadable) {
    diagnostics.push({ level: 'error', file: file.path, ...unreadable });
    return { read: null, diagnostics };
  }
  const article = isMarkdown(file)
    ? fromMarkdown(file, diagnostics, report)
    : fromRawText(file, diagnostics, report);
  const failed = article === null || diagnostics.some(({ level }) => level === 'error');
  return { read: failed ? null : article, diagnostics };
}

const isMarkdown = (file: ArticleFile): boolean => /\.(?:md|markdown)$/i.test(file.path);

function whyUnreadable(text: string): Pick<Diagnostic, 'code' | 'message' | 'line' | 'column'> | null {
  if (text.trim() === '') {
    return {
      code: 'empty-file',
      message: 'The file is empty; put an article into it or remove it.',
      line: 1,
      column: 1,
    };
  }
  // A NUL or the mark of undecodable bytes: a picture, an archive, or text that is not UTF-8.
  const bad = text.search(/[\0\ufffd]/);
  if (bad < 0) return null;
  return {
    code: 'not-text',
    message: 'The file is not text in UTF-8; save it as plain text in UTF-8 or remove it.',
    ...lineAndColumn(text, bad),
  };
}

function fromMarkdown(file: ArticleFile, diagnostics: Diagnostic[], report: Report): ReadArticle | null {
  const { fields, blocks, diagnostics: found } = readMarkdown(file.path, file.text);
  diagnostics.push(...found);
  const { title, outlet, published } = fields;
  if (!title || !outlet || !published) return null;
  const prose = blocks.filter(({ text }) => text !== title);
  if (!hasProse(prose, report)) return null;
  return assemble(file, { ...fields, title, outlet }, { published, publishedKnown: true }, prose);
}

function fromRawText(file: ArticleFile, diagnostics: Diagnostic[], report: Report): ReadArticle | null {
  const { fields, diagnostics: found } = file.sidecar
    ? readFields({ path: file.sidecar.path, yaml: file.sidecar.text, firstLine: 1 }, [])
    : { fields: {} as Fields, diagnostics: [] };
  diagnostics.push(...found);
  if (found.some(({ level }) => level === 'error')) return null;
  const raw = readRawText(file.text);
  if (!hasProse(raw.blocks, report)) return null;
  const publication = publicationOf(file, fields, raw, report);
  const outlet = fields.outlet ?? (fields.url && outletFromUrl(fields.url)) ?? raw.outlet;
  if (!outlet) {
    const message = `The text does not say which outlet published it; add "outlet: …" in ${sidecarPath(file)}.`;
    report('warning', 'no-outlet', message);
  }
  const title = fields.title ?? raw.title;
  if (!title) {
    const message = `The text has no title line; its first words stand in for one. Add "title: …" in ${sidecarPath(file)}.`;
    report('warning', 'no-title', message);
  }
  if (publication === null) return null;
  const given = {
    ...(raw.url ? { url: raw.url } : {}),
    ...(raw.author ? { author: raw.author } : {}),
    ...fields,
    title: title ?? firstWords(raw.blocks[0]?.text ?? ''),
    outlet: outlet ?? UNKNOWN_OUTLET,
  };
  return assemble(file, given, publication, raw.blocks);
}

function publicationOf(file: ArticleFile, fields: Fields, raw: RawText, report: Report): Publication | null {
  const stated = fields.published ?? raw.published;
  if (stated) return { published: stated, publishedKnown: true };
  const implied = (published: IsoDay, evidence: readonly string[], line: number): Publication => {
    const words = evidence.map((text) => `"${text}"`).join(' and ');
    const message = `The publication date ${published} is worked out from ${words}; if it is right, state it as "published: ${published}" in ${sidecarPath(file)}, else correct it there.`;
    report('warning', 'implied-publication-date', message, line);
    return { published, publishedKnown: false };
  };
  if (raw.publishedInUrl) {
    return implied(raw.publishedInUrl.day, [raw.url ?? 'the web address'], raw.publishedInUrl.line);
  }
  const inferred = inferPublicationDate(raw.blocks.map(({ text }) => ({ text, caption: isCaption(text) })));
  const block = inferred && raw.blocks[inferred.paragraph];
  if (inferred && block) return implied(inferred.day, inferred.evidence, lineOf(block));
  const message = `No publication date can be found in the text; add "published: YYYY-MM-DD" in ${sidecarPath(file)}.`;
  report('error', 'no-publication-date', message);
  return null;
}

const sidecarPath = (file: ArticleFile): string =>
  file.sidecar?.path ?? file.path.replace(/\.[^./\\]*$/, '.yaml');

function hasProse(blocks: readonly Block[], report: Report): boolean {
  if (blocks.some(({ text }) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text))) return true;
  report(
    'error',
    'no-sentences',
    'There is no sentence in this file that could be an article; add its text or remove it.',
  );
  return false;
}

function firstWords(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

function assemble(
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
  const lineAt = (offset: number): number => lineStarts.findLast(({ at }) => at <= offset)?.line ?? 1;
  return {
    article,
    captions: captionsOf(text, paragraphs),
    credits: creditsOf(text, paragraphs),
    lineAt,
  };
}
