import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readVocabulary } from '../../pipeline/read-vocabulary.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { inventArticle, inventVocabulary } from '../bench/invent-articles.ts';
import { bundleWorker } from './bundle-worker.ts';
import { decodeFindings, encodeFindings } from './encoding.ts';
import { findInArticle } from './find-in-article.ts';
import { findInThreads } from './find-in-threads.ts';

it('makes a file that threads find the same with as this one does, and that is gone afterwards', async () => {
  const { vocabulary } = readVocabulary({ path: 'timeline.yaml', text: inventVocabulary() });
  const files = Array.from({ length: 40 }, (_, number) => {
    const { name, text } = inventArticle(number);
    return { path: name, text: text.split('\n\n').slice(0, 2).join('\n\n') };
  });
  const worker = await bundleWorker();
  expect(existsSync(worker)).toBe(true);
  const found: Uint8Array[] = [];
  await findInThreads(files, vocabulary as Vocabulary, { worker, threads: 2 }, (from, batch) => {
    for (const [offset, bytes] of batch.entries()) found[from + offset] = bytes;
  });
  const here = files.map((file) =>
    decodeFindings(encodeFindings(findInArticle(file, vocabulary as Vocabulary))),
  );
  expect(found.map(decodeFindings)).toEqual(here);
  expect(existsSync(worker)).toBe(false);
}, 60_000);
