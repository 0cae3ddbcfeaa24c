import type { Diagnostic } from '../../base/diagnostic.ts';
import type { TextSpan } from '../../base/text-span.ts';
import type { Article } from '../../bundle/schema.ts';
import type { Fields } from './fields.ts';

/** What a saved page says of itself, and which of its paragraphs stand below pictures. */
export interface Page {
  readonly fields: Fields;
  readonly captions: readonly string[];
}

/**
 * One article file as the caller found it: `.md`, or bare text (`.txt`, or what a saved page shows) with its sibling
 * `.yaml` if there is one.
 */
export interface ArticleFile {
  /** Shown in diagnostics and kept (its base name) as the article's `file`. */
  readonly path: string;
  readonly text: string;
  readonly sidecar?: { readonly path: string; readonly text: string };
  /** Of a saved page: its `text` is that of the article in it, a paragraph a line. */
  readonly page?: Page;
}

/** An article as the later stages see it. `article.text` is the prose without front matter and site furniture. */
export interface ReadArticle {
  readonly article: Article;
  /** The paragraphs (same spans as in `article.paragraphs`) that are picture captions. */
  readonly captions: readonly TextSpan[];
  /** Who took a picture or sent a report, "(Ann Lund/NTB via AP)": inside captions and datelines, no actors of the news. */
  readonly credits: readonly TextSpan[];
  /** 1-based line of the file on which an offset of `article.text` stands, for diagnostics. */
  readonly lineAt: (offset: number) => number;
}

export interface ReadResult {
  /** Null when there is an error among the diagnostics. */
  readonly read: ReadArticle | null;
  readonly diagnostics: readonly Diagnostic[];
}
