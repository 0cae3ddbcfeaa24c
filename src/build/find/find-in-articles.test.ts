import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import { joinFindings } from '../../pipeline/join-findings.ts';
import { readVocabulary } from '../../pipeline/read-vocabulary.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { inventArticle, inventVocabulary } from '../bench/invent-articles.ts';
import { findInArticles } from './find-in-articles.ts';
import { LastFindings } from './last-findings.ts';

const vocabulary = readVocabulary({ path: 'timeline.yaml', text: inventVocabulary() })
  .vocabulary as Vocabulary;
const files = Array.from({ length: 60 }, (_, number): ArticleFile => {
  const { name, text } = inventArticle(number);
  return { path: name, text: text.split('\n\n').slice(0, 3).join('\n\n') };
});

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'newsline-cache-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

/** The bundle's bytes, and how many articles had to be read for them. */
async function build(options: {
  threads?: number;
  cacheDir?: string | null;
  articles?: readonly ArticleFile[];
  last?: LastFindings;
}) {
  const { threads = 0, cacheDir: dir = cacheDir, articles = files, last } = options;
  let read = 0;
  const onProgress = () => {
    read++;
  };
  const findings = await findInArticles(articles, vocabulary, {
    cacheDir: dir,
    threads,
    onProgress,
    ...(last ? { last } : {}),
  });
  const { bundle } = joinFindings(findings, { vocabulary, corrections: null, ledger: null });
  return { json: JSON.stringify(bundle), read };
}

const logFiles = () =>
  readdirSync(cacheDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(cacheDir, name))
    .filter((path) => path.endsWith('.log'));

describe('findInArticles', () => {
  it('gives the same bytes in this thread, in one and in two, from a cold cache and a warm one', async () => {
    const { json, read } = await build({ cacheDir: null });
    expect(read).toBe(files.length);
    expect(JSON.parse(json).events.length).toBeGreaterThan(100);
    for (const threads of [1, 2]) {
      expect((await build({ threads, cacheDir: null })).json).toBe(json);
    }
    expect((await build({ threads: 2 })).json).toBe(json);
    expect(await build({ threads: 2 })).toEqual({ json, read: 0 });
  }, 60_000);

  it('reads only what has changed, and forgets nothing else', async () => {
    await build({});
    const articles = files.map((file, index) =>
      index === 7 ? { ...file, text: `${file.text}\n\nAnna Berg sold a ferry quay on Monday.\n` } : file,
    );
    const changed = await build({ articles });
    expect(changed.read).toBe(1);
    expect(changed.json).toBe((await build({ articles, cacheDir: null })).json);
    expect((await build({ articles })).read).toBe(0);
  });

  it('remembers the build before in a process that builds again', async () => {
    const last = new LastFindings();
    await build({ last });
    const articles = files.map((file, index) =>
      index === 7 ? { ...file, text: `${file.text}\n\nAnna Berg sold a ferry quay on Monday.\n` } : file,
    );
    rmSync(cacheDir, { recursive: true });
    const changed = await build({ articles, last });
    expect(changed.read).toBe(1);
    expect(changed.json).toBe((await build({ articles, cacheDir: null })).json);
    expect((await build({ articles, last })).read).toBe(0);
    const others = { ...vocabulary, topics: vocabulary.topics.slice(1) };
    expect(last.areOf(vocabulary)).toBe(true);
    expect(last.areOf(others)).toBe(false);
    mkdirSync(cacheDir);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['overwritten at its end', (bytes: Buffer) => bytes.fill(65, bytes.length - 9)],
    ['overwritten', (bytes: Buffer) => bytes.fill(65, 50)],
    ['empty', () => Buffer.alloc(0)],
  ])('does not trust a log that is %s', async (_, damaged) => {
    const { json } = await build({});
    const [log = ''] = logFiles();
    writeFileSync(log, damaged(readFileSync(log)));
    const mended = await build({});
    expect(mended.json).toBe(json);
    expect(mended.read).toBeGreaterThan(0);
    expect(await build({})).toEqual({ json, read: 0 });
  });

  it('keeps few logs, and nothing in them that is of no use', async () => {
    const few = files.slice(0, 3);
    for (let edit = 0; edit < 20; edit++) {
      const articles = few.map((file, index) =>
        index === 0 ? { ...file, text: `${file.text}${edit}` } : file,
      );
      expect((await build({ articles })).read).toBe(edit === 0 ? 3 : 1);
    }
    const size = logFiles().reduce((sum, path) => sum + statSync(path).size, 0);
    expect(logFiles().length).toBeLessThanOrEqual(8);
    await build({ articles: few, cacheDir: join(cacheDir, 'other') });
    const fresh = logFiles().filter((path) => path.includes('other'));
    expect(size).toBeLessThan(3 * statSync(fresh[0] ?? '').size);
  });

  it('does without a cache that cannot be written', async () => {
    const file = join(cacheDir, 'file');
    writeFileSync(file, '');
    expect((await build({ cacheDir: join(file, 'cache') })).read).toBe(files.length);
  });

  it('has nothing to do without articles', async () => {
    expect(await findInArticles([], vocabulary, { cacheDir })).toEqual([]);
  });
});
