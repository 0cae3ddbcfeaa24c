import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';

/** Articles that a thread takes at one time: enough to pay for the message, few enough to spread evenly. */
const BATCH = 16;

/**
 * Reads articles in `threads` threads that run the file `worker`, and removes it; hands over the bytes of each batch, which begins at
 * `from`, as it is done.
 */
export async function findInThreads(
  files: readonly ArticleFile[],
  vocabulary: Vocabulary,
  { worker, threads }: { worker: string; threads: number },
  take: (from: number, found: readonly Uint8Array[]) => void,
): Promise<void> {
  const pool = new Tinypool({
    filename: pathToFileURL(worker).href,
    runtime: 'worker_threads',
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
    workerData: vocabulary,
    // Reading makes much that is soon forgotten: with room for it, less is moved about.
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  });
  let next = 0;
  // As many hands as threads, and one batch ahead for each: what waits in memory does not grow with the corpus.
  const hand = async () => {
    for (let from = next; from < files.length; from = next) {
      next += BATCH;
      take(from, await pool.run(files.slice(from, from + BATCH)));
    }
  };
  try {
    await Promise.all(Array.from({ length: 2 * threads }, hand));
  } finally {
    await pool.destroy();
    rmSync(worker, { force: true });
  }
}
