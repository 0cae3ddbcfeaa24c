import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { eventPage, eventPagePath } from './event-page.ts';
import { moduleTag, titleTags } from './head.ts';
import { headersFile, POLICY_META } from './policy.ts';
import { type Pages, renderPages } from './prerender.ts';
import type { SiteContent } from './site-content.ts';

/** Where `index.html` takes the prerendered app. */
export const APP_PLACE = '<!--app-->';

/** Makes a static site of its content: its data as a hashed asset, its pages as HTML, the policy that guards them. */
export function newslineSite(content: SiteContent): Plugin {
  const { corpus, data, tags, modules } = content;
  let pages: Pages;

  return {
    name: 'newsline:site',
    apply: 'build',

    // Before anything is written: what fails here leaves the site of the last build as it is.
    async buildStart() {
      pages = await renderPages(content);
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }): { html: string; tags: HtmlTagDescriptor[] } {
        if (!html.includes(APP_PLACE)) throw new Error(`index.html has no ${APP_PLACE} for the app.`);
        return {
          html: html.replace('<head>', `<head>\n    ${POLICY_META}`).replace(APP_PLACE, () => pages.app),
          tags: [...titleTags(corpus), ...tags, ...scriptsOf(bundle, modules).map(moduleTag)],
        };
      },
    },

    generateBundle: {
      order: 'post',
      handler(_options, output) {
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        const styles = entryStyles(output);
        emit(data.path, data.json);
        emit('_headers', headersFile());
        for (const { event, html } of pages.events) {
          emit(eventPagePath(event), eventPage({ timeline: corpus.title, event, html, styles }));
        }
      },
    },
  };
}

/** Paths of the scripts that `modules` went into. */
function scriptsOf(output: Rolldown.OutputBundle | undefined, modules: readonly string[]): string[] {
  return Object.values(output ?? {}).flatMap((file) => {
    const holds = (module: string) =>
      file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module));
    return modules.some(holds) ? [file.fileName] : [];
  });
}

/** Paths of the style sheets that `index.html` loads. */
function entryStyles(output: Rolldown.OutputBundle): string[] {
  return Object.values(output).flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [...(file.viteMetadata?.importedCss ?? [])] : [],
  );
}
