import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Connect, HotPayload, Plugin } from 'vite';
import type { Bundle } from '../../bundle/schema.ts';
import { bundleJson } from '../bundle-file/bundle-json.ts';
import { type Compiled, compile } from '../compile.ts';
import { LastFindings } from '../find/last-findings.ts';
import { CACHE_DIR } from '../project.ts';
import { vocabularyPath } from '../read-folder.ts';
import { APP_PLACE } from '../site/build-plugin.ts';
import { bundleTag, titleTags } from '../site/head.ts';
import { gathered } from '../write-file.ts';
import { overlayOf } from './overlay.ts';

const BUNDLE_URL = '/bundle.json';
/** The custom event that carries a new bundle to the open pages. */
export const BUNDLE_EVENT = 'newsline:bundle';
/** Editors save in several steps; a rebuild waits until a file has been quiet for this long, in ms. */
const QUIET_MS = 50;
/** Vite's client clears its overlay on any update, also on one of nothing. */
const CLEAR_OVERLAY: HotPayload = { type: 'update', updates: [] };

/**
 * Serves the bundle of `dir` from memory and keeps open pages in step with the files: new data in place, an
 * overlay while an article is broken.
 */
export async function newslineDev(dir: string): Promise<Plugin> {
  const last = new LastFindings();
  const compileAgain = () => compile(dir, undefined, { cacheDir: CACHE_DIR, last });
  let current: Compiled = await compileAgain();
  /** What pages see while the articles are broken. */
  let lastGood = current.output;

  return {
    name: 'newsline:dev',
    apply: 'serve',

    configureServer(server) {
      server.middlewares.use(serveBundle(() => lastGood?.bundle ?? null));

      server.ws.on('vite:client:connect', (_data, client) => {
        // Vite's client reloads the page on its first update if that one ends an overlay; this is the first.
        client.send(CLEAR_OVERLAY);
        if (!current.output) client.send(overlayOf(current.diagnostics));
      });

      const send = (payload: HotPayload) => {
        for (const client of server.ws.clients) client.send(payload);
      };
      let builds = 0;
      const rebuild = async () => {
        const build = ++builds;
        const compiled = await compileAgain();
        // The files have changed again meanwhile, and that build is on its way.
        if (build !== builds) return;
        current = compiled;
        if (!current.output) return send(overlayOf(current.diagnostics));
        lastGood = current.output;
        send(CLEAR_OVERLAY);
        send({ type: 'custom', event: BUNDLE_EVENT, data: current.output.bundle });
      };

      let timer: NodeJS.Timeout | undefined;
      const folder = resolve(dir);
      server.watcher.add([folder, resolve(vocabularyPath(dir))]);
      server.watcher.on('all', (_event, file) => {
        const changed = resolve(file);
        if (dirname(changed) !== folder && changed !== resolve(vocabularyPath(dir))) return;
        clearTimeout(timer);
        timer = setTimeout(
          () => void rebuild().catch((error: Error) => server.config.logger.error(error.message)),
          QUIET_MS,
        );
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replace(APP_PLACE, ''),
        tags: [...(lastGood ? titleTags(lastGood.bundle) : []), bundleTag(BUNDLE_URL)],
      }),
    },
  };
}

/** Answers with the bundle, or with 503 while there has never been one. */
function serveBundle(current: () => Bundle | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (request.url?.split('?')[0] !== BUNDLE_URL) return next();
    const bundle = current();
    response.writeHead(bundle === null ? 503 : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    Readable.from(bundle === null ? ['null'] : gathered(bundleJson(bundle))).pipe(response);
  };
}
