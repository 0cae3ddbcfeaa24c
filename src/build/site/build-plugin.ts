import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { CompiledBundle } from '../compile.ts';
import { eventPage, eventPagePath } from './event-page.ts';
import { bundleTag, titleTags } from './head.ts';
import { headersFile, POLICY_META } from './policy.ts';
import { type Pages, renderPages } from './prerender.ts';

/** Where `index.html` takes the prerendered app. */
export const APP_PLACE = '<!--app-->';

/** Makes a static site of one bundle: the bundle as a hashed asset, its pages as HTML, the policy that guards them. */
export function newslineSite({ bundle, json }: CompiledBundle): Plugin {
  const bundlePath = `assets/bundle-${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`;
  let pages: Pages;

  return {
    name: 'newsline:site',
    apply: 'build',

    // Before anything is written: what fails here leaves the site of the last build as it is.
    async buildStart() {
      pages = await renderPages(bundle);
    },

    transformIndexHtml: {
      order: 'post',
      handler(html): { html: string; tags: HtmlTagDescriptor[] } {
        if (!html.includes(APP_PLACE)) throw new Error(`index.html has no ${APP_PLACE} for the app.`);
        return {
          html: html.replace('<head>', `<head>\n    ${POLICY_META}`).replace(APP_PLACE, () => pages.app),
          tags: [...titleTags(bundle), bundleTag(`./${bundlePath}`)],
        };
      },
    },

    generateBundle: {
      order: 'post',
      handler(_options, output) {
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        const styles = entryStyles(output);
        emit(bundlePath, json);
        emit('_headers', headersFile());
        for (const { event, html } of pages.events) {
          emit(eventPagePath(event), eventPage({ bundle, event, html, styles }));
        }
      },
    },
  };
}

/** Paths of the style sheets that `index.html` loads. */
function entryStyles(output: Rolldown.OutputBundle): string[] {
  return Object.values(output).flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [...(file.viteMetadata?.importedCss ?? [])] : [],
  );
}
