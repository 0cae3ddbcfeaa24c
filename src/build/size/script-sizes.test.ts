import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { scriptSizes } from './script-sizes.ts';

const dir = mkdtempSync(join(tmpdir(), 'newsline-size-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('counts what the page imports, and apart from that what it imports later, each once and no worker', () => {
  const files = {
    'index.html': '<script type="module" crossorigin src="./assets/entry.js"></script>',
    'assets/entry.js': 'import { a } from "./a.js"; const later = () => import(`./later.js`); a(later);',
    'assets/a.js': 'import "./entry.js"; export const a = console.log;',
    'assets/later.js': 'import { a } from "./a.js"; new Worker(new URL("worker.js", import.meta.url)); a();',
    'assets/worker.js': 'postMessage("a");',
  };
  mkdirSync(join(dir, 'assets'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  const sizeOf = (...names: (keyof typeof files)[]) =>
    names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0);
  expect(scriptSizes(dir)).toEqual({
    first: sizeOf('assets/entry.js', 'assets/a.js'),
    all: sizeOf('assets/entry.js', 'assets/a.js', 'assets/later.js'),
  });
});
