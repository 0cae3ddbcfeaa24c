import { type Diagnostic, lineAndColumn } from '../../base/diagnostic.ts';
import type { ArticleFile, ReadArticle, ReadResult } from './article.ts';
import { assemble } from './assemble.ts';
import { type Block, lineOf } from './block.ts';
import { type Fields, readFields } from './fields.ts';
import { otherLanguage } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { outletFromUrl } from './outlet.ts';
import { publicationOf, type Report, sidecarPath } from './publication.ts';
import { readRawText } from './raw-text.ts';

const UNKNOWN_OUTLET = 'Unknown outlet';
const LONGEST_TITLE = 90;
/** UTF-16 units: some 1,300 words. */
const HUGE_PARAGRAPH = 8000;

/** Reads one article file: `.md` with front matter, or bare text with or without a sidecar. Never throws. */
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
  if (!isReadable(prose, fields, report)) return null;
  return assemble(file, { ...fields, title, outlet }, { published, publishedKnown: true }, prose);
}

function fromRawText(file: ArticleFile, diagnostics: Diagnostic[], report: Report): ReadArticle | null {
  const { fields, diagnostics: found } = file.sidecar
    ? readFields({ path: file.sidecar.path, yaml: file.sidecar.text, firstLine: 1 }, [])
    : { fields: {} as Fields, diagnostics: [] };
  diagnostics.push(...found);
  if (found.some(({ level }) => level === 'error')) return null;
  const page = file.page?.fields ?? {};
  const raw = { ...readRawText(file.text), ...(page.published && { published: page.published }) };
  if (!isReadable(raw.blocks, { ...page, ...fields }, report)) return null;
  const publication = publicationOf(file, fields, raw, report);
  const outlet = fields.outlet ?? (fields.url && outletFromUrl(fields.url)) ?? page.outlet ?? raw.outlet;
  if (!outlet) {
    const message = `The text does not say which outlet published it; add "outlet: …" in ${sidecarPath(file)}.`;
    report('warning', 'no-outlet', message);
  }
  const title = fields.title ?? page.title ?? raw.title;
  if (!title) {
    const message = `The text has no title line; its first words stand in for one. Add "title: …" in ${sidecarPath(file)}.`;
    report('warning', 'no-title', message);
  }
  if (publication === null) return null;
  const given = {
    ...(raw.url ? { url: raw.url } : {}),
    ...(raw.author ? { author: raw.author } : {}),
    ...page,
    ...fields,
    title: title ?? firstWords(raw.blocks[0]?.text ?? ''),
    outlet: outlet ?? UNKNOWN_OUTLET,
  };
  return assemble(file, given, publication, raw.blocks);
}

/** Says what stands in the way of reading the paragraphs of an article, or makes it hard. */
function isReadable(blocks: readonly Block[], { lang }: Fields, report: Report): boolean {
  if (!hasProse(blocks, report)) return false;
  const language = lang === undefined ? otherLanguage(blocks.map(({ text }) => text).join(' ')) : null;
  if (language !== null) {
    const written = language === 'another script' ? 'in another script' : `in ${language}`;
    const message = `This seems to be written ${written}, and only English is understood. Give a translation, or add "lang: en" if it is English.`;
    report('error', 'other-language', message, lineOf(blocks[0] as Block));
    return false;
  }
  for (const block of blocks.filter(({ text }) => text.length > HUGE_PARAGRAPH)) {
    const message = `A paragraph of ${block.text.length} characters has lost its line breaks. Part it where the original has paragraphs: a date holds for its own.`;
    report('warning', 'huge-paragraph', message, lineOf(block));
  }
  return true;
}

const hasLetters = (word: string): boolean => /\p{L}{2}/u.test(word);

function hasProse(blocks: readonly Block[], report: Report): boolean {
  if (blocks.some(({ text }) => text.split(/\s+/).filter(hasLetters).length > 1)) return true;
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
