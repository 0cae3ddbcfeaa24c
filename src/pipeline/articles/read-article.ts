import { type Diagnostic, lineAndColumn } from '../../base/diagnostic.ts';
import type { ArticleFile, ReadArticle, ReadResult } from './article.ts';
import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { type Fields, readFields } from './fields.ts';
import { readMarkdown } from './markdown.ts';
import { outletFromUrl } from './outlet.ts';
import { publicationOf, type Report, sidecarPath } from './publication.ts';
import { readRawText } from './raw-text.ts';

const UNKNOWN_OUTLET = 'Unknown outlet';
const LONGEST_TITLE = 90;

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
