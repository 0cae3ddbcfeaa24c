import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DAY_MS } from '../../src/base/time.ts';
import { buildSiteOfFile } from '../../src/build/build-site.ts';
import { synthCommand } from '../../src/build/commands/synth.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { synthesise } from '../../src/build/synth/synthesise.ts';

/** What the peer's page draws: every event once, in the lane of its first topic. */
export interface PeerData {
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly PeerItem[];
}

export interface PeerItem {
  readonly id: string;
  readonly content: string;
  readonly group: string;
  readonly start: number;
  /** Of events that are longer than a day. */
  readonly end?: number;
}

const folder = join(PROJECT_ROOT, '.cache/bench');

/** Builds Newsline's site of `events` invented events; returns its folder. */
export async function prepareSite(events: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${events}.json`);
  const outDir = join(folder, `site-${events}`);
  await synthCommand({ events: String(events), out: file });
  await buildSiteOfFile(file, outDir);
  return outDir;
}

/** Builds the peer's page of the same events; returns its folder. */
export async function preparePeer(events: number): Promise<string> {
  const outDir = join(folder, `peer-${events}`);
  const root = fileURLToPath(new URL('./peer', import.meta.url));
  const options = { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 };
  await build({ root, base: './', configFile: false, logLevel: 'warn', build: options });
  writeFileSync(join(outDir, 'items.json'), JSON.stringify(peerData(events)));
  return outDir;
}

function peerData(events: number): PeerData {
  const { frame, parts } = synthesise(events);
  const items = [...parts()].flatMap((part) =>
    part.events.map(({ id, title, start, end, topics }): PeerItem => {
      const long = end - start > DAY_MS;
      return { id, content: title, group: topics[0] ?? '', start, ...(long && { end }) };
    }),
  );
  return { topics: frame.topics, items };
}
