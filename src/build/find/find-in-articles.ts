import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Findings } from '../../pipeline/findings.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { bundleWorker } from './bundle-worker.ts';
import { decodeFindings, encodeFindings } from './encoding.ts';
import { findInThreads } from './find-in-threads.ts';
import { openCache } from './findings-cache.ts';
import type { LastFindings } from './last-findings.ts';

/** A thread takes longer to start than this many articles to read. */
const WORTH_A_THREAD = 25;

export interface FindOptions {
  /** Where findings are kept from one build to the next; null keeps none. */
  readonly cacheDir: string | null;
  /** What the build before this one in this process has found; brought up to date. With it the cache is not asked again. */
  readonly last?: LastFindings;
  /** At most so many threads beside this one; with none the work is done in this one. */
  readonly threads?: number;
  /** Called now and then with the number of articles that are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * What the build takes from each article, in their order. Articles that were read before with the same vocabulary and
 * the same rules come out of the cache. Neither the cache nor the number of threads shows in what comes out.
 */
export async function findInArticles(
  files: readonly ArticleFile[],
  vocabulary: Vocabulary,
  { cacheDir, last, threads = availableParallelism(), onProgress = () => {} }: FindOptions,
): Promise<Findings[]> {
  const known = last?.areOf(vocabulary) ? last : null;
  const cache = openCache(known ? null : cacheDir, [folderOf(files), vocabulary]);
  const found = files.map((file) => (known ?? cache).get(file));
  const missing = files.flatMap((file, index) => (found[index] === null ? [{ file, index }] : []));
  let done = files.length - missing.length;
  const take = (from: number, batch: readonly Uint8Array[]) => {
    batch.forEach((bytes, offset) => {
      const { file, index } = missing[from + offset] ?? {};
      if (file === undefined || index === undefined) return;
      cache.set(file, bytes);
      found[index] = decodeFindings(bytes);
    });
    done += batch.length;
    onProgress(done);
  };
  const missingFiles = missing.map(({ file }) => file);
  const worthwhile = Math.min(threads, Math.floor(missing.length / WORTH_A_THREAD));
  // Where the worker cannot be written, there are no threads.
  const worker = worthwhile > 1 ? await bundleWorker().catch(() => null) : null;
  if (worker === null) await findHere(missingFiles, vocabulary, take);
  else await findInThreads(missingFiles, vocabulary, { worker, threads: worthwhile }, take);
  cache.close();
  last?.keep(vocabulary, files, found);
  return found.filter((findings) => findings !== null);
}

/** Two folders of articles do not push each other out of the cache. */
const folderOf = ([first]: readonly ArticleFile[]): string => (first ? dirname(resolve(first.path)) : '');

async function findHere(
  files: readonly ArticleFile[],
  vocabulary: Vocabulary,
  take: (from: number, found: readonly Uint8Array[]) => void,
): Promise<void> {
  if (files.length === 0) return;
  // Loaded only now: the language model takes longer than all the rest of a build that has nothing to read.
  const { findInArticle } = await import('./find-in-article.ts');
  files.forEach((file, index) => {
    take(index, [encodeFindings(findInArticle(file, vocabulary))]);
  });
}
