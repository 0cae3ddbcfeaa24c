import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { checkBundle } from '../bundle/check.ts';
import { type BundleParts, partsOf, wholeOf } from './bundle-file/bundle-parts.ts';
import { readBundleFile } from './bundle-file/read-bundle-file.ts';
import { compile } from './compile.ts';
import { keepLedger } from './keep-ledger.ts';
import { printCompiled } from './print.ts';
import { newslineSite } from './site/build-plugin.ts';
import { refuse } from './site/refuse.ts';
import { writeShards } from './site/shards/write-shards.ts';
import {
  MOST_PAGES,
  piecesPath,
  type SiteContent,
  shardedContent,
  wholeContent,
} from './site/site-content.ts';
import { viteConfig } from './vite-config.ts';

/** A timeline of more events is cut into pieces: beyond this, a reader would wait for what is never looked at. */
const MOST_WHOLE = 2000;

/** Where a site is built, and its path on its host if that is known; without it, every link is relative. */
interface SitePlace {
  readonly outDir: string;
  readonly base: string | undefined;
}

/**
 * Builds the site of the articles in `dir` into `outDir` and prints the diagnostics. Throws when the articles
 * have an error; `outDir` is then as it was.
 */
export async function buildSite(dir: string, outDir: string, base?: string): Promise<void> {
  refuseForeign(outDir);
  const compiled = await compile(dir);
  printCompiled(compiled);
  if (!compiled.output) throw new Error(`There are errors in ${dir}: nothing was built.`);
  keepLedger(compiled.output);
  await buildParts(partsOf(compiled.output.bundle), { outDir, base });
}

/** Builds the site of a bundle file of any size. Throws when it is not sound; `outDir` is then as it was. */
export async function buildSiteOfFile(file: string, outDir: string, base?: string): Promise<void> {
  refuseForeign(outDir);
  const parts = readBundleFile(file);
  if (!parts.ok) throw new Error(formatDiagnostic(parts.error));
  await buildParts(parts.value, { outDir, base });
}

async function buildParts(parts: BundleParts, place: SitePlace): Promise<void> {
  const outDir = resolve(place.outDir);
  const target = { ...place, outDir };
  if (parts.events.length <= MOST_WHOLE) {
    const bundle = wholeOf(parts);
    refuse(checkBundle(bundle));
    return buildContent(wholeContent(bundle, JSON.stringify(bundle)), target);
  }
  // Beside the site, which is emptied when the rest is built.
  const pieces = `${outDir}.pieces-${process.pid}`;
  try {
    const shards = await writeShards(parts, pieces);
    await buildContent(shardedContent(shards), target);
    renameSync(pieces, join(outDir, piecesPath(shards.manifest)));
    printPages(parts.events.length);
  } finally {
    rmSync(pieces, { recursive: true, force: true });
  }
}

async function buildContent(content: SiteContent, { outDir, base }: SitePlace): Promise<void> {
  const config = viteConfig(newslineSite(content));
  const options = { ...config, ...(base !== undefined && { base }), logLevel: 'warn' } as const;
  await build({ ...options, build: { ...config.build, outDir } });
}

function printPages(events: number): void {
  if (events <= MOST_PAGES) return;
  console.error(`${MOST_PAGES} of ${events} events have a page of their own: the first and the strongest.`);
}

/** The build empties the folder of the site: whatever else lies there must not be lost. */
function refuseForeign(outDir: string): void {
  if (!existsSync(outDir) || existsSync(join(outDir, '_headers')) || readdirSync(outDir).length === 0) return;
  throw new Error(`${outDir} holds something that is not a site of ours. Name an empty or a new folder.`);
}
