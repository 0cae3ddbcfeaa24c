import type { Diagnostic } from '../../base/diagnostic.ts';
import type { IsoDay } from '../../base/time.ts';
import type { Article } from '../../bundle/schema.ts';
import type { ArticleFile } from './article.ts';
import { lineOf } from './block.ts';
import { isCaption } from './credits.ts';
import type { Fields } from './fields.ts';
import { datelineDay } from './implied-date.ts';
import { inferPublicationDate } from './inferred-date.ts';
import type { RawText } from './raw-text.ts';

/** Says something about the article's file; `line` is 1-based and 1 unless given. */
export type Report = (level: Diagnostic['level'], code: string, message: string, line?: number) => void;

export type Publication = Pick<Article, 'published' | 'publishedKnown'>;

/**
 * When a raw text was published: as its sidecar or a line of its own states it, else as its web address, its dateline or
 * its captions and weekdays imply it, with a warning that names the evidence. Null, with an error, if nothing does.
 */
export function publicationOf(
  file: ArticleFile,
  fields: Fields,
  raw: RawText,
  report: Report,
): Publication | null {
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
  for (const block of raw.blocks) {
    const dateline = datelineDay(block.text);
    if (dateline) return implied(dateline.day, [dateline.text], lineOf(block));
  }
  const inferred = inferPublicationDate(raw.blocks.map(({ text }) => ({ text, caption: isCaption(text) })));
  const block = inferred && raw.blocks[inferred.paragraph];
  if (inferred && block) return implied(inferred.day, inferred.evidence, lineOf(block));
  const message = `No publication date can be found in the text; add "published: YYYY-MM-DD" in ${sidecarPath(file)}.`;
  report('error', 'no-publication-date', message);
  return null;
}

/** The file in which the fields of a raw text stand or would stand. */
export const sidecarPath = (file: ArticleFile): string =>
  file.sidecar?.path ?? file.path.replace(/\.[^./\\]*$/, '.yaml');
