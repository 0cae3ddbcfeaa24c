/**
 * Builds the site of an invented bundle that is too large for one file and serves it on PORT as the plainest of hosts
 * would: in a folder of its own, without compression, headers or knowledge of types.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buildSiteOfFile } from '../src/build/build-site.ts';
import { synthCommand } from '../src/build/commands/synth.ts';
import { PROJECT_ROOT } from '../src/build/project.ts';
import { LARGE_EVENTS, LARGE_PATH } from './large.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const cache = join(PROJECT_ROOT, '.cache');
const file = join(cache, 'e2e-large.json');
const outDir = join(cache, 'e2e-large-site');
mkdirSync(cache, { recursive: true });
await synthCommand({ events: String(LARGE_EVENTS), out: file });
await buildSiteOfFile(file, outDir);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = join(outDir, normalize(pathname.slice(LARGE_PATH.length - 1)));
  const found = pathname.startsWith(LARGE_PATH) ? fileAt(path) : null;
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(found)];
  response.writeHead(200, type === undefined ? {} : { 'Content-Type': type }).end(readFileSync(found));
}).listen(Number(process.env.PORT));

function fileAt(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return fileAt(join(path, 'index.html'));
  return stat ? path : null;
}
