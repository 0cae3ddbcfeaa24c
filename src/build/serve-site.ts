import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import sirv from 'sirv';
import { headersFor } from './site/policy.ts';

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);
/** An event page's relative links hold only with the slash at its end. */
const EVENT_PAGE_WITHOUT_SLASH = /^\/e\/[a-z0-9-]+$/;
/** Ports tried when the wanted one is taken. */
const ATTEMPTS = 20;

export interface ServeOptions {
  readonly port: number;
  /** Whether the next free port will do. */
  readonly orNext: boolean;
}

/** Serves the built site in `dir` on this machine, with the headers of its `_headers` file, and resolves to its address. */
export async function serveSite(dir: string, { port, orNext }: ServeOptions): Promise<string> {
  compressFiles(dir);
  const server = createServer(siteListener(dir));
  for (let candidate = port; ; candidate++) {
    const taken = await listen(server, candidate);
    if (taken === null) return `http://localhost:${candidate}/`;
    if (!orNext || candidate + 1 >= port + ATTEMPTS) throw new Error(`Port ${candidate}: ${taken}.`);
  }
}

function siteListener(dir: string): RequestListener {
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (EVENT_PAGE_WITHOUT_SLASH.test(path)) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  };
}

/** Resolves to null once the server listens, or to the reason why it cannot. */
function listen(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('already in use');
      else if (error.code === 'EACCES') resolve('not allowed');
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, () => {
      server.off('error', refused);
      resolve(null);
    });
  });
}

/** The best takes long; of pages there may be thousands, and each is small. */
const quality = (name: string): number => (name.endsWith('.html') ? 5 : zlib.BROTLI_MAX_QUALITY);

/** Puts a `.br` and a `.gz` beside every text file of the site, where the server looks for them. */
function compressFiles(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!COMPRESSED.has(extname(name))) continue;
    const path = join(dir, name);
    const content = readFileSync(path);
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, { params: { [zlib.BROTLI_PARAM_QUALITY]: quality(name) } }),
    );
    writeFileSync(`${path}.gz`, gzipSync(content));
  }
}
