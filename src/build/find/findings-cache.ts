import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Findings } from '../../pipeline/findings.ts';
import { writeFileAtomically } from '../write-file.ts';
import { decodeFindings } from './encoding.ts';
import { rulesFingerprint } from './fingerprint.ts';
import { packShard, unpackShard } from './shard.ts';

/** Folders of findings that are kept, each of one set of conditions. */
const KEPT = 12;

/** Findings by article. What is damaged is as if it were not there. */
export interface FindingsCache {
  readonly get: (file: ArticleFile) => Findings | null;
  readonly set: (file: ArticleFile, bytes: Uint8Array) => void;
  /** Writes what has changed; forgets what was neither got nor set. */
  readonly save: () => void;
}

const NO_CACHE: FindingsCache = { get: () => null, set: () => {}, save: () => {} };

/**
 * The cache in `dir` of what was found under the same `conditions` (anything that JSON can hold) and the same rules.
 * Its entries lie in up to 256 files, each written whole, so that one changed article costs the writing of one.
 */
export function openCache(
  dir: string | null,
  conditions: unknown,
  fingerprint = rulesFingerprint,
): FindingsCache {
  if (dir === null) return NO_CACHE;
  const folder = join(dir, digest(`${fingerprint()}\0${JSON.stringify(conditions)}`).slice(0, 32));
  const shards = new Map<string, Map<string, Uint8Array>>();
  const used = new Map<string, Map<string, Uint8Array>>();
  const changed = new Set<string>();

  const shardOf = (key: string): Map<string, Uint8Array> => {
    const name = key.slice(0, 2);
    const shard = shards.get(name) ?? unpackShard(readIfThere(join(folder, name)));
    shards.set(name, shard);
    return shard;
  };
  const use = (key: string, bytes: Uint8Array) => {
    const name = key.slice(0, 2);
    used.set(name, (used.get(name) ?? new Map<string, Uint8Array>()).set(key, bytes));
  };

  return {
    get(file) {
      const key = keyOf(file);
      const bytes = shardOf(key).get(key);
      if (bytes === undefined) return null;
      use(key, bytes);
      return decodeFindings(bytes);
    },
    set(file, bytes) {
      const key = keyOf(file);
      use(key, bytes);
      changed.add(key.slice(0, 2));
    },
    save() {
      // A cache that cannot be written costs time, not the build.
      try {
        mkdirSync(folder, { recursive: true });
        for (const name of changed)
          writeFileAtomically(join(folder, name), packShard(used.get(name) ?? new Map()));
        const now = new Date();
        utimesSync(folder, now, now);
        forgetOldest(dirname(folder));
      } catch {}
    },
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The path is part of it: diagnostics name it. */
const keyOf = ({ path, text, sidecar }: ArticleFile): string =>
  digest(JSON.stringify([path, text, sidecar?.path, sidecar?.text]));

function readIfThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

function forgetOldest(dir: string): void {
  const folders = readdirSync(dir).map((name) => ({ name, used: statSync(join(dir, name)).mtimeMs }));
  const oldest = folders.sort((a, b) => b.used - a.used).slice(KEPT);
  for (const { name } of oldest) rmSync(join(dir, name), { recursive: true, force: true });
}
