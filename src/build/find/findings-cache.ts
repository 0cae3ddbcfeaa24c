import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Findings } from '../../pipeline/findings.ts';
import { decodeFindings } from './encoding.ts';
import { FindingsLog, LogWriter } from './findings-log.ts';
import { rulesFingerprint } from './fingerprint.ts';

/** Folders of findings that are kept, each of one set of conditions. */
const KEPT = 12;
/** With so many logs, the small ones are made into one. */
const MANY_LOGS = 8;

/** Findings by article. What is damaged is as if it were not there. */
export interface FindingsCache {
  readonly get: (file: ArticleFile) => Findings | null;
  readonly set: (file: ArticleFile, bytes: Uint8Array) => void;
  /** To be called at last. What was neither got nor set is forgotten, at the latest when it is the greater part. */
  readonly close: () => void;
}

const NO_CACHE: FindingsCache = { get: () => null, set: () => {}, close: () => {} };

/**
 * The cache in `dir` of what was found under the same `conditions` (anything that JSON can hold) and the same rules.
 * A build writes what is new to a log of its own: one changed article costs the writing of one, two builds at a time
 * do not meet. A cache that cannot be written costs time, not the build.
 */
export function openCache(
  dir: string | null,
  conditions: unknown,
  fingerprint = rulesFingerprint,
): FindingsCache {
  if (dir === null) return NO_CACHE;
  const folder = join(dir, digest(`${fingerprint()}\0${JSON.stringify(conditions)}`).slice(0, 32));
  const logs = openLogs(folder);
  const used = new Map<string, FindingsLog>();
  let writer: LogWriter | null = null;
  let isWritable = true;
  const add = (key: string, bytes: Uint8Array) => {
    if (!isWritable) return;
    try {
      writer ??= startLog(folder);
      writer.add(key, bytes);
    } catch {
      isWritable = false;
    }
  };

  return {
    get(file) {
      const key = keyOf(file);
      for (const log of logs) {
        const bytes = log.get(key);
        if (bytes === null) continue;
        used.set(key, log);
        return decodeFindings(bytes);
      }
      return null;
    },
    set(file, bytes) {
      add(keyOf(file), bytes);
    },
    close() {
      const left = logsToLeave(logs, used);
      for (const [key, log] of used) {
        const bytes = left.has(log) ? log.get(key) : null;
        if (bytes !== null) add(key, bytes);
      }
      try {
        writer?.close();
        if (isWritable) for (const { path } of left) rmSync(path, { force: true });
        const now = new Date();
        utimesSync(folder, now, now);
        forgetOldest(dirname(folder));
      } catch {}
      for (const log of logs) log.close();
    },
  };
}

/** Those of whose entries the greater part is of no use any more, and the small ones when there are many. */
function logsToLeave(
  logs: readonly FindingsLog[],
  used: ReadonlyMap<string, FindingsLog>,
): ReadonlySet<FindingsLog> {
  const inUse = new Map<FindingsLog, number>();
  for (const [key, log] of used) inUse.set(log, (inUse.get(log) ?? 0) + log.sizeOf(key));
  const largest = Math.max(...logs.map(({ size }) => size));
  return new Set(
    logs.filter(
      (log) => (inUse.get(log) ?? 0) < log.size / 2 || (logs.length >= MANY_LOGS && log.size < largest),
    ),
  );
}

/** The newest first: what an earlier build found may be damaged, and found again since. */
function openLogs(folder: string): FindingsLog[] {
  return logNames(folder)
    .reverse()
    .flatMap((name) => {
      try {
        return [new FindingsLog(join(folder, name))];
      } catch {
        return [];
      }
    });
}

/** In the order in which they were begun. */
function logNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d{8}-\d+\.log$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

function startLog(folder: string): LogWriter {
  mkdirSync(folder, { recursive: true });
  const next = Number(logNames(folder).at(-1)?.slice(0, 8) ?? 0) + 1;
  return new LogWriter(join(folder, `${String(next).padStart(8, '0')}-${process.pid}.log`));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The path is part of it: diagnostics name it. */
const keyOf = ({ path, text, sidecar }: ArticleFile): string =>
  digest(JSON.stringify([path, text, sidecar?.path, sidecar?.text]));

function forgetOldest(dir: string): void {
  const folders = readdirSync(dir).map((name) => ({ name, used: statSync(join(dir, name)).mtimeMs }));
  const oldest = folders.sort((a, b) => b.used - a.used).slice(KEPT);
  for (const { name } of oldest) rmSync(join(dir, name), { recursive: true, force: true });
}
