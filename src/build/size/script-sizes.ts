import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Bytes of JavaScript as a server sends it, compressed with gzip. */
export interface ScriptSizes {
  /** What must be here before the page answers: the entry and what it imports. */
  readonly first: number;
  /** With what is loaded after that; without workers. */
  readonly all: number;
}

/** Sizes of the scripts that `index.html` of the built site in `dir` leads to. */
export function scriptSizes(dir: string): ScriptSizes {
  const html = readFileSync(join(dir, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  const sizeOf = (scripts: Iterable<string>) =>
    Array.from(scripts, (path) => gzipSync(readFileSync(join(dir, path))).length).reduce((a, b) => a + b, 0);
  return {
    first: sizeOf(reachable(dir, entries, staticImports)),
    all: sizeOf(reachable(dir, entries, allImports)),
  };
}

type ImportsOf = (path: string, source: string) => readonly string[];

const staticImports: ImportsOf = (path, source) =>
  parseSync(path, source).module.staticImports.map(({ moduleRequest }) => moduleRequest.value);

const allImports: ImportsOf = (path, source) => [
  ...staticImports(path, source),
  // The specifier with its quotes, of whatever kind.
  ...parseSync(path, source).module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    source.slice(start + 1, end - 1),
  ),
];

/** The scripts that the entries lead to, with themselves; paths from `dir`. */
function reachable(dir: string, entries: readonly string[], imports: ImportsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const source = readFileSync(join(dir, path), 'utf8');
    for (const specifier of imports(path, source)) follow(posix.join(posix.dirname(path), specifier));
  };
  for (const entry of entries) follow(posix.normalize(entry));
  return found;
}
