/** What a thread of the pool does: reads articles and sends their findings as bytes. */
import { workerData } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { encodeFindings } from './encoding.ts';
import { findInArticle } from './find-in-article.ts';

/** tinypool hands a thread its own data first and ours second. */
const [, vocabulary] = workerData as [unknown, Vocabulary];

export default (files: readonly ArticleFile[]): Uint8Array[] =>
  files.map((file) => encodeFindings(findInArticle(file, vocabulary)));
